import type { Lang } from '../i18n/lang.ts';

/**
 * A place in a source (`p. 3`, `Art. 5`) in the words of each language. Kazakh puts the number first with a hyphen:
 * `3-б.`, `5-бап`. What is not recognised is printed as written.
 */
const WORDS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  p: { kk: 'б.', ru: 'с.', en: 'p.' }, pp: { kk: 'б.', ru: 'с.', en: 'pp.' },
  art: { kk: 'бап', ru: 'ст.', en: 'Art.' }, arts: { kk: 'баптар', ru: 'ст.', en: 'Arts' },
  ch: { kk: 'тарау', ru: 'гл.', en: 'ch.' }, chapter: { kk: 'тарау', ru: 'гл.', en: 'ch.' },
  s: { kk: 'бөлім', ru: 'разд.', en: 's.' }, ss: { kk: 'бөлімдер', ru: 'разд.', en: 'ss.' }, section: { kk: 'бөлім', ru: 'разд.', en: 'sec.' },
  para: { kk: 'тармақ', ru: 'п.', en: 'para.' }, table: { kk: 'кесте', ru: 'табл.', en: 'Table' }, fig: { kk: 'сурет', ru: 'рис.', en: 'Fig.' },
};

/** The place in one language. */
export function locator(place: string, lang: Lang): string {
  const match = /^([A-Za-z]+)\.?\s+(.+)$/u.exec(place.trim());
  const words = WORDS[(match?.[1] ?? '').toLowerCase()];
  if (match?.[2] === undefined || words === undefined) return place.trim();
  const number = match[2].replace(/(?<=\d)-(?=\d)/g, '–');
  if (lang === 'kk' && /^[\dIVXLC]+(?:[–-][\dIVXLC]+)*$/u.test(number)) return `${number}-${words.kk}`;
  return lang === 'kk' ? `${number} ${words.kk}` : `${words[lang]} ${number}`;
}
