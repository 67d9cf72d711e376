import type { Figure } from '../figure.ts';
import { exampleFigure } from './fig-example.ts';
import { funnelFigure } from './fig-funnel.ts';
import { readyFigure } from './fig-ready.ts';
import { exampleTable } from './tab-example.ts';
import { indicatorsTable } from './tab-indicators.ts';
import { notRewardedTable } from './tab-not-rewarded.ts';
import { officialTable } from './tab-official.ts';
import { planTable } from './tab-plan.ts';
import { rolesTable } from './tab-roles.ts';
import { testsTable } from './tab-tests.ts';
import { unitsTable } from './tab-units.ts';

/** Figures and tables of the chapter on the evaluation system, in reading order. */
export const evaluationSystemFigures: readonly Figure[] = [indicatorsTable, readyFigure, exampleFigure, exampleTable, funnelFigure, officialTable, unitsTable, notRewardedTable, rolesTable, planTable, testsTable];
