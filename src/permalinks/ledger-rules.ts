import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Finding } from './finding.ts';
import { keepsMeaning } from './fingerprint.ts';
import { GLOBAL_ID, pageOf, resolve, type IdKind, type Ledger } from './ledger.ts';

/** An id found in the content of one language. */
export interface FoundId { readonly id: string; readonly kind: IdKind; readonly lang: Lang; readonly file: string; readonly line: number; readonly text?: string }
export interface LedgerCheck {
  readonly ledger: Ledger;
  readonly found: readonly FoundId[];
  /** Ids that earlier releases published, by release (from their manifests in git). */
  readonly released?: Readonly<Record<string, readonly string[]>>;
  /** File names for the report. */
  readonly ledgerFile?: string;
}

/**
 * Every rule of the ledger, in one pass over content and ledger:
 * `identifier-is-ascii`, `identifier-is-unique`, `identifier-in-every-language`, `identifier-is-recorded`,
 * `identifier-keeps-its-kind`, `identifier-keeps-its-meaning`, `identifier-never-lost`, `withdrawn-stays-away`,
 * `redirect-target-resolves`, `tombstone-has-reason`, `history-fits-state`.
 */
export function checkLedger({ ledger, found, released = {}, ledgerFile = 'data/ledger.json' }: LedgerCheck): Finding[] {
  const findings: Finding[] = [];
  const inLedger = (rule: string, message: string, fix: string): void => { findings.push({ rule, file: ledgerFile, line: 1, message, fix }); };
  const byId = new Map<string, FoundId[]>();
  for (const item of found) byId.set(item.id, [...(byId.get(item.id) ?? []), item]);

  for (const [id, places] of byId) {
    const [first] = places;
    if (first === undefined) continue;
    const at = (rule: string, message: string, fix: string, { file, line } = first): void => { findings.push({ rule, file, line, message, fix }); };
    if (!GLOBAL_ID.test(id)) at('identifier-is-ascii', `${id}: not an id (seen ${id}; expected ascii words with hyphens, page.local)`, 'choose a short ASCII id');
    const versions = id === pageOf(id) ? LANGS : LANGS.filter((lang) => byId.get(pageOf(id))?.some((page) => page.lang === lang) ?? true);
    for (const lang of LANGS) {
      const here = places.filter((place) => place.lang === lang);
      if (here.length === 0 && versions.includes(lang)) at('identifier-in-every-language', `${id}: missing in ${lang} (seen in ${[...new Set(places.map((p) => p.lang))].join(', ')}; expected in ${LANGS.join(', ')})`, `add the same id to the ${lang} text`);
      for (const again of here.slice(1)) at('identifier-is-unique', `${id}: used twice in ${lang} (first on line ${here[0]?.line ?? 0}; expected once)`, 'give the second place the next free label (npm run ids)', again);
    }
    const other = places.find(({ kind }) => kind !== first.kind);
    if (other !== undefined) at('identifier-keeps-its-kind', `${id}: a ${first.kind} in ${first.lang} but a ${other.kind} in ${other.lang} (expected one kind)`, 'use one id for one thing', other);

    const entry = ledger.entries[id];
    if (entry === undefined) { at('identifier-is-recorded', `${id}: not in the ledger (expected an entry)`, 'run npm run ids'); continue; }
    if (entry.kind !== first.kind) at('identifier-keeps-its-kind', `${id}: reused with another meaning (seen ${first.kind}; the ledger says ${entry.kind})`, 'give the new thing a new id');
    if (entry.state === 'moved' || entry.state === 'withdrawn') at('withdrawn-stays-away', `${id}: ${entry.state} but used again (expected a new id)`, 'give the new text the next free label');
    const english = places.find(({ lang }) => lang === 'en');
    if (entry.state === 'published' && entry.words !== undefined && english?.text !== undefined && !keepsMeaning(entry.words, english.text)) {
      at('identifier-keeps-its-meaning', `${id}: none of the words it was published with is left (expected one of ${entry.words.join(', ')})`, 'give the new text a new id and withdraw or move the old one; if it is only a rewording, correct `words` in the ledger', english);
    }
  }

  for (const [id, entry] of Object.entries(ledger.entries)) {
    const last = entry.history.at(-1);
    const fits = entry.state === 'draft' ? entry.history.length === 0 : last?.event === entry.state && entry.history[0]?.event === 'published';
    if (!fits) inLedger('history-fits-state', `${id}: state ${entry.state} but history ends with ${last?.event ?? 'nothing'} (expected to begin with published and end with ${entry.state})`, 'use npm run ids and npm run release, never edit states by hand');
    if (entry.state === 'published' && !byId.has(id)) inLedger('identifier-never-lost', `${id}: published, but no text has it (expected to live, to be moved or withdrawn)`, 'bring it back, or record a move or a withdrawal with its reason');
    if (entry.state === 'draft' && !byId.has(id)) inLedger('identifier-is-recorded', `${id}: a draft that no text has (expected to be dropped)`, 'run npm run ids');
    if (last?.event === 'withdrawn' && Object.values(last.reason).some((text) => text.trim() === '')) inLedger('tombstone-has-reason', `${id}: withdrawn without a reason in every language (expected kk, ru, en)`, 'say why in three languages');
    if (last?.event === 'moved' && resolve(ledger, id).state === 'unknown') inLedger('redirect-target-resolves', `${id}: moved to ${last.to}, which leads nowhere (expected a live or withdrawn id)`, 'correct the target');
  }
  for (const [release, ids] of Object.entries(released)) for (const id of ids) {
    const state = ledger.entries[id]?.state;
    if (state === undefined || state === 'draft') inLedger('identifier-never-lost', `${id}: published in release ${release}, now ${state ?? 'gone from the ledger'} (expected published, moved or withdrawn)`, 'restore the entry from the earlier ledger');
  }
  return findings;
}
