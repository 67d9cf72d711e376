import type { Figure } from '../figure.ts';
import { displacementFigure } from './fig-displacement.ts';
import { effectsFigure } from './fig-effects.ts';
import { findingsTable } from './tab-findings.ts';
import { reformsTable } from './tab-reforms.ts';
import { transportTable } from './tab-transport.ts';

/** Figures and tables of the chapter on evidence, in reading order. */
export const evidenceFigures: readonly Figure[] = [findingsTable, effectsFigure, displacementFigure, reformsTable, transportTable];
