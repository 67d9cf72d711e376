import type { Figure } from '../figure.ts';
import { balanceFigure } from './fig-balance.ts';
import { strategiesFigure } from './fig-strategies.ts';
import { factorsTable } from './tab-factors.ts';
import { foundationsTable } from './tab-foundations.ts';
import { strategiesTable } from './tab-strategies.ts';

/** Figures and tables of the SWOT chapter, in reading order. */
export const swotFigures: readonly Figure[] = [balanceFigure, factorsTable, strategiesTable, strategiesFigure, foundationsTable];
