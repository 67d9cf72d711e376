/** One planted number of the simulated city and what it means, in the three languages of the report. */
export interface Parameter {
  readonly value: number;
  readonly unit: 'share' | 'days' | 'metres' | 'factor' | 'count' | 'shape';
  readonly meaning: { readonly kk: string; readonly ru: string; readonly en: string };
}

/** Writes a parameter on one line. */
export const planted = (unit: Parameter['unit'], value: number, kk: string, ru: string, en: string): Parameter =>
  ({ value, unit, meaning: { kk, ru, en } });
