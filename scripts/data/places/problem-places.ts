import { utm } from '../../../src/geo/projection.ts';
import type { DatasetCard } from '../../../src/model/dataset-card.ts';
import type { IncidentTable } from '../incident-table.ts';
import { survey } from '../summary/survey.ts';
import { unitsOf } from '../summary/units.ts';

/** First words of every file of this kind; a check looks for them in all that is published. */
export const RESTRICTED_MARK = 'RESTRICTED-PLACES';

/** A cell that was among the busiest in each of the last two years: what happens again there, not what happened once. */
export interface ProblemPlace { readonly i: number; readonly j: number; readonly lon: number; readonly lat: number; readonly byYear: readonly number[]; readonly mostly: string; readonly share: number }

/**
 * Problem places for the police unit (decision 7): 200 m cells among the busiest 5 % of cells with incidents in both of the
 * last two years, without sensitive categories, busiest first. Only the last year when there is one.
 */
export function problemPlaces(incidents: IncidentTable, card: DatasetCard): ProblemPlace[] {
  const { years, yearAt, categories, sensitive } = survey(incidents, card);
  const units = unitsOf(incidents, 200, (at) => !(sensitive[incidents.category[at] ?? 0] ?? true));
  const counts = Array.from(units.i, () => ({ byYear: years.map(() => 0), byCategory: categories.map(() => 0) }));
  const totals = years.map(() => 0);
  for (let at = 0; at < incidents.length; at += 1) {
    const cell = counts[units.of[at] ?? -1];
    if (cell === undefined) continue;
    const [year, category] = [yearAt[at] ?? 0, incidents.category[at] ?? 0];
    cell.byYear[year] = (cell.byYear[year] ?? 0) + 1;
    cell.byCategory[category] = (cell.byCategory[category] ?? 0) + 1;
    totals[year] = (totals[year] ?? 0) + 1;
  }
  const last = years.length - 1;
  const judged = years.length > 1 ? [last - 1, last] : [last];
  const chosen = judged.map((year) => {
    const order = counts.map(({ byYear }, unit) => ({ unit, n: byYear[year] ?? 0 })).filter(({ n }) => n > 1).sort((a, b) => b.n - a.n || a.unit - b.unit);
    return new Set(order.slice(0, Math.ceil(counts.filter(({ byYear }) => (byYear[year] ?? 0) > 0).length * 0.05)).map(({ unit }) => unit));
  });
  const plane = utm(card.epsg);
  return counts.flatMap(({ byYear, byCategory }, unit): ProblemPlace[] => {
    if (!chosen.every((set) => set.has(unit))) return [];
    const [i, j] = [units.i[unit] ?? 0, units.j[unit] ?? 0];
    const [lon, lat] = plane.inverse(i * 200 + 100, j * 200 + 100);
    const most = byCategory.indexOf(Math.max(...byCategory));
    return [{ i, j, lon, lat, byYear, mostly: categories[most] ?? '', share: (byYear[last] ?? 0) / Math.max(1, totals[last] ?? 1) }];
  }).sort((a, b) => (b.byYear[last] ?? 0) - (a.byYear[last] ?? 0) || a.i - b.i || a.j - b.j);
}

/** The list as CSV, its mark in the first line. */
export function placesCsv(places: readonly ProblemPlace[], card: DatasetCard): string {
  const first = Number(card.period.from.slice(0, 4));
  const years = (places[0]?.byYear ?? []).map((_, k) => `n_${first + k}`);
  return [
    `# ${RESTRICTED_MARK}: for official use, not for publication; ${card.id}; middle of cells of 200 m`,
    ['rank', 'cell_i', 'cell_j', 'lon', 'lat', ...years, 'mostly', 'share_of_last_year'].join(','),
    ...places.map(({ i, j, lon, lat, byYear, mostly, share }, at) => [at + 1, i, j, lon.toFixed(5), lat.toFixed(5), ...byYear, mostly, share.toFixed(5)].join(',')),
  ].join('\n') + '\n';
}
