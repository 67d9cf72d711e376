import type { Figure } from '../figure.ts';
import { comparisonMap } from './fig-map.ts';
import { oecdTrust } from './fig-oecd-trust.ts';
import { coverageTable } from './tab-coverage.ts';
import { transferTable } from './tab-transfer.ts';

/** Figures and tables of the chapter on comparison, in reading order. */
export const comparisonFigures: readonly Figure[] = [comparisonMap, coverageTable, oecdTrust, transferTable];
