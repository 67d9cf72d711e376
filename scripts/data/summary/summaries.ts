import { UNMAPPED } from '../../../src/model/incident.ts';
import type { DatasetCard } from '../../../src/model/dataset-card.ts';
import type { Slice } from '../../../src/model/derived-index.ts';
import { coarseQuality } from '../gate/coarse-quality.ts';
import { coveringFrame } from '../gate/covering-frame.ts';
import { protectedLayers, type ProtectedCell } from '../gate/protected-layers.ts';
import { suppressStatistics } from '../gate/suppress-statistics.ts';
import type { ImportResult } from '../import-incidents.ts';
import { cellHoursTable, cellsTable, hoursTable, monthsTable, placesTable } from './count-tables.ts';
import { wholePeriod } from './counts.ts';
import { cellName, type FrameCells } from './frame-cells.ts';
import { hotCells, hotTable } from './hot-cells.ts';
import { qualityMeasures, qualityTable, type Stations } from './quality.ts';
import { statisticsTable, statisticsTables } from './statistics-table.ts';
import { isSensitiveGroup, survey, type Survey } from './survey.ts';
import { rowsOf, tableOf, type Table } from './table.ts';
import { unitsOf } from './units.ts';

/** Tables of a dataset, not yet through the gate, and the views of them that a page may offer. */
export interface Summaries { readonly tables: readonly Table[]; readonly slices: readonly Slice[] }

/** Everything that the profile of the card publishes, made from the incidents. */
export function summaries(imported: ImportResult, card: DatasetCard, { frame, stations = [] }: { readonly frame: FrameCells; readonly stations?: Stations }): Summaries {
  return card.profile === 'protected' ? protectedSummaries(imported, card, { frame, stations }) : openSummaries(survey(imported.incidents, card), imported, { frame, stations });
}

interface Beside { readonly frame: FrameCells; readonly stations: Stations }

function openSummaries(seen: Survey, imported: ImportResult, { frame, stations }: Beside): Summaries {
  const { rows, lorenz } = statisticsTables(seen, frame);
  const places = placesTable(seen);
  // A source of months without days has no hours: an empty table would look like a finding.
  const hours = [hoursTable(seen), cellHoursTable(seen)].filter((table) => rowsOf(table) > 0);
  const tables = [
    cellsTable(seen), ...hours, monthsTable(seen), ...(places === null ? [] : [places]),
    hotTable(hotCells(seen, frame)), statisticsTable(rows), lorenz, qualityTable(qualityMeasures(seen, imported, stations)),
  ];
  const whole = wholePeriod(seen.years);
  return {
    tables,
    slices: [
      { id: 'cells', table: 'cells', kind: 'counts' },
      ...(seen.years.length > 1 ? seen.years.map((year): Slice => ({ id: `cells-${year}`, table: 'cells', where: { year }, kind: 'counts' })) : []),
      { id: 'hot', table: 'hot500', where: { period: whole }, kind: 'hot' },
    ],
  };
}

/**
 * Protected: incidents outside the frame's 200 m cells are left out of every figure with or without place, so that no two
 * tables differ by those few; the counts behind all numbers then are the same.
 */
