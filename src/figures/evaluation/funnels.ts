import { funnel, type FunnelLimit } from '../../charts/funnel.ts';
import { loadEvaluation, loadOfficialYear } from '../../datasets/evaluation.ts';
import { formatInterval, formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { OfficialSeries } from '../../model/official-year.ts';
import { wilsonInterval } from '../../stats/binomial-interval.ts';
import { poissonInterval } from '../../stats/poisson-interval.ts';
import { overdispersion, widenedLimits } from '../../stats/overdispersion.ts';
import { OFFICIAL } from './official-words.ts';

const PER = 100_000;
const Z95 = 1.96;
const Z998 = 3.0902;

/** One official series as the page shows it: a funnel for rates and shares, a table for all, and never a place or a grade. */
export interface OfficialView {
  readonly id: string; readonly code: string; readonly indicator: string | null; readonly title: string; readonly finding: string; readonly cells: string;
  readonly wide: string; readonly narrow: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How far a unit may lie from the common value, as z, by chance alone and with the spread between units allowed for. */
interface Reach { readonly mean: number; readonly outside: number; readonly outsideWidened: number; limitsAt(base: number): FunnelLimit }

function rateReach(counts: OfficialSeries['counts'], [cases, base]: OfficialSeries['sum']): Reach {
  const mean = cases / base;
  const expected = counts.map(([, size]) => size * mean);
  const observed = counts.map(([count]) => count);
  const spread = overdispersion(observed, expected);
  const tau2 = spread.ok ? spread.value.tau2 : 0;
  const outside = (z: readonly number[] | undefined): number => (z ?? []).filter((one) => Math.abs(one) > Z95).length;
  return {
    mean: mean * PER, outside: spread.ok ? outside(spread.value.z) : 0, outsideWidened: spread.ok ? outside(spread.value.adjusted) : 0,
    limitsAt: (n) => {
      const [at95, at998] = [widenedLimits(n * mean, tau2, Z95), widenedLimits(n * mean, tau2, Z998)];
      return { n, lo95: at95[0] * mean * PER, hi95: at95[1] * mean * PER, lo998: at998[0] * mean * PER, hi998: at998[1] * mean * PER };
    },
  };
}

function shareReach(counts: OfficialSeries['counts'], [cases, base]: OfficialSeries['sum']): Reach {
  const mean = cases / base;
  const z = counts.map(([count, size]) => (count - size * mean) / Math.sqrt(size * mean * (1 - mean)));
  // Multiplicative spread, never below chance (Spiegelhalter 2005, section 4).
  const phi = Math.max(1, z.reduce((sum, one) => sum + one * one, 0) / z.length);
  const at = (n: number, level: number): number => level * Math.sqrt((phi * mean * (1 - mean)) / n);
  return {
    mean, outside: z.filter((one) => Math.abs(one) > Z95).length, outsideWidened: z.filter((one) => Math.abs(one) > Z95 * Math.sqrt(phi)).length,
    limitsAt: (n) => ({ n, lo95: Math.max(0, mean - at(n, Z95)), hi95: Math.min(1, mean + at(n, Z95)), lo998: Math.max(0, mean - at(n, Z998)), hi998: Math.min(1, mean + at(n, Z998)) }),
  };
}

/** All series of the official year in one language. */
export function officialViews(lang: Lang): OfficialView[] {
  const { series, territories, year } = loadOfficialYear();
  const titles = new Map(loadEvaluation().indicators.map(({ id, code, title }) => [id, { code, title: title[lang] }]));
  const say = OFFICIAL[lang];
  const count = (value: number): string => formatNumber(lang, value, { digits: 0 });
  return series.map(({ id, indicator, kind, cells, counts, sum }): OfficialView => {
    const named = indicator === null ? { code: id.toUpperCase(), title: say.clearance } : titles.get(indicator) ?? { code: id.toUpperCase(), title: id };
    const share = (value: number): string => formatPercent(lang, value, { digits: 1 });
    const rate = (value: number): string => formatNumber(lang, value, { digits: 1 });
    const valueOf = (cases: number, base: number): string => (kind === 'rate' ? rate((cases / base) * PER) : share(cases / base));
    const intervalOf = (cases: number, base: number): string => {
      if (kind === 'money') return '—';
      if (kind === 'rate') { const [lo, hi] = poissonInterval(cases); return formatInterval(lang, (lo / base) * PER, (hi / base) * PER, { digits: 1 }); }
      const made = wilsonInterval(cases, base);
      return made.ok ? formatInterval(lang, made.value[0], made.value[1], { as: 'percent', digits: 1 }) : '—';
    };
    const rows = [...territories.map(({ name }, at): [string, number, number] => [name[lang], counts[at]?.[0] ?? 0, counts[at]?.[1] ?? 1]), [say.sum, sum[0], sum[1]] as [string, number, number]]
      .map(([name, cases, base]) => [name, count(cases), count(base), valueOf(cases, base), intervalOf(cases, base)]);
    const own = { id, code: named.code, indicator, title: named.title, cells, rows, columns: [say.territory, kind === 'money' ? say.repaid : say.cases, kind === 'rate' ? say.population : kind === 'money' ? say.damage : say.base, kind === 'rate' ? say.rate : say.share, '95%'] };
    if (kind === 'money') return { ...own, finding: say.money, wide: '', narrow: '' };
    const reach = kind === 'rate' ? rateReach(counts, sum) : shareReach(counts, sum);
    const finding = say.finding.replace('{out}', count(reach.outside)).replace('{wide}', count(reach.outsideWidened)).replace('{all}', count(counts.length));
    const most = Math.max(...counts.map(([, size]) => size));
    const least = Math.min(...counts.map(([, size]) => size));
    const limits = Array.from({ length: 30 }, (_, step) => reach.limitsAt(least * 0.7 + ((most - least * 0.7) * step ** 2) / 29 ** 2));
    const points = counts.map(([cases, size]) => ({ label: '', n: size, value: kind === 'rate' ? (cases / size) * PER : cases / size }));
    const draw = (size: 'wide' | 'narrow'): string => funnel(points, limits, {
      frame: { size, label: `${named.title}, ${year}. ${finding}` }, mean: reach.mean, meanLabel: say.mean.replace('{value}', kind === 'rate' ? rate(reach.mean) : share(reach.mean)), sizeAxis: kind === 'rate' ? say.thousand.replace('{axis}', say.population) : say.base, valueAxis: kind === 'rate' ? say.rate : say.share,
      formatSize: (n) => count(kind === 'rate' ? n / 1000 : n), formatValue: (value) => (kind === 'rate' ? count(value) : formatPercent(lang, value)), least: 0, ...(kind === 'rate' ? {} : { most: 1 }),
    });
    return { ...own, finding, wide: draw('wide'), narrow: draw('narrow') };
  });
}
