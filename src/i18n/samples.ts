import { compare } from './alphabet.ts';
import { withCase } from './cases.ts';
import { formatDate, formatInterval, formatNumber, formatPercent, formatPoints, formatRange } from './format.ts';
import { t } from './index.ts';
import { foldForSearch, lower, upper } from './letters.ts';
import { joinList, joinPair } from './lists.ts';
import { formatMoney } from './money.ts';
import { formatNorm } from './norms.ts';
import { formatDateRange, formatYears } from './ranges.ts';
import { formatRelative } from './relative-time.ts';
import { latinKey, toLatin } from './transliterate.ts';

/** One call whose result must be the same in every engine. */
export interface Sample {
  readonly call: string;
  readonly run: () => string;
}

/** Forty calls for the browser test: what Node prints, Chromium and Firefox must print too, character by character. */
export const SAMPLES: readonly Sample[] = [
  { call: 'number kk', run: () => formatNumber('kk', 1234567.891) },
  { call: 'number ru', run: () => formatNumber('ru', -1234.5, { digits: 2 }) },
  { call: 'number en', run: () => formatNumber('en', 1234567.891) },
  { call: 'number half', run: () => formatNumber('kk', 1.005, { digits: 2 }) },
  { call: 'number small', run: () => formatNumber('kk', 1.2e-7, { digits: 8 }) },
  { call: 'number large', run: () => formatNumber('kk', 1e21) },
  { call: 'year', run: () => formatNumber('kk', 2023, { as: 'year' }) },
  { call: 'compact kk', run: () => formatNumber('kk', 15_900_000, { as: 'compact' }) },
  { call: 'compact en', run: () => formatNumber('en', 999_950, { as: 'compact' }) },
  { call: 'percent kk', run: () => formatPercent('kk', 0.387, { digits: 1 }) },
  { call: 'percent ru', run: () => formatPercent('ru', 0.285) },
  { call: 'points', run: () => formatPoints('kk', 2.4) },
  { call: 'range', run: () => formatRange('kk', 0.03, 0.05, { as: 'percent' }) },
  { call: 'interval', run: () => formatInterval('kk', -1.2, 0.8) },
  { call: 'date long', run: () => formatDate('kk', '2026-03-02') },
  { call: 'date locative', run: () => formatDate('kk', '2022-09-01', 'long:loc_attr') },
  { call: 'date weekday', run: () => formatDate('kk', '2025-12-30', 'weekday') },
  { call: 'date ru', run: () => formatDate('ru', '2026-03-02', 'weekday') },
  { call: 'date en', run: () => formatDate('en', '2026-03-02', 'weekday') },
  { call: 'date axis', run: () => formatDate('kk', '2023-06', 'axis') },
  { call: 'date range', run: () => formatDateRange('kk', '2026-02-28', '2026-03-02') },
  { call: 'years', run: () => formatYears('kk', 2019, 2023, 'of') },
  { call: 'case of percent', run: () => withCase('38,7%', 'px3+abl') },
  { call: 'case of number', run: () => withCase('1\u00A0234,9', 'dat') },
  { call: 'case of abbreviation', run: () => withCase('ӘҚБтК', 'gen') },
  { call: 'case of label', run: () => withCase('3.2-сурет', 'loc_attr') },
  { call: 'case of region', run: () => withCase('Батыс Қазақстан облысы', 'loc') },
  { call: 'case of noun', run: () => withCase('құқық бұзушылық', 'pl+gen') },
  { call: 'money', run: () => formatMoney('kk', 16e9, { case: 'abl' }) },
  { call: 'relative', run: () => formatRelative('kk', 2, 'hour') },
  { call: 'norm', run: () => formatNorm('kk', { article: 44, paragraph: 2, subparagraph: 1 }) },
  { call: 'list', run: () => joinList('kk', ['Астана', 'Алматы', 'Шымкент']) },
  { call: 'pair', run: () => joinPair('қыз', 'ұл') },
  { call: 'order', run: () => ['эксперт', 'іс', 'ыстық', 'йод', 'инфрақұрылым', 'қала', 'карта', 'ұсыным', 'уәкіл'].sort(compare('kk')).join(' ') },
  { call: 'lower', run: () => lower('ІШКІ ІСТЕР İNSPEKTOR') },
  { call: 'upper', run: () => upper('заң және өңір') },
  { call: 'fold', run: () => foldForSearch('Iшкi iстер министрлiгi') },
  { call: 'latin', run: () => `${toLatin('құқық бұзушылық', 'latin2021')} ${latinKey('құқық бұзушылық')}` },
  { call: 't with case', run: () => t('kk', 'permalink.withdrawn', { date: '2026-03-02' }) },
  { call: 't plural ru', run: () => [1, 2, 5, 21].map((n) => t('ru', 'count.offences', { n })).join(', ') },
];
