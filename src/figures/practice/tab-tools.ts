import { loadPractice } from '../../datasets/practice.ts';
import { withCase } from '../../i18n/cases.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';
import { costWords } from '../legislation/words.ts';
import { sourceCode, sourceWords } from '../source-words.ts';
import { verdictWords } from './words.ts';

const SAY = {
  kk: { title: (n: number, use: number, avoid: number) => `${n} құралдың ${withCase(String(use), 'px3')} бірден қолдануға жарайды, ${withCase(String(avoid), 'px3')} қолданбаған жөн`, subtitle: 'Шешімді таңдаңыз; шешім — біздің пікіріміз, дәлелі қасында', description: 'Әр жолда құрал, дәлелі, қазақ нормасы, қажет деректер, шығын класы, шешім және оның шарты. Заңы аталмаған баптар — № 245-VIII Заңның баптары. Дәлелдердің бәрі дерлік АҚШ пен Ұлыбританиядан.', tool: 'Құрал', evidence: 'Дәлел', hook: 'Қазақ нормасы', data: 'Қажет деректер', cost: 'Шығын', verdict: 'Шешім', advice: 'Шарты' },
  ru: { title: (n: number, use: number, avoid: number) => `Из ${n} инструментов сразу пригодны ${use}, от ${avoid} лучше отказаться`, subtitle: 'Выберите вердикт; вердикт — наше суждение, доказательство рядом', description: 'В строке — инструмент, доказательство, казахстанская норма, нужные данные, класс затрат, вердикт и его условие. Статьи без указания закона — статьи Закона № 245-VIII. Почти все доказательства — из США и Великобритании.', tool: 'Инструмент', evidence: 'Доказательство', hook: 'Казахстанская норма', data: 'Нужные данные', cost: 'Затраты', verdict: 'Вердикт', advice: 'Условие' },
  en: { title: (n: number, use: number, avoid: number) => `Of ${n} tools ${use} can be used at once and ${avoid} are better left alone`, subtitle: 'Choose a verdict; the verdict is ours, the evidence stands beside it', description: 'Each line gives the tool, the evidence, the Kazakh norm, the data needed, the class of cost, the verdict and its condition. Articles without a law are those of Law No 245-VIII. Nearly all evidence is from the USA and the United Kingdom.', tool: 'Tool', evidence: 'Evidence', hook: 'Kazakh norm', data: 'Data needed', cost: 'Cost', verdict: 'Verdict', advice: 'Condition' },
} as const;

/** The tool-selection table. */
export const toolsTable: Figure = {
  id: 'practice.tab-tools',
  chapter: 'practice',
  kind: 'table',
  tasks: ['S3.2', 'R5'],
  sources: [...new Set(loadPractice().tools.flatMap(({ sources }) => sources))],
  datasets: [],
  rows: () => Promise.resolve(loadPractice().tools.map(({ id, name, evidence, effect, hook, norm, data, ready, cost, verdict, advice, sources }) => ({
    id, name_kk: name.kk, name_ru: name.ru, name_en: name.en, evidence_kk: evidence.kk, evidence_ru: evidence.ru, evidence_en: evidence.en, effect, hook_kk: hook.kk, hook_ru: hook.ru, hook_en: hook.en, norm,
    data_kk: data.kk, data_ru: data.ru, data_en: data.en, ready, cost, verdict, advice_kk: advice.kk, advice_ru: advice.ru, advice_en: advice.en, sources: sourceCode(sources),
  }))),
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    const count = (verdict: string): number => rows.filter((row) => row['verdict'] === verdict).length;
    return { title: title(rows.length, count('use'), count('avoid')), subtitle, description };
  },
  columns(lang) {
    const say = SAY[lang];
    return [
      { id: `name_${lang}`, label: say.tool, kind: 'text' }, { id: `evidence_${lang}`, label: say.evidence, kind: 'text' }, { id: `hook_${lang}`, label: say.hook, kind: 'text' }, { id: `data_${lang}`, label: say.data, kind: 'text' },
      { id: 'cost', label: say.cost, kind: 'text', words: costWords(lang) }, { id: 'verdict', label: say.verdict, kind: 'text', words: verdictWords(lang) }, { id: `advice_${lang}`, label: say.advice, kind: 'text' },
      { id: 'sources', label: t(lang, 'cite.source'), kind: 'text', words: sourceWords(lang, loadPractice().tools.map(({ sources }) => sources)) },
    ];
  },
  filter: () => 'verdict',
};
