import type { Figure } from '../figure.ts';
import { strengthFigure } from './fig-strength.ts';
import { answersTable } from './tab-answers.ts';
import { elementsTable } from './tab-elements.ts';

/** Figures and tables of the conclusions, in reading order. */
export const conclusionsFigures: readonly Figure[] = [elementsTable, answersTable, strengthFigure];
