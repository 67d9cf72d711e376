import { loadComparison, loadTransfers } from '../../datasets/comparison.ts';
import { t } from '../../i18n/index.ts';
import { CONDITIONS, VERDICTS } from '../../model/transfer.ts';
import type { Figure } from '../figure.ts';
import { sourceCode, sourceWords } from '../source-words.ts';

const STATES = ['yes', 'partly', 'no', 'na'] as const;

/** Foreign institutions by the conditions they rest on, with our verdict, the form proposed and the risk. */
export const transferTable: Figure = {
  id: 'comparison.tab-transfer',
  chapter: 'comparison',
  kind: 'table',
  tasks: ['S1.2', 'S2.2'],
  sources: [...new Set(loadTransfers().flatMap(({ sources }) => sources))],
  datasets: [],
  rows: () => Promise.resolve(loadTransfers().map(({ name, where, conditions, verdict, form, risk, sources }) => ({
    name_kk: name.kk, name_ru: name.ru, name_en: name.en, where: where.join(', '), verdict, ...conditions,
    form_kk: form.kk, form_ru: form.ru, form_en: form.en, risk_kk: risk.kk, risk_ru: risk.ru, risk_en: risk.en, sources: sourceCode(sources),
  }))),
  text(lang, rows) {
    const n = (verdict: string): number => rows.filter((row) => row['verdict'] === verdict).length;
    const say = {
      kk: { title: `${rows.length} институт: көшіруге болатыны — ${n('transferable')}, шартпен көшірілетіні — ${n('conditions')}, көшірілмейтіні — ${n('not')}`, subtitle: 'Шарттар мен қорытынды — біздің талдауымыз; қорытындыны таңдаңыз', description: 'Институт сүйенетін бес шарттың Қазақстандағы жай-күйі: норма, адамы мен қаржысы бар орган, деректер, тәуелсіз тексеруші, хабардар қоғам.' },
      ru: { title: `Из ${rows.length} институтов переносимы ${n('transferable')}, при условиях — ${n('conditions')}, непереносимы — ${n('not')}`, subtitle: 'Условия и вывод — наш анализ; выберите вывод', description: 'Состояние в Казахстане пяти условий, на которых держится институт: норма, орган с людьми и деньгами, данные, независимый проверяющий, осведомлённое общество.' },
      en: { title: `${rows.length} institutions: ${n('transferable')} transferable, ${n('conditions')} with conditions, ${n('not')} not`, subtitle: 'Conditions and verdict are our analysis; choose a verdict', description: 'State in Kazakhstan of the five conditions an institution rests on: a norm, a body, data, an independent check, a public that knows it.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const names = new Map(loadComparison().jurisdictions.map(({ id, name }) => [id, name[lang]]));
    const states = Object.fromEntries(STATES.map((state) => [state, t(lang, `transfer.state.${state}`)]));
    return [
      { id: `name_${lang}`, label: t(lang, 'transfer.institution'), kind: 'text' },
      { id: 'verdict', label: t(lang, 'transfer.verdict'), kind: 'text', words: Object.fromEntries(VERDICTS.map((verdict) => [verdict, t(lang, `transfer.verdict.${verdict}`)])) },
      { id: `form_${lang}`, label: t(lang, 'transfer.form'), kind: 'text' },
      { id: `risk_${lang}`, label: t(lang, 'transfer.risk'), kind: 'text' },
      { id: 'where', label: t(lang, 'transfer.where'), kind: 'text', words: Object.fromEntries(loadTransfers().map(({ where }) => [where.join(', '), where.map((id) => names.get(id) ?? id).join(', ')])) },
      ...CONDITIONS.map((id) => ({ id, label: t(lang, `transfer.condition.${id}`), kind: 'text' as const, words: states })),
      { id: 'sources', label: t(lang, 'cite.source'), kind: 'text', words: sourceWords(lang, loadTransfers().map(({ sources }) => sources)) },
    ];
  },
  filter: () => 'verdict',
};
