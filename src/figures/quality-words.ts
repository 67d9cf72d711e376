import { formatNumber, formatPercent } from '../i18n/format.ts';
import { isMessageKey, t } from '../i18n/index.ts';
import type { Lang } from '../i18n/lang.ts';

/** A measure of the quality report as a reader calls it. */
export function measureName(lang: Lang, measure: string): string {
  const key = `quality.${measure}`;
  return isMessageKey(key) ? t(lang, key) : measure;
}

/** Its value or limit: shares in per cent, a change with its sign, counts and days as they are. */
export function measureValue(lang: Lang, measure: string, value: number | null): string {
  if (value === null) return '—';
  return measure.startsWith('share_') ? formatPercent(lang, value, { digits: 1 }) : formatNumber(lang, value);
}

/** The measures whose limits are missed, in words, or that none is. */
export function missedWords(lang: Lang, missed: readonly string[]): string {
  if (missed.length === 0) return t(lang, 'quality.noneMissed');
  const names = missed.map((measure) => { const name = measureName(lang, measure); return name.charAt(0).toLocaleLowerCase(lang) + name.slice(1); });
  return t(lang, 'quality.missed', { list: names.join('; ') });
}
