/** Quantiles of the normal distribution: two-sided 5 per cent and power of 80 per cent. */
const [Z_TEST, Z_POWER] = [1.959964, 0.841621];

/** What a comparison of treated and untreated places rests on. */
export interface PlacesNeeded {
  /** Expected incidents in one untreated place over the whole period. */
  readonly mean: number;
  /** Fall that the comparison must be able to see, as a share of one. */
  readonly fall: number;
  /** Variance over mean; 1 for a Poisson count, more where places differ. */
  readonly dispersion?: number;
}

/**
 * Places needed in each of two equal groups so that a fall of the given size is found in four trials of five at the two-sided
 * 5 per cent level: Wald test of the log ratio of two counts, variance φ(1/kλ + 1/kλ(1−r)). Rounded up; a planning figure,
 * a little small below 10 places a group because it rests on the normal approximation.
 * @throws when the mean is not positive, the fall not between 0 and 1, or the dispersion below 1.
 */
export function placesNeeded({ mean, fall, dispersion = 1 }: PlacesNeeded): number {
  if (!(mean > 0)) throw new Error(`places needed: no incidents (seen mean ${mean}; expected more than 0)`);
  if (!(fall > 0 && fall < 1)) throw new Error(`places needed: not a fall (seen ${fall}; expected between 0 and 1)`);
  if (!(dispersion >= 1)) throw new Error(`places needed: less scattered than chance (seen dispersion ${dispersion}; expected at least 1)`);
  const perPlace = dispersion * (1 / mean + 1 / (mean * (1 - fall)));
  return Math.ceil(((Z_TEST + Z_POWER) ** 2 * perPlace) / Math.log(1 - fall) ** 2);
}
