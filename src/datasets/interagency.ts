import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { interagencySchema, type Actor, type Duty, type Interagency } from '../model/interagency.ts';
import { referencesById } from './citing.ts';
import { loadNorms } from './norms.ts';
import { loadRegister } from './recommendations.ts';

let read: Interagency | undefined;

/**
 * Bodies, duties, cases and gaps of interagency interaction (`data/interagency/`), checked once.
 * @throws when an act or source is unknown or was not read, or a recommendation or norm of the registers does not exist.
 */
export function loadInteragency(root: string = process.cwd()): Interagency {
  if (read !== undefined) return read;
  const file = (name: string): unknown => JSON.parse(readFileSync(join(root, 'data/interagency', `${name}.json`), 'utf8'));
  const found = interagencySchema.parse({ actors: file('actors'), duties: file('duties'), words: file('words'), cases: file('cases'), ...(file('gaps') as object) });
  const sources = referencesById(root);
  const recommendations = new Set(loadRegister(root).recommendations.map(({ id }) => id));
  const norms = new Set(loadNorms(root).norms.map(({ id }) => id));
  const cite = (where: string, id: string): void => { if ((sources.get(id)?.read ?? 'none') === 'none') throw new Error(`${where}: source unknown or not read (seen ${id}; expected an id of data/sources/references.json)`); };
  for (const { id, basis } of found.actors) for (const { act } of basis) cite(`actor ${id}`, act);
  for (const { id, act } of found.duties) cite(`duty ${id}`, act);
  for (const { id, sources: cited } of found.proposals) for (const source of cited) cite(`proposal ${id}`, source);
  for (const { id, recommendations: recs, norms: laws } of [...found.gaps, ...found.proposals]) {
    for (const rec of recs) if (!recommendations.has(rec)) throw new Error(`${id}: unknown recommendation (seen ${rec}; expected an id of data/recommendations.json)`);
    for (const law of laws) if (!norms.has(law)) throw new Error(`${id}: unknown norm (seen ${law}; expected an id of data/norms.json)`);
  }
  read = found;
  return read;
}

/** One body by id. @throws when no such body exists. */
export function actorOf(id: string): Actor {
  const found = loadInteragency().actors.find((actor) => actor.id === id);
  if (found === undefined) throw new Error(`actor ${id}: unknown (expected an id of data/interagency/actors.json)`);
  return found;
}

/** One duty by id. @throws when no such duty exists. */
export function dutyOf(id: string): Duty {
  const found = loadInteragency().duties.find((duty) => duty.id === id);
  if (found === undefined) throw new Error(`duty ${id}: unknown (expected an id of data/interagency/duties.json)`);
  return found;
}
