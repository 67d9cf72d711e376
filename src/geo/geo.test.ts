import { describe, expect, it } from 'vitest';
import { describeOracle, oracle } from '../../scripts/testing/oracle.ts';
import { tally, unitsWithIncidents } from '../stats/tally.ts';
import { gini } from '../stats/gini.ts';
import { shareHolding, unitsHolding } from '../stats/k-share.ts';
import { topShare } from '../stats/top-share.ts';
import { countCells } from './count-cells.ts';
import { dissolveCells } from './dissolve-cells.ts';
import { frameCells, frameUnits, isInFrame } from './frame.ts';
import { cellAt, cellCentre, cellId, cellRing, coarserCell, parseCellId, quarterCells } from './grid.ts';
import { h3AreaM2, h3At, h3InPolygon, h3Resolution, h3Ring } from './h3.ts';
import { majorityLabels } from './majority-label.ts';
import { mergeCells } from './merge-cells.ts';
import { mergeH3 } from './merge-h3.ts';
import { boundsOf, isInArea } from './point-in-polygon.ts';
import { utm } from './projection.ts';
import { queenNeighbours } from './queen-neighbours.ts';

describeOracle<{ cases: { name: string; lon: number; lat: number; epsg: number; x: number; y: number }[] }>(
  'projection to metres', '01-projection.json', (o) => {
    it.each(o.data.cases)('$name lies within a millimetre of PROJ and comes back', ({ lon, lat, epsg, x, y }) => {
      const plane = utm(epsg);
      o.closeAll(plane.forward(lon, lat), [x, y], { abs: 0.001 });
      o.closeAll(plane.inverse(x, y), [lon, lat], { abs: 2e-8 });
    });
  });

describe('projection', () => {
  it('refuses what is not a UTM zone, and points it cannot place', () => {
    expect(() => utm(4326)).toThrow('EPSG:4326; expected 32601-32660');
    expect(() => utm(32661)).toThrow('not a UTM zone');
    expect(() => utm(32642).forward(NaN, 51)).toThrow('cannot be projected');
    expect(utm(32733).forward(15, -20)[1]).toBeGreaterThan(7_000_000);
  });
});

describe('the square grid', () => {
  it('gives a cell its lower and left edge, below zero too', () => {
    expect(cellAt(200, 399.999, 200)).toEqual({ i: 1, j: 1 });
    expect(cellAt(-0.001, 0, 200)).toEqual({ i: -1, j: 0 });
  });
  it('makes one cell of four, and four of one', () => {
    for (const cell of quarterCells({ i: -3, j: 7 })) expect(coarserCell(cell, 2)).toEqual({ i: -3, j: 7 });
    expect(cellRing({ i: 1, j: 2 }, 200)).toEqual([[200, 400], [400, 400], [400, 600], [200, 600], [200, 400]]);
  });
  it('writes and reads ids', () => {
    expect(parseCellId(cellId({ i: -4, j: 16420 }, 200))).toEqual({ sizeM: 200, i: -4, j: 16420 });
    expect(() => parseCellId('200/1/2')).toThrow('not a cell id');
  });
  it('knows the cells that touch', () => {
    const square = [0, 1, 2].flatMap((j) => [0, 1, 2].map((i) => ({ i, j })));
    const neighbours = queenNeighbours(square);
    expect(neighbours.map((list) => list.length)).toEqual([3, 5, 3, 5, 8, 5, 3, 5, 3]);
    expect(neighbours[0]).toEqual([1, 3, 4]);
    expect(queenNeighbours([{ i: 0, j: 0 }, { i: 5, j: 5 }])).toEqual([[], []]);
    expect(() => queenNeighbours([{ i: 0, j: 0 }, { i: 0, j: 0 }])).toThrow('a cell occurs twice');
  });
  it('counts points', () => {
    expect(countCells([[10, 10], [250, 10], [20, 199], [10, 500]], 200)).toEqual([{ i: 0, j: 0, n: 2 }, { i: 1, j: 0, n: 1 }, { i: 0, j: 2, n: 1 }]);
  });
});

