import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conformitySchema, type ConformityTable } from '../model/conformity.ts';
import { evaluationTodaySchema, type EvaluationToday } from '../model/evaluation-today.ts';

/** History of the criteria, official accounts and national totals (`data/evaluation-today.json`). */
export function loadEvaluationToday(root: string = process.cwd()): EvaluationToday {
  return evaluationTodaySchema.parse(JSON.parse(readFileSync(join(root, 'data/evaluation-today.json'), 'utf8')));
}

/** The conformity table (`data/conformity.json`). */
export function loadConformity(root: string = process.cwd()): ConformityTable {
  return conformitySchema.parse(JSON.parse(readFileSync(join(root, 'data/conformity.json'), 'utf8')));
}
