import type { Figure } from '../figure.ts';
import { standardsMap } from './fig-map.ts';
import { standardsMatrix } from './tab-matrix.ts';
import { unreadTable } from './tab-unread.ts';

/** Figures and tables of the chapter on international standards, in reading order. */
export const standardsFigures: readonly Figure[] = [standardsMap, standardsMatrix, unreadTable];
