import type { Figure } from '../figure.ts';
import { gpiFigure } from './fig-gpi.ts';
import { timelineFigure } from './fig-timeline.ts';
import { trustFigure } from './fig-trust.ts';
import { instrumentsTable } from './tab-instruments.ts';
import { timelineTable } from './tab-timeline.ts';

/** Figures and tables of the chapter on the service model, in reading order. */
export const serviceModelFigures: readonly Figure[] = [timelineFigure, timelineTable, instrumentsTable, trustFigure, gpiFigure];
