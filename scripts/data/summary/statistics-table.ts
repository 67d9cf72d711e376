import { lorenzPlaces } from '../../../src/stats/lorenz.ts';
import { quantile } from '../../../src/stats/quantile.ts';
import { withoutEmpty, type Tally } from '../../../src/stats/tally.ts';
import { statisticRowSchema, type StatisticRow } from '../../../src/model/statistic-row.ts';
import type { Concentration } from './concentration.ts';
import { concentrationOf } from './concentration.ts';
import { groupCounts, insideFrame, type GroupCounts } from './counts.ts';
import type { FrameCells } from './frame-cells.ts';
import type { Survey } from './survey.ts';
import { tableOf, type Table } from './table.ts';
import { unitsOf } from './units.ts';

/** Cell sizes of the table; the first is the main one, the only one with intervals, figures of chance and Lorenz curves; the others show how far the size decides. */
const SIZES = [200, 500, 1000] as const;
const VERSION = '1';
const CHANCE_REPLICATES = 1000;
const BOOT_REPLICATES = 2000;
const LORENZ_POINTS = 100;

/** The tables `statistics` and `lorenz`: numbers without place, which every profile may publish (through the gate). */
export function statisticsTables(survey: Survey, frame: FrameCells): { readonly rows: StatisticRow[]; readonly lorenz: Table } {
  const { card } = survey;
  const rows: StatisticRow[] = [];
  const lorenz = tableOf('lorenz', { period: 'VARCHAR', offence: 'VARCHAR', basis: 'VARCHAR', p: 'DOUBLE', share: 'DOUBLE', chance: 'DOUBLE', chance_lo: 'DOUBLE', chance_hi: 'DOUBLE' }, ['offence', 'period', 'basis', 'p', 'share']);
  for (const sizeM of SIZES) {
    const units = unitsOf(survey.incidents, sizeM);
    const inside = insideFrame(units, frame);
    const main = sizeM === SIZES[0];
    for (const group of groupCounts(survey, units)) {
      const made = concentrationOf(group, inside, { seed: `${card.id}/${sizeM}`, shown: card.thresholds.shown, chanceReplicates: main ? CHANCE_REPLICATES : 0, bootReplicates: main ? BOOT_REPLICATES : 0 });
      for (const one of made) {
        rows.push(...rowsOfConcentration(one, { group, sizeM, city: card.id, interpreted: card.thresholds.interpreted }));
        if (main) for (const point of curve(one)) lorenz.add({ period: group.period, offence: group.offence, basis: one.basis, ...point });
      }
    }
  }
  return { rows, lorenz: lorenz.table };
}

function rowsOfConcentration(one: Concentration, at: { readonly group: GroupCounts; readonly sizeM: number; readonly city: string; readonly interpreted: number }): StatisticRow[] {
  const unsure = one.incidents !== null && one.incidents < at.interpreted ? 'few' : null;
  return one.figures.map((figure) => statisticRowSchema.parse({
    method: figure.method, method_version: VERSION, city: at.city, period: at.group.period, offence: at.group.offence,
    unit_type: 'square', unit_size_m: at.sizeM, basis: one.basis, n_units: figure.units ?? one.units, n_incidents: one.incidents,
    statistic: figure.statistic, value: figure.value, lo: figure.lo ?? null, hi: figure.hi ?? null, interval_kind: figure.interval ?? null,
    replicates: figure.replicates ?? null, seed: figure.seed ?? null, reason: figure.reason ?? unsure,
  } satisfies StatisticRow));
}

/** Lorenz curve, busiest units first, beside the curves of chance at the same share of units. */
function curve({ observed, chance, basis }: Concentration): { p: number; share: number; chance: number; chance_lo: number; chance_hi: number }[] {
  if (observed === null || chance.length === 0) return [];
  const places = lorenzPlaces(observed, LORENZ_POINTS);
  const shares = places.map((k) => k / observed.units);
  const drawn = places.map(() => new Float64Array(chance.length));
  chance.forEach((t, replicate) => {
    const random = basis === 'nonzero' ? withoutEmpty(t) : t;
    heldByTops(random, shares.map((p) => Math.round(p * random.units))).forEach((held, at) => { const column = drawn[at]; if (column !== undefined) column[replicate] = held / t.incidents; });
  });
  const held = heldByTops(observed, places);
  return shares.map((p, at) => {
    const sorted = (drawn[at] ?? new Float64Array(1)).sort();
    return { p, share: (held[at] ?? 0) / observed.incidents, chance: sorted.reduce((a, b) => a + b, 0) / sorted.length, chance_lo: quantile(sorted, 0.025), chance_hi: quantile(sorted, 0.975) };
  });
}

/** Incidents in the k busiest units for ascending k, in one walk down the counts. */
function heldByTops(t: Tally, ks: readonly number[]): number[] {
  let group = t.values.length - 1;
  let units = 0;
  let held = 0;
  return ks.map((k) => {
    while (group >= 0 && units + (t.repeats[group] ?? 0) <= k) { units += t.repeats[group] ?? 0; held += (t.repeats[group] ?? 0) * (t.values[group] ?? 0); group -= 1; }
    return held + (group < 0 ? 0 : (k - units) * (t.values[group] ?? 0));
  });
}

/** The long table of the rows, in the order of the contract. */
export function statisticsTable(rows: readonly StatisticRow[]): Table {
  const { table, add } = tableOf('statistics', {
    method: 'VARCHAR', method_version: 'VARCHAR', city: 'VARCHAR', period: 'VARCHAR', offence: 'VARCHAR', unit_type: 'VARCHAR', unit_size_m: 'INTEGER', basis: 'VARCHAR',
    n_units: 'INTEGER', n_incidents: 'INTEGER', statistic: 'VARCHAR', value: 'DOUBLE', lo: 'DOUBLE', hi: 'DOUBLE', interval_kind: 'VARCHAR', replicates: 'INTEGER', seed: 'VARCHAR', reason: 'VARCHAR',
  }, ['offence', 'period', 'unit_size_m', 'basis', 'statistic', 'method']);
  for (const row of rows) add(row);
  return table;
}