describeOracle<{ snap: { cases: { x: number; y: number; snapped: [number, number] }[] } }>('snapping to cell centres', '17-disclosure.json', (o) => {
  it('publishes the middle of the 200 m cell', () => {
    for (const { x, y, snapped } of o.data.snap.cases) o.closeAll(cellCentre(cellAt(x, y, 200), 200), snapped, 0);
  });
});

describeOracle<{ kazakhstan: { lat: number; lon: number; cells: { res: number; cell: string; areaM2: number }[] }[]; h3ReadmeExample: { lat: number; lng: number; res: number; cell: string } }>(
  'hexagons', '02-h3-kazakhstan.json', (o) => {
    it('of Kazakh cities have the ids and areas of the reference', () => {
      for (const { lat, lon, cells } of o.data.kazakhstan) for (const { res, cell, areaM2 } of cells) {
        o.equal(h3At(lon, lat, res), cell);
        o.close(h3AreaM2(cell), areaM2, 1e-9);
        expect(h3Resolution(cell)).toBe(res);
        expect(h3Ring(cell)).toHaveLength(7);
      }
      const { lat, lng, res, cell } = o.data.h3ReadmeExample;
      o.equal(h3At(lng, lat, res), cell);
    });
  });

describe('areas', () => {
  const square = { type: 'Polygon', coordinates: [[[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]], [[4, 4], [6, 4], [6, 6], [4, 6], [4, 4]]] } as const;
  it('leave out their holes and belong to one neighbour at a shared border', () => {
    expect(isInArea(square, 1, 1)).toBe(true);
    expect(isInArea(square, 5, 5)).toBe(false);
    expect(isInArea(square, 0, 5)).not.toBe(isInArea(square, 10, 5));
    expect(isInArea({ type: 'MultiPolygon', coordinates: [square.coordinates, [[[20, 0], [30, 0], [25, 9]]]] }, 25, 3)).toBe(true);
    expect(boundsOf(square)).toEqual({ xmin: 0, ymin: 0, xmax: 10, ymax: 10 });
  });
});

describe('frames', () => {
  it('count the cells of a rectangle by their lower left corner', () => {
    const frame = { kind: 'rectangle', x: [262000, 282000], y: [3284000, 3304000] } as const;
    expect(frameUnits(frame, 200)).toBe(10_000);
    expect(frameUnits(frame, 1000)).toBe(400);
    expect(isInFrame(frame, { i: 1310, j: 16420 }, 200)).toBe(true);
    expect(isInFrame(frame, { i: 1410, j: 16420 }, 200)).toBe(false);
  });
  it('count the cells of a boundary by their centre', () => {
    const area = { type: 'Polygon', coordinates: [[[-150, 0], [350, 0], [350, 400], [-150, 400], [-150, 0]]] } as const;
    expect(frameCells({ kind: 'boundary', area }, 200)).toEqual([-1, 0, 1].flatMap((i) => [{ i, j: 0 }, { i, j: 1 }]).sort((a, b) => a.j - b.j || a.i - b.i));
    expect(isInFrame({ kind: 'boundary', area }, { i: 2, j: 0 }, 200)).toBe(false);
  });
  it('join the cells of a mask into larger ones only', () => {
    const frame = { kind: 'mask', maskSizeM: 200, cells: [{ i: 0, j: 0 }, { i: 4, j: 0 }, { i: 5, j: 0 }] } as const;
    expect(frameUnits(frame, 200)).toBe(3);
    expect(frameCells(frame, 1000)).toEqual([{ i: 0, j: 0 }, { i: 1, j: 0 }]);
    expect(() => frameUnits(frame, 500)).toThrow('expected a multiple of 200 m');
    expect(isInFrame(frame, { i: 4, j: 0 }, 200)).toBe(true);
  });
});

