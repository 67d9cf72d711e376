/** Fixed ends of an indicator: the value scored 0 and the value scored 100, frozen for years and each with a reason. */
export interface Goalposts {
  readonly lo: number;
  readonly hi: number;
  /** `-` where less is better: then `hi` scores 0 and `lo` scores 100. */
  readonly direction: '+' | '-';
}

/**
 * Score from 0 to 100 between fixed goalposts, cut at both ends. Ends taken from the sample itself are refused by the
 * rules of publication, because then one new extreme unit changes everyone's score (OECD/JRC Handbook 2008, step 5).
 */
export function goalpostScore(value: number, { lo, hi, direction }: Goalposts): number {
  if (!(hi > lo)) throw new RangeError(`goalpostScore: goalposts out of order (lo ${lo}, hi ${hi}; expected lo < hi)`);
  const share = Math.min(1, Math.max(0, (value - lo) / (hi - lo)));
  return 100 * (direction === '+' ? share : 1 - share);
}
