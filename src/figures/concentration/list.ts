import type { Figure } from '../figure.ts';
import { benchmarkFigure } from './fig-benchmark.ts';
import { lorenzFigure } from './fig-lorenz.ts';
import { simulatedFigure } from './fig-sim.ts';
import { yearsFigure } from './fig-years.ts';
import { headlineTable } from './tab-headline.ts';

/** Figures and tables of the chapter on concentration, in reading order. */
export const concentrationFigures: readonly Figure[] = [benchmarkFigure, lorenzFigure, yearsFigure, simulatedFigure, headlineTable];
