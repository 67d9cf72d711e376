import type { Figure } from '../figure.ts';
import { neededFigure } from './fig-needed.ts';
import { toolsFigure } from './fig-tools.ts';
import { checklistsTable } from './tab-checklists.ts';
import { toolsTable } from './tab-tools.ts';

/** Figures and tables of the chapter on practice, in reading order. */
export const practiceFigures: readonly Figure[] = [toolsFigure, toolsTable, neededFigure, checklistsTable];
