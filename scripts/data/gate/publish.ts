import { UNMAPPED } from '../../../src/model/incident.ts';
import type { DatasetCard } from '../../../src/model/dataset-card.ts';
import { rowsOf, type Table } from '../summary/table.ts';
import { breachesOf } from './check-table.ts';
import { MARK } from './table-rules.ts';

/** Categories and groups of a card that never enter a layer of cells. */
export function sensitiveNames(card: DatasetCard): Set<string> {
  const sensitive = Object.entries(card.offences).filter(([, offence]) => offence.class === 'sensitive');
  return new Set([UNMAPPED, ...sensitive.map(([id]) => id), ...sensitive.map(([, { group }]) => group)]);
}

/**
 * The one door through which a table leaves: puts the mark on simulated data and refuses whatever the profile does not
 * allow. Throws with the rule ids; nothing is written then.
 */
export function throughGate(table: Table, card: DatasetCard, synthetic: boolean): Table {
  const marked: Table = synthetic ? { ...table, columns: { ...table.columns, [MARK.column]: { type: 'VARCHAR', values: new Array<string>(rowsOf(table)).fill(MARK.value) } } } : table;
  const columns = new Map(Object.entries(marked.columns).map(([name, { values }]) => [name, values]));
  const breaches = breachesOf({ name: table.name, columns }, { where: `${card.id}/${table.name}`, profile: card.profile, synthetic, thresholds: card.thresholds, sensitive: sensitiveNames(card) });
  if (breaches.length > 0) throw new Error(breaches.map(({ rule, where, seen }) => `${where}: ${rule}: ${seen}`).join('\n'));
  return marked;
}