describe('districts sketched from cells', () => {
  const ring = (area: { coordinates: number[][][][] }): number => area.coordinates.flat(2).length;
  it('join cells of one label, keep holes, and drop points on straight edges', () => {
    const cells = [0, 1, 2].flatMap((j) => [0, 1, 2].map((i) => ({ i, j, label: i === 1 && j === 1 ? 'inner' : 'outer' })));
    const [inner, outer] = dissolveCells(cells, 500);
    expect(inner).toMatchObject({ label: 'inner', area: { type: 'MultiPolygon' } });
    expect(ring(inner!.area)).toBe(5);
    expect(outer!.area.coordinates).toHaveLength(1);
    expect(outer!.area.coordinates[0]).toHaveLength(2);
    expect(ring(outer!.area)).toBe(10);
    expect(isInArea(outer!.area, 750, 750)).toBe(false);
    expect(isInArea(outer!.area, 250, 750)).toBe(true);
    expect(dissolveCells([], 500)).toEqual([]);
  });
  it('take the label of most points, ties by name, and leave out thin cells', () => {
    const points = [['b', 1, 1], ['a', 2, 2], ['b', 3, 3], ['b', 600, 0], ['a', 700, 0], ['c', 1200, 0]].map(([label, x, y]) => ({ label: label as string, x: x as number, y: y as number }));
    expect(majorityLabels(points, { sizeM: 500, least: 2 })).toEqual([{ i: 0, j: 0, label: 'b', n: 3 }, { i: 1, j: 0, label: 'a', n: 2 }]);
  });
});

describe('squares merged until they are safe', () => {
  it('cover every incident once, none below the limit', () => {
    const cells = Array.from({ length: 32 }, (_, j) => Array.from({ length: 32 }, (__, i) => ({ i, j, counts: [(i * 7 + j * 13) % 9, (i * j) % 6].map((n) => (i < 16 ? n : 20 + n)) }))).flat();
    const { units, suppressed } = mergeCells(cells, { sizeM: 200, doublings: 3, least: 10 });
    const total = (list: readonly { counts: readonly number[] }[]): number => list.reduce((sum, { counts }) => sum + counts[0]!, 0);
    expect(total(units) + total(suppressed)).toBe(total(cells));
    for (const { counts } of units) for (const n of counts) expect(n).toBeGreaterThanOrEqual(10);
    expect(new Set(units.map(({ unit }) => unit.sizeM)).size).toBeGreaterThan(1);
    expect(mergeCells([], { sizeM: 200, doublings: 2 })).toEqual({ units: [], suppressed: [] });
  });
});

interface Houston {
  houston: { rows: number; withoutCoordinates: number; coreWindow: { incidents: number }; cityWindow: { incidents: number } };
  samples: { id: number; lon: number; lat: number; x: number; y: number; core200: [number, number] | null; h3: Record<string, string> }[];
  h3Box: { polygon: { west: number; east: number; south: number; north: number }; byResolution: Record<string, { cellsInBox: number; cityNonZeroCells: number; cityIncidents: number; boxIncidents: number; boxBurglary: number }> };
}
const houston = oracle<Houston>('02-grid-h3.json');
const houstonConcentration = oracle<{ grid: Record<string, { window: string; cell: number; offence: string; units: number; incidents: number; unitsNonZero: number; gini: number; k50: number; maxCount: number }> }>('05-houston-concentration.json');
const merging = oracle<{ quadtreeHoustonBurglaryCore: Record<'k5' | 'k10', MergeExpected>; h3HoustonBurglary: Record<'k5' | 'k10', MergeExpected> }>('17-disclosure.json');
interface MergeExpected { leaves: Record<string, number>; incidents: Record<string, number>; suppressedCells: number; suppressedIncidents: number; total: number }

