import type { Figure } from '../figure.ts';
import { caseFigure } from './fig-case.ts';
import { networkFigure } from './fig-network.ts';
import { timeFigure } from './fig-time.ts';
import { gapsTable } from './tab-gaps.ts';
import { schemesTable } from './tab-schemes.ts';

/** Figures and tables of the interagency chapter, in reading order. */
export const interagencyFigures: readonly Figure[] = [networkFigure, timeFigure, caseFigure, schemesTable, gapsTable];
