import type { ErrorModel } from '../stats/indicator-error.ts';

/**
 * What the calculator needs of an indicator, free of words and of any schema library, since it runs in the reader's browser.
 * Values are shares of one (or cases per head for `poisson`), goalposts in the same measure.
 */
export interface TrialIndicator {
  readonly id: string;
  readonly code: string;
  readonly pillar: string;
  readonly direction: '+' | '-';
  readonly error: 'survey' | 'binomial' | 'poisson' | 'census';
  readonly lo: number;
  readonly hi: number;
  /** Least denominator on which the value is shown; below it the value counts as missing. */
  readonly least: number;
}

/** Planning value of the design effect of a survey, until a first wave has been measured. */
export const DESIGN_EFFECT = 1.5;

/** Error model of one measured value. */
export function errorModel(error: TrialIndicator['error'], denominator: number): ErrorModel {
  switch (error) {
    case 'census': return { kind: 'census' };
    case 'binomial': return { kind: 'binomial', base: denominator };
    case 'survey': return { kind: 'survey', base: denominator, designEffect: DESIGN_EFFECT };
    case 'poisson': return { kind: 'poisson', exposure: denominator };
  }
}
