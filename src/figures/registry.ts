import type { Figure } from './figure.ts';
import { comparisonFigures } from './comparison/list.ts';
import { cityPatternsFigures } from './city-patterns/list.ts';
import { incidentDataFigures } from './incident-data/list.ts';
import { conclusionsFigures } from './conclusions/list.ts';
import { concentrationFigures } from './concentration/list.ts';
import { juvenileFigures } from './juvenile/list.ts';
import { evidenceFigures } from './evidence/list.ts';
import { practiceFigures } from './practice/list.ts';
import { legislationFigures } from './legislation/list.ts';
import { evaluationSystemFigures } from './evaluation-system/list.ts';
import { evaluationTodayFigures } from './evaluation-today/list.ts';
import { interagencyFigures } from './interagency/list.ts';
import { methodFigures } from './microgeography-method/list.ts';
import { serviceModelFigures } from './service-model/list.ts';
import { swotFigures } from './swot/list.ts';
import { trainingFigures } from './training/list.ts';
import { standardsFigures } from './standards/list.ts';

/** Every figure and table of the report in reading order: the only list there is. */
const FIGURES: readonly Figure[] = [...serviceModelFigures, ...swotFigures, ...standardsFigures, ...comparisonFigures, ...evidenceFigures, ...methodFigures, ...incidentDataFigures, ...cityPatternsFigures, ...interagencyFigures, ...evaluationTodayFigures, ...concentrationFigures, ...legislationFigures, ...practiceFigures, ...evaluationSystemFigures, ...juvenileFigures, ...trainingFigures, ...conclusionsFigures];

/** All figures whose data are here. */
export function allFigures(): readonly Figure[] {
  return FIGURES;
}

/** @throws `figure x: unknown` (rule figure-resolves), so that the build stops at the text that shows it. */
export function figureOf(id: string): Figure {
  const found = FIGURES.find((figure) => figure.id === id);
  if (found === undefined) throw new Error(`figure ${id}: unknown (expected an id of src/figures/registry.ts; rule figure-resolves)`);
  return found;
}