describe.skipIf(houston === null)('Houston, from points', () => {
  const text = houston?.input('../data/intl/houston-2010.csv.gz') ?? null;
  const rows = (text ?? '').trimEnd().split('\n').slice(1).map((line) => {
    const cells = line.match(/("([^"]*)"|[^,]*)(,|$)/gu)!.map((cell) => cell.replace(/,$/u, ''));
    return { id: Number(cells[0]), offence: cells[3] ?? '', lon: cells[7] ? Number(cells[7]) : NaN, lat: cells[8] ? Number(cells[8]) : NaN };
  });
  const plane = utm(32615);
  const placed = rows.filter(({ lon, lat }) => Number.isFinite(lon) && Number.isFinite(lat)).map((row) => ({ ...row, at: plane.forward(row.lon, row.lat) }));
  const within = (x0: number, x1: number, y0: number, y1: number): typeof placed => placed.filter(({ at: [x, y] }) => x >= x0 && x < x1 && y >= y0 && y < y1);
  const core = within(262000, 282000, 3284000, 3304000);
  const city = within(230000, 302000, 3268000, 3332000);

  it('has the rows, and the incidents in both windows', () => {
    if (text === null) return;
    const { houston: expected } = houston!.data;
    houston!.equal(rows.length, expected.rows);
    houston!.equal(rows.length - placed.length, expected.withoutCoordinates);
    houston!.equal(core.length, expected.coreWindow.incidents);
    houston!.equal(city.length, expected.cityWindow.incidents);
  });

  it('puts sample points into the cells and hexagons of the reference', () => {
    for (const { lon, lat, x, y, core200, h3 } of houston!.data.samples) {
      houston!.closeAll(plane.forward(lon, lat), [x, y], { abs: 0.001 });
      const { i, j } = cellAt(x, y, 200);
      const inCore = x >= 262000 && x < 282000 && y >= 3284000 && y < 3304000;
      houston!.equal(inCore ? [i - 1310, j - 16420] : null, core200);
      for (const [res, cell] of Object.entries(h3)) houston!.equal(h3At(lon, lat, Number(res)), cell);
    }
  });

  it.each([8, 9, 10])('counts hexagons of resolution %i', (res) => {
    if (text === null) return;
    const { polygon: { west, east, south, north }, byResolution } = houston!.data.h3Box;
    const expected = byResolution[String(res)]!;
    const box = new Set(h3InPolygon([[[west, south], [east, south], [east, north], [west, north], [west, south]]], res));
    const cells = placed.map((row) => ({ cell: h3At(row.lon, row.lat, res), burglary: row.offence === 'burglary' }));
    houston!.equal(box.size, expected.cellsInBox);
    houston!.equal(new Set(cells.map(({ cell }) => cell)).size, expected.cityNonZeroCells);
    houston!.equal(cells.length, expected.cityIncidents);
    houston!.equal(cells.filter(({ cell }) => box.has(cell)).length, expected.boxIncidents);
    houston!.equal(cells.filter(({ cell, burglary }) => burglary && box.has(cell)).length, expected.boxBurglary);
  });

  it('gives the concentration of the reference in every window, cell size and offence', () => {
    if (text === null || houstonConcentration === null) return;
    for (const [name, expected] of Object.entries(houstonConcentration.data.grid)) {
      const points = (expected.window === 'core' ? core : city).filter(({ offence }) => expected.offence === 'all' || offence === expected.offence);
      const t = tally(countCells(points.map(({ at }) => at), expected.cell).map(({ n }) => n), expected.units);
      houstonConcentration.close(t.incidents, expected.incidents, 0, `${name} incidents`);
      houstonConcentration.close(unitsWithIncidents(t), expected.unitsNonZero, 0, `${name} units with incidents`);
      houstonConcentration.close(gini(t), expected.gini, 1e-9, `${name} gini`);
      houstonConcentration.close(unitsHolding(t, 50), expected.k50, 0, `${name} k50`);
      houstonConcentration.close(t.values.at(-1), expected.maxCount, 0, `${name} most`);
    }
  });

  const compareMerged = (expected: MergeExpected, merged: { units: readonly { counts: readonly number[] }[]; suppressed: readonly { counts: readonly number[] }[] }, level: (index: number) => string): void => {
    const leaves: Record<string, number> = {};
    const incidents: Record<string, number> = {};
    merged.units.forEach(({ counts }, index) => {
      leaves[level(index)] = (leaves[level(index)] ?? 0) + 1;
      incidents[level(index)] = (incidents[level(index)] ?? 0) + counts[0]!;
    });
    for (const [name, n] of Object.entries(expected.leaves)) merging!.close(leaves[name] ?? 0, n, 0, `leaves of ${name}`);
    for (const [name, n] of Object.entries(expected.incidents)) merging!.close(incidents[name] ?? 0, n, 0, `incidents of ${name}`);
    merging!.close(merged.suppressed.length, expected.suppressedCells, 0);
    merging!.close(merged.suppressed.reduce((sum, { counts }) => sum + counts[0]!, 0), expected.suppressedIncidents, 0);
  };

  it.each([5, 10])('merges squares of burglary until each holds %i', (least) => {
    if (text === null || merging === null) return;
    const points = core.filter(({ offence }) => offence === 'burglary').map(({ at }) => at);
    const merged = mergeCells(countCells(points, 250).map(({ i, j, n }) => ({ i, j, counts: [n] })), { sizeM: 250, doublings: 3, least });
    compareMerged(merging.data.quadtreeHoustonBurglaryCore[`k${least as 5 | 10}`], merged, (index) => String(merged.units[index]!.unit.sizeM));
  });

  it.each([5, 10])('merges hexagons of burglary until each holds %i', (least) => {
    if (text === null || merging === null) return;
    const counts = new Map<string, number>();
    for (const { lon, lat, offence } of placed) {
      if (offence !== 'burglary') continue;
      const cell = h3At(lon, lat, 9);
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    const merged = mergeH3(counts, { coarsest: 7, least });
    compareMerged(merging.data.h3HoustonBurglary[`k${least as 5 | 10}`], merged, (index) => String(h3Resolution(merged.units[index]!.unit)));
  });
});

type Summary = Record<'units' | 'incidents' | 'gini' | 'k25' | 'shareNonZero25' | 'k50' | 'shareNonZero50' | 'k80' | 'shareNonZero80' | 'top5pctUnits' | 'top5pctShare' | 'maxCount', number>;
interface City { file: string; epsg: number; byYear?: Record<string, Record<string, Summary>>; all?: Record<string, Summary>; allTypes?: Record<string, Summary>; withoutAntisocialBehaviour?: Record<string, Summary> }
const cities = oracle<{ cities: Record<string, City> }>('18-open-cities.json');

describe.skipIf(cities === null)('open cities, from points', () => {
  it.each(Object.entries(cities?.data.cities ?? {}))('%s gives the concentration of the reference', (_, city) => {
    const text = cities!.input(`../data/intl/${city.file}`);
    if (text === null) return;
    const [head = '', ...lines] = text.trimEnd().split(/\r?\n/u);
    const names = head.split(',').map((name) => name.toLowerCase());
    const at = (name: string): number => names.findIndex((column) => column.startsWith(name));
    const [lonAt, latAt, dateAt, typeAt] = [at('longitude'), at('latitude'), at('date'), at('crime type')];
    const plane = utm(city.epsg);
    const points = lines.map((line) => line.split(',')).filter((cells) => cells[lonAt] && cells[latAt]).map((cells) => ({
      year: (cells[dateAt] ?? '').slice(0, 4), type: cells[typeAt] ?? '', at: plane.forward(Number(cells[lonAt]), Number(cells[latAt])),
    }));
    const compare = (summaries: Record<string, Summary> | undefined, chosen: typeof points): void => {
      for (const [size, expected] of Object.entries(summaries ?? {})) {
        const t = tally(countCells(chosen.map((point) => point.at), Number.parseInt(size, 10)).map(({ n }) => n));
        const top = topShare(t, 5);
        const counts = { abs: 2 };
        cities!.close(t.units, expected.units, counts);
        cities!.close(t.incidents, expected.incidents, counts);
        cities!.close(t.values.at(-1), expected.maxCount, counts);
        cities!.close(gini(t), expected.gini, { abs: 0.001 });
        for (const p of [25, 50, 80] as const) {
          cities!.close(unitsHolding(t, p), expected[`k${p}`], counts);
          cities!.close(shareHolding(t, p, 'nonzero'), expected[`shareNonZero${p}`], { abs: 0.001 });
        }
        cities!.close(top.ok ? top.value.units : null, expected.top5pctUnits, counts);
        cities!.close(top.ok ? top.value.share : null, expected.top5pctShare, { abs: 0.001 });
      }
    };
    for (const [year, summaries] of Object.entries(city.byYear ?? {})) compare(summaries, points.filter((point) => point.year === year));
    compare(city.all ?? city.allTypes, points);
    compare(city.withoutAntisocialBehaviour, points.filter(({ type }) => !/^anti-social/iu.test(type)));
  });
});
