import { loadEvaluationToday } from '../../datasets/evaluation-today.ts';
import { withCase } from '../../i18n/cases.ts';
import { t } from '../../i18n/index.ts';
import { CRITERION_KINDS } from '../../model/evaluation-today.ts';
import type { Figure } from '../figure.ts';
import { sourceCode, sourceWords } from '../source-words.ts';

const KINDS = {
  kk: { promise: 'уәде, мәлімдеме', norm: 'норма', measure: 'өлшем', check: 'сырттан тексеру', study: 'зерттеу', what: 'Не айтылды немесе жасалды', kind: 'Түрі' },
  ru: { promise: 'обещание, заявление', norm: 'норма', measure: 'измерение', check: 'внешняя проверка', study: 'исследование', what: 'Что сказано или сделано', kind: 'Вид' },
  en: { promise: 'promise, statement', norm: 'norm', measure: 'measurement', check: 'outside check', study: 'study', what: 'What was said or done', kind: 'Kind' },
} as const;

/** The criteria of evaluation from 2010 on: what was promised, what became a norm, what was measured. */
export const criteriaTable: Figure = {
  id: 'evaluation-today.tab-criteria',
  chapter: 'evaluation-today',
  kind: 'table',
  tasks: ['S2.3'],
  sources: [...new Set(loadEvaluationToday().criteria.flatMap(({ sources }) => sources))],
  datasets: [],
  rows: () => Promise.resolve(loadEvaluationToday().criteria.map(({ id, date, kind, what, sources }) => ({ id, date, kind, what_kk: what.kk, what_ru: what.ru, what_en: what.en, sources: sourceCode(sources) }))),
  text(lang, rows) {
    const promises = rows.filter((row) => row['kind'] === 'promise').length;
    const norms = rows.filter((row) => row['kind'] === 'norm').length;
    const say = {
      kk: { title: `Өлшемшарт туралы ${rows.length} оқиғаның ${withCase(String(promises), 'px3')} — уәде, ${withCase(String(norms), 'px3')} — норма, бірақ норманың ешқайсысы сенімді өлшемшарт етпейді`, subtitle: 'Оқиғаның түрін таңдаңыз', description: 'Бағалау өлшемшарттары туралы не айтылды, не жазылды, не өлшенді: күні, түрі, мазмұны және дереккөзі. Тізімде біз оқыған дереккөздер ғана бар.' },
      ru: { title: `Из ${rows.length} событий вокруг критериев ${promises} — обещания, ${norms} — нормы, и ни одна норма не делает критерием доверие`, subtitle: 'Выберите вид события', description: 'Что о критериях оценки сказано, записано и измерено: дата, вид, содержание, источник. В перечне только прочитанные источники.' },
      en: { title: `Of ${rows.length} events about criteria ${promises} are promises and ${norms} are norms, and no norm makes trust the criterion`, subtitle: 'Choose a kind of event', description: 'What was said, written and measured about the criteria of evaluation: date, kind, content and source. Only sources that were read are in the list.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const words = KINDS[lang];
    return [
      { id: 'date', label: t(lang, 'timeline.date'), kind: 'text' },
      { id: 'kind', label: words.kind, kind: 'text', words: Object.fromEntries(CRITERION_KINDS.map((kind) => [kind, words[kind]])) },
      { id: `what_${lang}`, label: words.what, kind: 'text' },
      { id: 'sources', label: t(lang, 'cite.source'), kind: 'text', words: sourceWords(lang, loadEvaluationToday().criteria.map(({ sources }) => sources)) },
    ];
  },
  filter: () => 'kind',
};
