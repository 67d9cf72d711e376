import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { evaluationSchema, type Evaluation, type Indicator } from '../model/evaluation.ts';
import { officialYearSchema, type OfficialYear } from '../model/official-year.ts';
import { surveySchema, type Survey } from '../model/survey.ts';
import type { TrialIndicator } from '../model/trial-indicator.ts';
import { unitMethodologySchema, type UnitMethodology } from '../model/unit-methodology.ts';

const FOLDER = 'data/evaluation';
const readJson = (root: string, name: string): unknown => JSON.parse(readFileSync(join(root, FOLDER, name), 'utf8'));

const frameworks = new Map<string, Evaluation>();

/** Indicators, pillars with their questions and grades, gates and procedure; read once a process, since every page asks for them. */
export function loadEvaluation(root: string = process.cwd()): Evaluation {
  const read = frameworks.get(root) ?? evaluationSchema.parse(readJson(root, 'indicators.json'));
  frameworks.set(root, read);
  return read;
}
/** The methodology by type of unit; every indicator in a form is one that can be measured at unit level. */
export function loadUnitMethodology(root: string = process.cwd()): UnitMethodology {
  return unitMethodologySchema.parse(readJson(root, 'units.json'));
}
/** The framework's schema as JSON Schema, for whoever reads `framework.json` by other means. */
export function frameworkSchema(): object {
  return z.toJSONSchema(evaluationSchema);
}

const surveys = new Map<string, Survey>();

/** The proposed questionnaire with its sampling plan. */
export function loadSurvey(root: string = process.cwd()): Survey {
  const read = surveys.get(root) ?? surveySchema.parse(readJson(root, 'survey.json'));
  surveys.set(root, read);
  return read;
}
/** Official figures of form 1-M, 2022, as far as an indicator can be shown from them. */
export function loadOfficialYear(root: string = process.cwd()): OfficialYear {
  return officialYearSchema.parse(readJson(root, 'official-2022.json'));
}
/** The table of simulated units as text, as the calculator reads it. */
export function simulatedUnits(root: string = process.cwd()): string {
  return readFileSync(join(root, FOLDER, 'simulated-units.csv'), 'utf8');
}

const calculatorSchema = z.strictObject({ schema: z.literal(1), indicators: z.array(z.strictObject({ id: z.string(), lo: z.number().nullable(), hi: z.number().nullable(), least: z.int().positive() })) });

/**
 * The indicators of the calculator. Their goalposts are those of the framework; where a pilot has still to set them, ends
 * made up for the simulated units are used, and such an indicator is named in `trial`.
 * @throws when an indicator is unknown, has no error model that can be drawn from, or no goalposts at all
 */
export function trialIndicators(root: string = process.cwd()): { readonly indicators: readonly TrialIndicator[]; readonly trial: readonly string[] } {
  const known = new Map(loadEvaluation(root).indicators.map((indicator) => [indicator.id, indicator]));
  const list = calculatorSchema.parse(readJson(root, 'calculator.json')).indicators;
  const indicators = list.map(({ id, lo, hi, least }): TrialIndicator => {
    const indicator = known.get(id);
    const ends = [indicator?.goalposts.lo ?? lo, indicator?.goalposts.hi ?? hi] as const;
    if (indicator === undefined || ends[0] === null || ends[1] === null) throw new Error(`calculator ${id}: unknown or without goalposts (seen ${ends.join(', ')}; expected an indicator of the framework with both ends)`);
    const scale = indicator.unit === 'per100k' ? 100_000 : 100;
    return { id, code: indicator.code, pillar: indicator.pillar, direction: indicator.direction, error: drawable(indicator), lo: ends[0] / scale, hi: ends[1] / scale, least };
  });
  return { indicators, trial: list.flatMap(({ id, lo }) => (lo === null || known.get(id)?.goalposts.lo !== null ? [] : [id])) };
}

function drawable({ id, error }: Indicator): TrialIndicator['error'] {
  if (error === 'survey' || error === 'binomial' || error === 'poisson' || error === 'census') return error;
  throw new Error(`calculator ${id}: no draws from its error model (seen ${error}; expected survey, binomial, poisson or census)`);
}
