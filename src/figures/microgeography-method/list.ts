import type { Figure } from '../figure.ts';
import { hindsightFigure } from './fig-hindsight.ts';
import { hotFigure } from './fig-hot.ts';
import { hoursFigure } from './fig-hours.ts';
import { nearFigure } from './fig-near.ts';
import { sparseFigure } from './fig-sparse.ts';
import { stacksFigure } from './fig-stacks.ts';
import { unitsFigure } from './fig-units.ts';
import { gateTable } from './tab-gate.ts';
import { protocolTable } from './tab-protocol.ts';
import { recoveryTable } from './tab-recovery.ts';

/** Figures and tables of the chapter on the method, in reading order. */
export const methodFigures: readonly Figure[] = [recoveryTable, stacksFigure, unitsFigure, sparseFigure, hindsightFigure, hotFigure, nearFigure, hoursFigure, gateTable, protocolTable];
