import type { Figure } from '../figure.ts';
import { conformityFigure } from './fig-conformity.ts';
import { countedFigure } from './fig-counted.ts';
import { noSuspectFigure } from './fig-no-suspect.ts';
import { registeredFigure } from './fig-registered.ts';
import { conformityTable } from './tab-conformity.ts';
import { criteriaTable } from './tab-criteria.ts';

/** Figures and tables of the chapter on the evaluation of today, in reading order. */
export const evaluationTodayFigures: readonly Figure[] = [criteriaTable, countedFigure, registeredFigure, noSuspectFigure, conformityFigure, conformityTable];
