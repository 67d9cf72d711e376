import type { Figure } from '../figure.ts';
import { againstFigure } from './fig-against.ts';
import { funnelFigure } from './fig-funnel.ts';
import { nationalFigure } from './fig-national.ts';
import { outlineFigure } from './fig-outline.ts';
import { tilesFigure } from './fig-tiles.ts';
import { offencesTable } from './tab-offences.ts';
import { regionsTable } from './tab-regions.ts';
import { trendTable } from './tab-trend.ts';
import { typesTable } from './tab-types.ts';

/** Figures and tables of the chapter on juvenile offending, in reading order. */
export const juvenileFigures: readonly Figure[] = [trendTable, nationalFigure, offencesTable, tilesFigure, outlineFigure, funnelFigure, regionsTable, againstFigure, typesTable];
