import { withCase } from './cases.ts';
import { formatNumber } from './format.ts';
import type { Lang } from './lang.ts';
import { pluralCategory, type PluralForms } from './plural.ts';

export type TimeUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

const UNITS: { readonly [L in Lang]: { readonly [U in TimeUnit]: PluralForms } } = {
  kk: { minute: { other: 'минут' }, hour: { other: 'сағат' }, day: { other: 'күн' }, month: { other: 'ай' }, year: { other: 'жыл' } },
  ru: {
    minute: { one: 'минуту', few: 'минуты', many: 'минут', other: 'минуты' },
    hour: { one: 'час', few: 'часа', many: 'часов', other: 'часа' },
    day: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
    month: { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' },
    year: { one: 'год', few: 'года', many: 'лет', other: 'года' },
  },
  en: {
    minute: { one: 'minute', other: 'minutes' }, hour: { one: 'hour', other: 'hours' }, day: { one: 'day', other: 'days' },
    month: { one: 'month', other: 'months' }, year: { one: 'year', other: 'years' },
  },
};
const NEAR_DAYS: { readonly [L in Lang]: readonly [string, string, string] } = {
  kk: ['кеше', 'бүгін', 'ертең'], ru: ['вчера', 'сегодня', 'завтра'], en: ['yesterday', 'today', 'tomorrow'],
};

/** How long ago (negative) or in how long: «3 күн бұрын», «2 сағаттан кейін», «кеше». */
export function formatRelative(lang: Lang, n: number, unit: TimeUnit): string {
  if (unit === 'day' && Math.abs(n) <= 1 && Number.isInteger(n)) return NEAR_DAYS[lang][n === -1 ? 0 : n === 0 ? 1 : 2];
  const size = Math.abs(n);
  const forms = UNITS[lang][unit];
  const noun = forms[pluralCategory(lang, size)] ?? forms.other;
  const span = `${formatNumber(lang, size)} ${noun}`;
  if (lang === 'kk') return n < 0 ? `${span} бұрын` : `${withCase(span, 'abl')} кейін`;
  if (lang === 'ru') return n < 0 ? `${span} назад` : `через ${span}`;
  return n < 0 ? `${span} ago` : `in ${span}`;
}
