import { funnel, type FunnelLimit } from '../../charts/funnel.ts';
import { loadEvaluation, loadOfficialYear } from '../../datasets/evaluation.ts';
import { formatInterval, formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { wilsonInterval } from '../../stats/binomial-interval.ts';
import { poissonInterval } from '../../stats/poisson-interval.ts';
import { officialSpread } from './official-spread.ts';
import { OFFICIAL } from './official-words.ts';

const PER = 100_000;

/** One official series as the page shows it: a funnel for rates and shares, a table for all, and never a place or a grade. */
export interface OfficialView {
  readonly id: string; readonly code: string; readonly indicator: string | null; readonly title: string; readonly finding: string; readonly cells: string;
  readonly wide: string; readonly narrow: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
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
    const spread = officialSpread({ kind, counts, sum });
    const scale = kind === 'rate' ? PER : 1;
    const mean = spread.mean * scale;
    const limitsAt = (base: number): FunnelLimit => {
      const { n, lo95, hi95, lo998, hi998 } = spread.limitsAt(base);
      return { n, lo95: lo95 * scale, hi95: hi95 * scale, lo998: lo998 * scale, hi998: hi998 * scale };
    };
    const many = (which: readonly boolean[]): string => count(which.filter(Boolean).length);
    const finding = say.finding.replace('{out}', many(spread.outside)).replace('{wide}', many(spread.widened)).replace('{all}', count(counts.length));
    const most = Math.max(...counts.map(([, size]) => size));
    const least = Math.min(...counts.map(([, size]) => size));
    const limits = Array.from({ length: 30 }, (_, step) => limitsAt(least * 0.7 + ((most - least * 0.7) * step ** 2) / 29 ** 2));
    const points = counts.map(([cases, size]) => ({ label: '', n: size, value: kind === 'rate' ? (cases / size) * PER : cases / size }));
    const draw = (size: 'wide' | 'narrow'): string => funnel(points, limits, {
      frame: { size, label: `${named.title}, ${year}. ${finding}` }, mean, meanLabel: say.mean.replace('{value}', kind === 'rate' ? rate(mean) : share(mean)), sizeAxis: kind === 'rate' ? say.thousand.replace('{axis}', say.population) : say.base, valueAxis: kind === 'rate' ? say.rate : say.share,
      formatSize: (n) => count(kind === 'rate' ? n / 1000 : n), formatValue: (value) => (kind === 'rate' ? count(value) : formatPercent(lang, value)), least: 0, ...(kind === 'rate' ? {} : { most: 1 }),
    });
    return { ...own, finding, wide: draw('wide'), narrow: draw('narrow') };
  });
}
