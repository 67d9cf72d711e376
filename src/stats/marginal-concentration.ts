import { shareHolding } from './k-share.ts';
import { chanceBands, type Allocation, type ChanceBand } from './random-allocation.ts';
import { made, type Outcome } from './refusal.ts';
import type { Tally } from './tally.ts';

export interface MarginalConcentration {
  /** Share of all units that holds `percent` % of the incidents. */
  readonly observed: number;
  /** The same share under random allocation. */
  readonly random: ChanceBand;
  /** Random mean less observed, 0 to 1: how much of the concentration chance does not explain. */
  readonly mcc: number;
}

/**
 * Marginal crime concentration (Chalfin, Kaplan and Cuellar 2021): how many fewer units hold `percent` % of the
 * incidents than would if every incident fell into a unit at random. Needs the frame of all units.
 */
export function marginalConcentration(
  t: Tally, percent: number, options: Pick<Allocation, 'seed' | 'replicates' | 'weights'>,
): Outcome<MarginalConcentration> {
  const observed = shareHolding(t, percent, 'all');
  if (!observed.ok) return observed;
  const bands = chanceBands({ incidents: t.incidents, units: t.units, ...options }, {
    share: (random) => { const share = shareHolding(random, percent, 'all'); return share.ok ? share.value : 0; },
  });
  if (!bands.ok) return bands;
  const { share } = bands.value;
  return made({ observed: observed.value, random: share, mcc: share.mean - observed.value });
}
