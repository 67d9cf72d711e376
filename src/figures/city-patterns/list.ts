import type { Figure } from '../figure.ts';
import { citiesFigure } from './fig-cities.ts';
import { funnelFigure } from './fig-funnel.ts';
import { kindsFigure } from './fig-kinds.ts';
import { ratesFigure } from './fig-rates.ts';
import { tilesFigure } from './fig-tiles.ts';
import { publishedTable } from './tab-published.ts';
import { regionsTable } from './tab-regions.ts';

/** Figures and tables of the article in reading order. */
export const cityPatternsFigures: readonly Figure[] = [citiesFigure, publishedTable, kindsFigure, tilesFigure, funnelFigure, ratesFigure, regionsTable];
