import { loadEvaluation } from '../../datasets/evaluation.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';
import { sourceCode, sourceWords } from '../source-words.ts';

const SAY = { kk: ['Не марапатталмайды', 'Неге'], ru: ['Что не вознаграждается', 'Почему'], en: ['What is not rewarded', 'Why'] } as const;

/** Numbers left out of the evaluation on purpose, each with its reason. */
export const notRewardedTable: Figure = {
  id: 'evaluation-system.tab-not-rewarded',
  chapter: 'evaluation-system',
  kind: 'table',
  tasks: ['S3.3', 'R2', 'R6'],
  sources: [...new Set(loadEvaluation().notRewarded.flatMap(({ sources }) => sources))],
  datasets: [],
  rows: () => Promise.resolve(loadEvaluation().notRewarded.map(({ id, name, reason, sources }) => ({ id, name_kk: name.kk, name_ru: name.ru, name_en: name.en, reason_kk: reason.kk, reason_ru: reason.ru, reason_en: reason.en, sources: sourceCode(sources) }))),
  text(lang, rows) {
    const say = {
      kk: { title: `${rows.length} сан әдейі бағадан тыс қалды, себебі адамға пайдасыз өсе алады`, subtitle: 'Әрқайсысының себебі мен дереккөзі', description: 'Жолда бағаға кірмейтін сан, оның себебі және дереккөзі бар. Олардың кейбірі жүктеме не контекст ретінде көрсетілуі мүмкін, бірақ балл бермейді.' },
      ru: { title: `Вне оценки намеренно оставлено чисел: ${rows.length} — их можно растить без пользы для людей`, subtitle: 'Причина и источник каждого', description: 'В строке — число, не входящее в оценку, причина и источник. Некоторые могут показываться как нагрузка или контекст, но балла не дают.' },
      en: { title: `${rows.length} numbers are left out on purpose, since they can be raised without good to people`, subtitle: 'The reason and source of each', description: 'Each line gives a number that stays out of the evaluation, the reason and the source. Some may be shown as workload or context but give no score.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const [name, why] = SAY[lang];
    return [{ id: `name_${lang}`, label: name, kind: 'text' }, { id: `reason_${lang}`, label: why, kind: 'text' }, { id: 'sources', label: t(lang, 'cite.source'), kind: 'text', words: sourceWords(lang, loadEvaluation().notRewarded.map(({ sources }) => sources)) }];
  },
};
