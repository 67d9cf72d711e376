import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluationPlanSchema, type EvaluationPlan } from '../model/evaluation-plan.ts';

/** The proposed pilot of the evaluation system (`data/evaluation-plan.json`). */
export function loadEvaluationPlan(root: string = process.cwd()): EvaluationPlan {
  return evaluationPlanSchema.parse(JSON.parse(readFileSync(join(root, 'data/evaluation-plan.json'), 'utf8')));
}
