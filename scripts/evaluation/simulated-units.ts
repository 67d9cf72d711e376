import type { TrialIndicator } from '../../src/model/trial-indicator.ts';
import { MARK, PEERS, UNIT_COLUMNS } from '../../src/model/unit-table.ts';
import { randomFrom } from '../../src/stats/random.ts';

const SEED = 'evaluation/simulated-units/1';
const OF_EACH = 8;
/** Denominators of each indicator in a city district; towns and villages have fewer. */
const BASE: Readonly<Record<string, number>> = {
  'ind-p1-01': 320, 'ind-p1-02': 210, 'ind-p1-05': 64, 'ind-p2-01': 1400, 'ind-p2-03': 130, 'ind-p2-04': 620, 'ind-p3-01': 320, 'ind-p3-04': 140, 'ind-p3-07': 90,
  'ind-p3-09': 210_000, 'ind-p4-01': 70, 'ind-p4-02': 160, 'ind-p5-02': 42, 'ind-p5-03': 34, 'ind-p6-02': 60, 'ind-p6-03': 190, 'ind-p6-04': 26,
};
const SIZE = { city: 1, town: 0.72, rural: 0.5 } as const;

/**
 * Twenty-four made-up units in three peer groups, as the text of a CSV file. Each has a true level drawn around the middle of
 * the goalposts with one common part and one of its own; what is measured is drawn from the error model. Three faults are put
 * in, so that the refusals can be seen: no audit, a pillar missing, a base too small.
 */
export function simulatedUnitsCsv(indicators: readonly TrialIndicator[]): string {
  const random = randomFrom(SEED);
  const lines = [[...UNIT_COLUMNS, 'mark'].join(',')];
  PEERS.forEach((peer, group) => {
    for (let n = 1; n <= OF_EACH; n += 1) {
      const unit = `SIM-${'ABC'[group] ?? ''}${n}`;
      const common = 0.07 * random.normal();
      for (const { id, code, direction, error, lo, hi, least } of indicators) {
        const level = Math.min(0.97, Math.max(0.05, 0.55 + common + 0.15 * random.normal()));
        const truth = lo + (direction === '+' ? level : 1 - level) * (hi - lo);
        const base = Math.max(least, Math.round((BASE[id] ?? 100) * SIZE[peer] * (0.85 + 0.3 * random.next())));
        const cases = error === 'poisson' ? random.poisson(truth * base) : random.binomial(base, truth);
        if (unit === 'SIM-A7' && code === 'P5-03') continue;
        const small = unit === 'SIM-B4' && code === 'P3-04';
        lines.push([unit, peer, unit === 'SIM-C3' ? 'no' : 'yes', code, String(small ? Math.min(cases, 9) : cases), String(small ? least - 25 : base), MARK].join(','));
      }
    }
  });
  return `${lines.join('\n')}\n`;
}
