import { localOf, pageOf } from '../permalinks/ledger.ts';

/** Local ids that have a short page of their own. */
const OWN = /^(?:fig|tab)-/;

/** The short permanent address of any id, told from the id alone: `/r/evidence/`, `/r/evidence.fig-a/`, `/r/evidence/#p3`. */
export function shortPath(id: string): string {
  const local = localOf(id);
  return local === '' || OWN.test(local) ? `/r/${id}/` : `/r/${pageOf(id)}/#${local}`;
}
