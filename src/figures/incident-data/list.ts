import type { Figure } from '../figure.ts';
import { breakFigure } from './fig-break.ts';
import { coverageFigure } from './fig-coverage.ts';
import { lineageFigure } from './fig-lineage.ts';
import { fieldsTable } from './tab-fields.ts';
import { normsTable } from './tab-norms.ts';
import { qualityTable } from './tab-quality.ts';
import { simulatedQualityTable } from './tab-quality-sim.ts';

/** Figures and tables of the chapter in reading order. */
export const incidentDataFigures: readonly Figure[] = [lineageFigure, fieldsTable, coverageFigure, breakFigure, qualityTable, simulatedQualityTable, normsTable];
