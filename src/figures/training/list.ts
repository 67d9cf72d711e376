import type { Figure } from '../figure.ts';
import { lengthsFigure } from './fig-lengths.ts';
import { pathsFigure } from './fig-paths.ts';
import { modulesTable } from './tab-modules.ts';
import { practicumTable } from './tab-practicum.ts';
import { routesTable } from './tab-routes.ts';

/** Figures and tables of the training chapter, in reading order. */
export const trainingFigures: readonly Figure[] = [routesTable, lengthsFigure, modulesTable, pathsFigure, practicumTable];
