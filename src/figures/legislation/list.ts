import type { Figure } from '../figure.ts';
import { actsFigure } from './fig-acts.ts';
import { stagesFigure } from './fig-stages.ts';
import { modelsTable } from './tab-models.ts';
import { orderTable } from './tab-order.ts';

/** Figures and tables of the chapter on legislation, in reading order. */
export const legislationFigures: readonly Figure[] = [actsFigure, modelsTable, orderTable, stagesFigure];
