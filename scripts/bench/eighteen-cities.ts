/** What the statistics cost on eighteen invented cities of 55,000 incidents, a million together: point estimates and intervals apart. */
import { countCells } from '../../src/geo/count-cells.ts';
import { queenNeighbours } from '../../src/geo/queen-neighbours.ts';
import { generalGini } from '../../src/stats/general-gini.ts';
import { giStar } from '../../src/stats/getis-ord.ts';
import { gini } from '../../src/stats/gini.ts';
import { shareHolding } from '../../src/stats/k-share.ts';
import { latentGini } from '../../src/stats/latent-gini.ts';
import { moran } from '../../src/stats/moran.ts';
import { chanceBands } from '../../src/stats/random-allocation.ts';
import { randomFrom } from '../../src/stats/random.ts';
import type { Outcome } from '../../src/stats/refusal.ts';
import { tally, type Tally } from '../../src/stats/tally.ts';
import { topShare } from '../../src/stats/top-share.ts';
import { resampledStatistics, unitBootstrap } from '../../src/stats/unit-bootstrap.ts';
import { rowStandardised } from '../../src/stats/weights.ts';

const CITIES = 18;
const INCIDENTS = 55_000;
const SIDE_M = 16_000;

export interface StatisticsCost {
  readonly cities: number; readonly incidentsEach: number;
  /** Counting on 200, 500 and 1,000 m, shares for 25, 50 and 80 %, top shares, three Ginis, Moran and Gi*: all cities. */
  readonly pointSeconds: number;
  /** Units bootstrap (2,000, BCa) of the half share and the Gini, and 1,000 allocations by lot: one city. */
  readonly intervalSecondsOneCity: number;
  /** 1,000 resamples of 15,000 units, Gini of each. */
  readonly bootstrapSeconds: number;
}

type Points = (readonly [x: number, y: number])[];

function cityOf(number: number): Points {
  const random = randomFrom(`bench/cities/${number}`);
  const places = Array.from({ length: 6000 }, () => [SIDE_M * random.next(), SIDE_M * random.next()] as const);
  return Array.from({ length: INCIDENTS }, () => { const [x, y] = places[Math.floor(places.length * random.next() ** 2)] ?? [0, 0]; return [x + 100 * random.next(), y + 100 * random.next()] as const; });
}

function must<T>(outcome: Outcome<T>): T { if (!outcome.ok) throw new Error(`bench: refused (${outcome.reason}; expected a value)`); return outcome.value; }
const half = (t: Tally): Outcome<number> => shareHolding(t, 50, 'nonzero');

function pointEstimates(points: Points): Tally {
  const tallies = [200, 500, 1000].map((size) => {
    const cells = countCells(points, size);
    const counts = cells.map(({ n }) => n);
    const t = tally(counts);
    for (const percent of [25, 50, 80]) must(shareHolding(t, percent, 'nonzero'));
    for (const percent of [1, 5, 10, 20]) must(topShare(t, percent));
    must(gini(t)); must(generalGini(t)); latentGini(t);
    if (size === 200) return t;
    const near = queenNeighbours(cells);
    must(moran(counts, rowStandardised(near)));
    must(giStar(counts, near));
    return t;
  });
  const [first] = tallies;
  if (first === undefined) throw new Error('bench: no size of square');
  return first;
}

/** Wall-clock seconds on this machine as it is. */
export function statisticsCost(): StatisticsCost {
  const cities = Array.from({ length: CITIES }, (_, at) => cityOf(at));
  const seconds = (run: () => unknown): number => { const from = performance.now(); run(); return Number(((performance.now() - from) / 1000).toFixed(2)); };
  let t: Tally | undefined;
  const pointSeconds = seconds(() => { for (const points of cities) t = pointEstimates(points); });
  const last = t;
  if (last === undefined) throw new Error('bench: no city');
  const intervalSecondsOneCity = seconds(() => {
    must(unitBootstrap(last, half, { seed: 'bench/half' })); must(unitBootstrap(last, gini, { seed: 'bench/gini' }));
    chanceBands({ incidents: INCIDENTS, units: last.units, seed: 'bench/lot' }, { half: (drawn) => must(half(drawn)), gini: (drawn) => must(gini(drawn)) });
  });
  const random = randomFrom('bench/units');
  const units = tally(Array.from({ length: 15_000 }, () => random.poisson(3 * random.gamma(0.3))));
  return { cities: CITIES, incidentsEach: INCIDENTS, pointSeconds, intervalSecondsOneCity, bootstrapSeconds: seconds(() => resampledStatistics(units, gini, { seed: 'bench/boot', replicates: 1000 })) };
}
