import type { Lang, Trilingual } from '../../i18n/lang.ts';
import type { Finding, Reform, Transport } from '../../model/what-works.ts';

/** Words for the coded columns of the tables of evidence. */
export const RESULT_WORDS: Readonly<Record<Finding['result'], Trilingual>> = {
  improves: { kk: 'Жақсартады', ru: 'Улучшает', en: 'Improves' }, mixed: { kk: 'Аралас', ru: 'Неоднозначно', en: 'Mixed' }, none: { kk: 'Әсері табылмаған', ru: 'Действия не найдено', en: 'No effect found' }, harmful: { kk: 'Зиян белгісі', ru: 'Признаки вреда', en: 'Signs of harm' },
};
export const STRENGTH_WORDS: Readonly<Record<Reform['strength'], Trilingual>> = {
  series: { kk: 'Қайталанатын сауалнама', ru: 'Повторный опрос', en: 'Repeated survey' }, survey: { kk: 'Жеке сауалнама', ru: 'Отдельный опрос', en: 'Single survey' }, account: { kk: 'Баян мен есептер', ru: 'Описание и отчёты', en: 'Account and reports' }, none: { kk: 'Бағаланбаған', ru: 'Оценки нет', en: 'Not evaluated' },
};
export const VERDICT_WORDS: Readonly<Record<Transport['verdict'], Trilingual>> = {
  now: { kk: 'Қазір бастауға болады', ru: 'Можно начать сейчас', en: 'Can start now' }, condition: { kk: 'Шарт орындалса', ru: 'При выполнении условия', en: 'On a condition' }, trial: { kk: 'Сынап көріп', ru: 'Через опыт', en: 'By a trial' }, no: { kk: 'Көшірілмесін', ru: 'Не переносить', en: 'Do not carry over' },
};
export const inLang = (words: Readonly<Record<string, Trilingual>>, lang: Lang): Record<string, string> => Object.fromEntries(Object.entries(words).map(([code, word]) => [code, word[lang]]));
/** A trilingual text spread over three columns of a row. */
export const spread = (name: string, text: Trilingual | null): Record<string, string | null> => ({ [`${name}_kk`]: text?.kk ?? null, [`${name}_ru`]: text?.ru ?? null, [`${name}_en`]: text?.en ?? null });
