import type { Random } from '../../src/stats/random.ts';
import type { OffenceClass } from './offence-classes.ts';
import type { Segment } from './streets.ts';

/** How far chance may move a segment away from the place that its land use gives it in the order. */
const ORDER_NOISE = 0.9;

/**
 * Relative rates of an offence class over street segments. The rates are a sample of a gamma distribution of the planted
 * shape, whatever the land use; land use only decides which segment gets which: the sample is dealt out by the rank of
 * log(draw of the land use) + noise. So counts are negative binomial with the planted shape (Mohler and others 2019) and
 * still follow the map.
 */
export function segmentRates(offence: OffenceClass, segments: readonly Segment[], random: Random): Float64Array {
  const sample = Float64Array.from(segments, () => random.gamma(offence.shape)).sort();
  const scores = segments.map(({ use }) => Math.log(offence.draw[use] ?? 0.5) + ORDER_NOISE * random.normal());
  const order = segments.map((_, at) => at).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0) || a - b);
  const rates = new Float64Array(segments.length);
  order.forEach((segment, rank) => { rates[segment] = sample[rank] ?? 0; });
  return rates;
}
