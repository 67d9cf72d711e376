import { z } from 'zod';
import type { Trilingual } from '../i18n/lang.ts';

/**
 * The ledger: every id that readers may have cited, and where it lives now. Pure data and pure functions; the file is
 * `data/ledger.json`. States go `draft → published → moved | withdrawn`, and only a release publishes, so that a draft id
 * may still be dropped while a published one never disappears.
 */
export const ID_KINDS = [
  'page', 'section', 'paragraph', 'figure', 'table', 'note', 'recommendation', 'norm', 'indicator', 'term', 'dataset', 'region',
] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** A global id: a page (`concentration`, `rec-012`) or a place on it (`concentration.p14`). */
export const GLOBAL_ID = /^[a-z0-9][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)?$/;
export const RELEASE_NAME = /^\d{4}\.\d{1,2}$/;

const release = z.string().regex(RELEASE_NAME);
const trilingual = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() });
const eventSchema = z.discriminatedUnion('event', [
  z.strictObject({ event: z.literal('published'), release, date: z.iso.date() }),
  z.strictObject({ event: z.literal('moved'), release, date: z.iso.date(), to: z.string() }),
  z.strictObject({ event: z.literal('withdrawn'), release, date: z.iso.date(), reason: trilingual }),
]);
export type LedgerEvent = z.infer<typeof eventSchema>;

export const entrySchema = z.strictObject({
  kind: z.enum(ID_KINDS),
  state: z.enum(['draft', 'published', 'moved', 'withdrawn']),
  /** A few words of the English text as published: if none is left, the id has been given another meaning. */
  words: z.array(z.string()).max(8).optional(),
  history: z.array(eventSchema),
});
export type LedgerEntry = z.infer<typeof entrySchema>;
export const ledgerSchema = z.strictObject({ schema: z.literal(1), entries: z.record(z.string().regex(GLOBAL_ID), entrySchema) });
export type Ledger = z.infer<typeof ledgerSchema>;

/** An id as it stands in the content today. */
export interface PresentId { readonly id: string; readonly kind: IdKind; readonly words?: readonly string[] }
export interface ReleaseMark { readonly release: string; readonly date: string }

export const EMPTY_LEDGER: Ledger = { schema: 1, entries: {} };

/** The page of a global id: `concentration.p14` → `concentration`. */
export function pageOf(id: string): string {
  return id.split('.')[0] ?? id;
}
/** The local part, which is the HTML id: `concentration.p14` → `p14`; '' for a page. */
export function localOf(id: string): string {
  return id.split('.')[1] ?? '';
}

/** Brings the drafts in step with the content: new ids are added, drafts that left the content are dropped. */
export function withDrafts(ledger: Ledger, present: readonly PresentId[]): Ledger {
  const now = new Set(present.map(({ id }) => id));
  const entries = Object.fromEntries(Object.entries(ledger.entries).filter(([id, { state }]) => state !== 'draft' || now.has(id)));
  for (const { id, kind } of present) entries[id] ??= { kind, state: 'draft', history: [] };
  return { schema: 1, entries };
}

/** Publishes every draft id that is present; ids already published keep their first date and words. */
export function publish(ledger: Ledger, present: readonly PresentId[], mark: ReleaseMark): Ledger {
  const entries = { ...withDrafts(ledger, present).entries };
  for (const { id, words } of present) {
    const entry = entries[id];
    if (entry?.state !== 'draft') continue;
    entries[id] = { ...entry, state: 'published', ...(words === undefined || words.length === 0 ? {} : { words: [...words] }), history: [...entry.history, { event: 'published', ...mark }] };
  }
  return { schema: 1, entries };
}

/** Records that a published id now lives at `to`. Throws for an id that was never published, or a target that is not live. */
export function move(ledger: Ledger, id: string, change: ReleaseMark & { readonly to: string }): Ledger {
  const target = ledger.entries[change.to];
  if (target === undefined || (target.state !== 'published' && target.state !== 'draft')) {
    throw new Error(`ledger ${id}: cannot move to ${change.to} (seen ${target?.state ?? 'no entry'}; expected a live id)`);
  }
  return changed(ledger, id, 'moved', { event: 'moved', ...change });
}

/** Records that a published id was withdrawn and why. Throws for an id that was never published or an empty reason. */
export function withdraw(ledger: Ledger, id: string, change: ReleaseMark & { readonly reason: Trilingual }): Ledger {
  if (Object.values(change.reason).some((text) => text.trim() === '')) {
    throw new Error(`ledger ${id}: a withdrawal needs its reason in every language (seen an empty text; expected kk, ru, en)`);
  }
  return changed(ledger, id, 'withdrawn', { event: 'withdrawn', ...change });
}

function changed(ledger: Ledger, id: string, state: 'moved' | 'withdrawn', event: LedgerEvent): Ledger {
  const entry = ledger.entries[id];
  if (entry?.state !== 'published') throw new Error(`ledger ${id}: cannot be ${state} (seen ${entry?.state ?? 'no entry'}; expected published)`);
  return { schema: 1, entries: { ...ledger.entries, [id]: { ...entry, state, history: [...entry.history, event] } } };
}

/** Where an id leads today. */
export type Resolution =
  | { readonly state: 'live'; readonly id: string; readonly kind: IdKind }
  | { readonly state: 'withdrawn'; readonly id: string; readonly release: string; readonly date: string; readonly reason: Trilingual }
  | { readonly state: 'unknown'; readonly id: string };

/** Follows an id through all its moves. A circle of moves, like an id never recorded, is `unknown`. */
export function resolve(ledger: Ledger, id: string): Resolution {
  const seen = new Set<string>();
  for (let at = id; !seen.has(at); ) {
    seen.add(at);
    const entry = ledger.entries[at];
    if (entry === undefined) break;
    if (entry.state === 'draft' || entry.state === 'published') return { state: 'live', id: at, kind: entry.kind };
    const last = entry.history.at(-1);
    if (last?.event === 'withdrawn') return { state: 'withdrawn', id: at, release: last.release, date: last.date, reason: last.reason };
    if (last?.event !== 'moved') break;
    at = last.to;
  }
  return { state: 'unknown', id };
}

/** The file's text: one entry a line, sorted by id, so that a change shows as the lines it touches. */
export function ledgerText(ledger: Ledger): string {
  const ids = Object.keys(ledger.entries).sort();
  const lines = ids.map((id) => `    ${JSON.stringify(id)}: ${JSON.stringify(ledger.entries[id])}`);
  return `{\n  "schema": 1,\n  "entries": {${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}}\n}\n`;
}