function protectedSummaries(imported: ImportResult, card: DatasetCard, { frame, stations }: Beside): Summaries {
  const { incidents } = imported;
  const cells = unitsOf(incidents, 200);
  const framed = frame(200);
  const inField = (at: number): boolean => {
    const unit = cells.of[at] ?? -1;
    return unit >= 0 && (framed === null || framed.has(cellName(cells.i[unit] ?? 0, cells.j[unit] ?? 0)));
  };
  // The x of a row outside the field is taken away in a copy: its day still counts in the quality figures.
  const inside = Object.assign(Object.create(incidents) as typeof incidents, { x: incidents.x.slice() });
  for (let at = 0; at < incidents.length; at += 1) if (!inField(at)) inside.x[at] = NaN;
  const seen = survey(inside, card);
  const covering: FrameCells = framed === null ? frame : coveringFrame(framed);
  const { rows, lorenz } = statisticsTables(seen, covering);
  const whole = wholePeriod(seen.years);
  const groups = [...seen.groups, UNMAPPED];
  const byGroupYear = groups.map(() => seen.years.map(() => 0));
  const layerGroups = seen.groups.filter((group) => !isSensitiveGroup(card, group));
  const layers = protectedLayers(protectedCells(seen, layerGroups, byGroupYear, groups), {
    groups: layerGroups, breaks: card.thresholds.classes, least: card.thresholds.merged, field: fieldOf(framed, cells),
  });
  const { rows: safe, hidden } = suppressStatistics(rows, { groups, years: seen.years.map(String), whole, counts: byGroupYear }, card.thresholds.merged);
  const classes = tableOf('classes', { i: 'INTEGER', j: 'INTEGER', group: 'VARCHAR', class: 'INTEGER' }, ['group', 'i', 'j']);
  for (const row of layers.classes) classes.add(row);
  const merged = tableOf('merged', { unit: 'VARCHAR', size_m: 'INTEGER', i: 'INTEGER', j: 'INTEGER', year: 'INTEGER', n: 'INTEGER' }, ['year', 'unit']);
  for (const { unit, sizeM, i, j, byYear } of layers.merged) byYear.forEach((n, year) => merged.add({ unit, size_m: sizeM, i, j, year: seen.years[year] ?? 0, n }));
  const hot = tableOf('hot500', { i: 'INTEGER', j: 'INTEGER', class: 'VARCHAR' }, ['i', 'j']);
  // Without a frame the field is a rectangle: cells with incidents alone would show where there are none.
  const hotFrame: FrameCells = framed !== null ? covering : (sizeM) => new Set(fieldOf(null, unitsOf(incidents, sizeM)).map(({ i, j }) => cellName(i, j)));
  for (const cell of hotCells(seen, hotFrame)) if (cell.period === whole) hot.add({ i: cell.i, j: cell.j, class: cell.class });
  return {
    tables: [classes.table, merged.table, hot.table, statisticsTable(safe), withoutHidden(lorenz, hidden), qualityTable(coarseQuality(qualityMeasures(survey(incidents, card), imported, stations), imported.read))],
    slices: [
      ...[...new Set(layers.classes.map(({ group }) => group))].map((group): Slice => ({ id: `classes-${group}`, table: 'classes', where: { group }, kind: 'classes' })),
      ...seen.years.map((year): Slice => ({ id: `merged-${year}`, table: 'merged', where: { year }, kind: 'merged' })),
      { id: 'hot', table: 'hot500', kind: 'hot' },
    ],
  };
}

/** Counts of each 200 m cell by group and year; fills the table of groups by year on the way. */
function protectedCells(seen: Survey, layerGroups: readonly string[], byGroupYear: number[][], groups: readonly string[]): ProtectedCell[] {
  const { incidents, groupOf, yearAt, years } = seen;
  const units = unitsOf(incidents, 200);
  const cells = Array.from(units.i, (i, unit) => ({ i, j: units.j[unit] ?? 0, counts: layerGroups.map(() => years.map(() => 0)) }));
  for (let at = 0; at < incidents.length; at += 1) {
    const cell = cells[units.of[at] ?? -1];
    if (cell === undefined) continue;
    const group = groupOf[incidents.category[at] ?? 0] ?? UNMAPPED;
    const year = yearAt[at] ?? 0;
    const totals = byGroupYear[groups.indexOf(group)];
    if (totals !== undefined) totals[year] = (totals[year] ?? 0) + 1;
    const counts = cell.counts[layerGroups.indexOf(group)];
    if (counts !== undefined) counts[year] = (counts[year] ?? 0) + 1;
  }
  return cells;
}

/** Every cell of the frame, or of the rectangle round all incidents: never the cells with incidents alone. */
function fieldOf(framed: ReadonlySet<string> | null, cells: { readonly i: Int32Array; readonly j: Int32Array }): { i: number; j: number }[] {
  if (framed !== null) return [...framed].map((name) => { const [i = 0, j = 0] = name.split(',').map(Number); return { i, j }; });
  const [west, east] = [Math.min(...cells.i), Math.max(...cells.i)];
  const [south, north] = [Math.min(...cells.j), Math.max(...cells.j)];
  return Array.from({ length: (east - west + 1) * (north - south + 1) }, (_, k) => ({ i: west + (k % (east - west + 1)), j: south + Math.floor(k / (east - west + 1)) }));
}

function withoutHidden(lorenz: Table, hidden: ReadonlySet<string>): Table {
  const { offence, period } = lorenz.columns;
  const kept = (offence?.values ?? []).map((group, row) => !hidden.has(`${group}/${period?.values[row]}`));
  return { ...lorenz, columns: Object.fromEntries(Object.entries(lorenz.columns).map(([name, column]) => [name, { ...column, values: column.values.filter((_, row) => kept[row]) }])) };
}
