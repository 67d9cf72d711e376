import { coMembership } from '../stats/co-membership.ts';
import type { Random } from '../stats/random.ts';
import { loadJuvenile } from './juvenile.ts';

/** Below this share of replicates two regions of one type are not said to be of one type. */
export const LEAST_TOGETHER = 0.8;
const REPLICATES = 1000;

export interface TypeTrial { readonly k: number; readonly sizes: readonly number[]; readonly least: number; readonly mean: number; readonly stands: boolean }

let trials: readonly TypeTrial[] | undefined;

/**
 * The attempt at types of regions, for two to five types: four shares (minors among offenders, offences by minors among
 * those completed, offences against minors among those registered, minors among victims) as log odds. A division stands only
 * when any two units of one type fall together in at least 80 per cent of the replicates.
 */
export function typeTrials(): readonly TypeTrial[] {
  trials ??= [2, 3, 4, 5].map((k) => {
    const found = coMembership(measures(), measures, { k, seed: `juvenile/types/2022/${k}`, replicates: REPLICATES });
    if (!found.ok) throw new Error(`types of regions: refused (${found.reason})`);
    const { assignment, least, mean } = found.value;
    const sizes = Array.from({ length: k }, (_, type) => assignment.filter((one) => one === type).length).sort((a, b) => b - a);
    return { k, sizes, least, mean, stands: least >= LEAST_TOGETHER };
  });
  return trials;
}

/** The four log odds of each unit; with a stream of chance the counts are drawn anew from their binomial laws. */
function measures(random?: Random): number[][] {
  return loadJuvenile().units.map(({ minors, offenders, offences_by_minors: by, completed, offences_against_minors: against, registered, victims_minors: hurt, victims }) =>
    ([[minors, offenders], [by, completed], [against, registered], [hurt, victims]] as const).map(([y, n]) => {
      const drawn = random === undefined ? y : random.binomial(n, y / n);
      return Math.log((drawn + 0.5) / (n - drawn + 0.5));
    }));
}
