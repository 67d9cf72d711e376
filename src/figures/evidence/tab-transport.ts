import { loadWhatWorks } from '../../datasets/what-works.ts';
import type { Figure } from '../figure.ts';
import { sourceCode, sourceWords } from '../source-words.ts';
import { inLang, spread, VERDICT_WORDS } from './words.ts';

/** What each measure needs and what of it exists here; the judgement is the report's own. */
export const transportTable: Figure = {
  id: 'evidence.tab-transport',
  chapter: 'evidence',
  kind: 'table',
  tasks: ['S1.2'],
  get sources() { return [...new Set(loadWhatWorks().transport.flatMap(({ sources }) => sources))]; },
  datasets: [],
  rows() {
    return Promise.resolve(loadWhatWorks().transport.map((one) => ({ id: one.id, ...spread('measure', one.measure), verdict: one.verdict, ...spread('needs', one.needs), ...spread('here', one.here), sources: sourceCode(one.sources) })));
  },
  text(lang, rows) {
    const now = rows.filter((row) => row['verdict'] === 'now').length;
    const say = {
      kk: { title: `${rows.length} шараның ${now} ғана қазір шартсыз басталуы мүмкін`, subtitle: 'Баға — осы есептің өз пайымдауы', description: 'Әр жолда шараның жұмыс істеуіне не керек, Қазақстанда содан не бар және біздің баға тұр.' },
      ru: { title: `Из ${rows.length} мер без условий можно начать лишь ${now}`, subtitle: 'Оценка — собственное суждение отчёта', description: 'В строке — что нужно мере, чтобы действовать, что из этого есть в Казахстане, и наша оценка.' },
      en: { title: `Of ${rows.length} measures only ${now} can start without a condition`, subtitle: 'The judgement is the report’s own', description: 'Each line gives what the measure needs to work, what of it Kazakhstan has, and our judgement.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const say = { kk: ['Шара', 'Баға', 'Не керек', 'Қазақстанда не бар', 'Дереккөз'], ru: ['Мера', 'Оценка', 'Что нужно', 'Что есть в Казахстане', 'Источник'], en: ['Measure', 'Judgement', 'What it needs', 'What Kazakhstan has', 'Source'] }[lang];
    const words: Readonly<Record<string, Readonly<Record<string, string>>>> = { verdict: inLang(VERDICT_WORDS, lang), sources: sourceWords(lang, loadWhatWorks().transport.map(({ sources }) => sources)) };
    return [`measure_${lang}`, 'verdict', `needs_${lang}`, `here_${lang}`, 'sources'].map((id, n) => { const coded = words[id]; return { id, label: say[n] ?? id, kind: 'text' as const, ...(coded === undefined ? {} : { words: coded }) }; });
  },
  filter: () => 'verdict',
};
