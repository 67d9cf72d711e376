import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { incidentDataSchema, type IncidentData } from '../model/incident-data.ts';

let loaded: IncidentData | undefined;

/** Fields of the official layer, steps of the lineage, norms, coverage and the break (`data/incident-data.json`). */
export function loadIncidentData(root: string = process.cwd()): IncidentData {
  loaded ??= incidentDataSchema.parse(JSON.parse(readFileSync(join(root, 'data/incident-data.json'), 'utf8')));
  return loaded;
}
