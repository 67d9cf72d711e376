import { describe, expect, it } from 'vitest';
import { tally, withoutEmpty } from '../../../src/stats/tally.ts';
import { unitBootstrap } from '../../../src/stats/unit-bootstrap.ts';
import { gini } from '../../../src/stats/gini.ts';
import { testCard } from '../../fixtures/testtown/testtown.ts';
import { emptyDraft, IncidentTable } from '../incident-table.ts';
import { dayOf } from '../calendar.ts';
import { concentrationOf } from './concentration.ts';
import { cellsTable, hoursTable } from './count-tables.ts';
import { groupCounts, insideFrame } from './counts.ts';
import { frameCells } from './frame-cells.ts';
import { hotCells } from './hot-cells.ts';
import { sharedBootstrap } from './shared-bootstrap.ts';
import { survey } from './survey.ts';
import { unitsOf } from './units.ts';

/** Incidents at the middle of cells, `counts` times the cells' number along one row, in the years given. */
function incidentsAt(list: readonly { i: number; j: number; date: string; n: number; category?: string; hour?: number }[]): IncidentTable {
  const table = new IncidentTable();
  for (const { i, j, date, n, category = 'theft', hour = 3 } of list) {
    for (let k = 0; k < n; k += 1) table.add({ ...emptyDraft(), id: String(k), day: dayOf(date), hour, offence: 'T', category, x: i * 200 + 100, y: j * 200 + 100, precision: 'point' });
  }
  return table;
}

describe('summaries', () => {
  it('count incidents by cell, year and category and leave the sensitive ones out of cells only', () => {
    const incidents = incidentsAt([{ i: -3, j: 5, date: '2019-05-06', n: 2 }, { i: -3, j: 5, date: '2020-01-01', n: 1 }, { i: 4, j: 0, date: '2019-02-03', n: 3, category: 'robbery' }, { i: 4, j: 0, date: '2019-02-03', n: 9, category: 'sexual' }]);
    const seen = survey(incidents, testCard());
    const { columns } = cellsTable(seen);
    const rows = (columns['n']?.values ?? []).map((n, at) => ['i', 'j', 'year', 'category'].map((name) => columns[name]?.values[at]).concat(n).join(' ')).sort();
    expect(rows).toEqual(['-3 5 2019 theft 2', '-3 5 2020 theft 1', '4 0 2019 robbery 3']);
    // 6 May 2019 was a Monday, 1 January 2020 a Wednesday.
    const hours = hoursTable(seen).columns;
    expect(hours['n']?.values.map((n, at) => `${hours['category']?.values[at]} ${hours['weekday']?.values[at]} ${n}`).sort()).toEqual(['robbery 6 3', 'sexual 6 9', 'theft 0 2', 'theft 2 1']);
  });

  it('give the shares of a city of ten cells as worked out by hand, with and without a frame', () => {
    // Counts 50, 30, 10, 5, 5 in five cells, in a frame of ten: 50 % in 1 cell, 80 % in 2; 1/5, 2/5 and 1/10, 2/10.
    const incidents = incidentsAt([50, 30, 10, 5, 5].map((n, i) => ({ i, j: 0, date: '2019-03-04', n })));
    const card = testCard({ period: { from: '2019-01-01', to: '2019-12-31' }, frame: { kind: 'rectangle', x: [0, 2000], y: [0, 200], reason: testCard().title } });
    const units = unitsOf(incidents, 200);
    const [group] = groupCounts(survey(incidents, card), units);
    const [nonzero, all] = concentrationOf(group!, insideFrame(units, frameCells(card.frame, '')), { seed: 'test', shown: 20, chanceReplicates: 200, bootReplicates: 0 });
    const value = (from: typeof nonzero, name: string) => from!.figures.find(({ statistic }) => statistic === name)!.value;
    expect(['k25_share', 'k50_share', 'k80_share', 'top1_share'].map((name) => value(nonzero, name))).toEqual([0.2, 0.2, 0.4, 0.5]);
    expect(['k25_share', 'k50_share', 'k80_share'].map((name) => value(all, name))).toEqual([0.1, 0.1, 0.2]);
    // Gini by hand: 2 (1·5 + 2·5 + 3·10 + 4·30 + 5·50) / (5·100) - 6/5 = 0.46; with five empty cells 0.73.
    expect(value(nonzero, 'gini')).toBeCloseTo(0.46, 12);
    expect(value(all, 'gini')).toBeCloseTo(0.73, 12);
    expect(value(all, 'mcc50')).toBeCloseTo(value(all, 'k50_random')! - 0.1, 12);
    expect(nonzero!.figures.find(({ statistic }) => statistic === 'gini_latent')).toMatchObject({ value: null, reason: 'no_frame' });
  });

  it('take the busiest places of the year before, and say so when there is none', () => {
    const incidents = incidentsAt([...Array.from({ length: 20 }, (_, i) => ({ i, j: 0, date: '2019-01-05', n: i === 7 ? 40 : 2 })), ...Array.from({ length: 20 }, (_, i) => ({ i, j: 0, date: '2020-01-05', n: i === 3 ? 60 : 2 }))]);
    const made = groupCounts(survey(incidents, testCard()), unitsOf(incidents, 200)).map((group) => [group.period, concentrationOf(group, null, { seed: 't', shown: 20, chanceReplicates: 50, bootReplicates: 0 })[0]!.figures.find(({ statistic }) => statistic === 'top5_adjusted')!] as const);
    expect(made.map(([period, { value, reason }]) => [period, value ?? reason])).toEqual([['2019-2020', 'no_prior'], ['2019', 'no_prior'], ['2020', 2 / 98]]);
  });

  it('refuse figures below twenty incidents', () => {
    const incidents = incidentsAt([{ i: 1, j: 1, date: '2019-01-01', n: 19 }]);
    for (const group of groupCounts(survey(incidents, testCard()), unitsOf(incidents, 200))) {
      for (const { value, reason } of concentrationOf(group, null, { seed: 't', shown: 20, chanceReplicates: 50, bootReplicates: 0 })[0]!.figures) expect([value, reason]).toEqual([null, group.period === '2020' ? 'empty' : 'too_few']);
    }
  });

  it('name a block of crowded 500 m cells hot and no other', () => {
    const incidents = incidentsAt(Array.from({ length: 400 }, (_, k) => ({ i: Math.floor(k / 20) * 3, j: (k % 20) * 3, date: '2019-01-01', n: 1 })).concat([{ i: 30, j: 30, date: '2019-01-01', n: 80 }, { i: 33, j: 30, date: '2019-01-01', n: 80 }]));
    const hot = hotCells(survey(incidents, testCard()), () => null).filter(({ period, class: kind }) => period === '2019-2020' && kind !== 'ns');
    expect(hot.length).toBeGreaterThan(0);
    for (const { i, j } of hot) { expect(Math.abs(i - 12)).toBeLessThanOrEqual(3); expect(Math.abs(j - 12)).toBeLessThanOrEqual(2); }
  });

  it('give from shared resamples the intervals that resampling one by one gives', () => {
    const observed = withoutEmpty(tally(Array.from({ length: 400 }, (_, k) => Math.floor(400 / (k + 1)) % 37 + 1)));
    const { g } = sharedBootstrap(observed, { g: gini }, { seed: 's', replicates: 2000 });
    const alone = unitBootstrap(observed, gini, { seed: 's', replicates: 2000 });
    expect(alone.ok && [alone.value.lo, alone.value.hi, alone.value.replicates]).toEqual([g!.lo, g!.hi, g!.replicates]);
  });
});
