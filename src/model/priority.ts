import type { Recommendation } from './recommendation.ts';

/** Place of a recommendation on the grid of impact and feasibility, each from 1 to 5. */
export interface Priority { readonly id: string; readonly impact: number; readonly feasibility: number }

const EVIDENCE = { supported: 2, mixed: 1, warning: 1, none: 0 } as const;
const COST = { none: 0, low: 1, medium: 2, high: 3 } as const;

/**
 * Both scores by a rule that anyone can repeat, since nobody measured them.
 * Impact = 1 + evidence (supported 2, mixed or warning 1, none 0) + how many others wait for it, directly or through others
 * (none 0, one or two 1, three and more 2). Feasibility = 5 − cost (none 0 … high 3) − 1 if a law must change (the
 * legislature is among the addressees), not below 1.
 */
export function priorities(recommendations: readonly Recommendation[]): Priority[] {
  return recommendations.map(({ id, verdict, cost, addressees }) => {
    const waiting = waitingFor(recommendations, id).size;
    return {
      id,
      impact: 1 + EVIDENCE[verdict] + (waiting === 0 ? 0 : waiting < 3 ? 1 : 2),
      feasibility: Math.max(1, 5 - COST[cost] - (addressees.includes('legislature') ? 1 : 0)),
    };
  });
}

/** Ids that depend on `id`, directly or through others. */
export function waitingFor(recommendations: readonly Recommendation[], id: string): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const one of recommendations) if (one.dependsOn.includes(next) && !found.has(one.id)) { found.add(one.id); queue.push(one.id); }
  }
  return found;
}
