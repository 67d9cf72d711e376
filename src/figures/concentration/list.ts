import type { Figure } from '../figure.ts';
import { benchmarkFigure } from './fig-benchmark.ts';
import { lorenzFigure } from './fig-lorenz.ts';
import { nearFigure } from './fig-near.ts';
import { simulatedFigure } from './fig-sim.ts';
import { stabilityFigure } from './fig-stability.ts';
import { yearsFigure } from './fig-years.ts';
import { categoriesTable } from './tab-categories.ts';
import { headlineTable } from './tab-headline.ts';
import { unitsTable } from './tab-units.ts';

/** Figures and tables of the chapter on concentration, in reading order. */
export const concentrationFigures: readonly Figure[] = [benchmarkFigure, lorenzFigure, yearsFigure, simulatedFigure, headlineTable, unitsTable, categoriesTable, stabilityFigure, nearFigure];
