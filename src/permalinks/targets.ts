import { LANGS, type Trilingual } from '../i18n/lang.ts';
import { addressIn, shortAddress } from './addresses.ts';
import { pageOf, resolve, type IdKind, type Ledger } from './ledger.ts';

/** One line of `/permalinks.json`: an id, where it leads, what it is called. */
export interface PermalinkTarget {
  readonly id: string;
  readonly kind: IdKind;
  readonly state: 'draft' | 'published' | 'moved' | 'withdrawn';
  /** Short permanent address, without the base. */
  readonly short: string;
  /** Address in each language today; absent for what was withdrawn. */
  readonly address?: Trilingual;
  readonly title: Trilingual;
  readonly first?: { readonly release: string; readonly date: string };
  readonly movedTo?: string;
  readonly withdrawn?: { readonly release: string; readonly date: string; readonly reason: Trilingual };
  /** Where what was withdrawn still stands as it was published: the frozen pages of its first release, `/v/2026.1/kk/…`. */
  readonly frozen?: { readonly release: string; readonly address: Trilingual };
}

/**
 * All targets for `/permalinks.json`, sorted by id. `titles` gives what an id is called (a heading, a figure's title, the
 * first words of a paragraph); an id without a title takes its own name. Published ids come with where they lead today.
 */
export function permalinkTargets(ledger: Ledger, titles: Readonly<Record<string, Trilingual>>): PermalinkTarget[] {
  return Object.keys(ledger.entries).sort().flatMap((id) => {
    const entry = ledger.entries[id];
    if (entry === undefined) return [];
    const now = resolve(ledger, id);
    const first = entry.history.find(({ event }) => event === 'published');
    const target: PermalinkTarget = {
      id, kind: entry.kind, state: entry.state, short: shortAddress(id, entry.kind), title: titles[id] ?? { kk: id, ru: id, en: id },
      ...(first === undefined ? {} : { first: { release: first.release, date: first.date } }),
      ...(now.state === 'live' ? { address: everyAddress(ledger, now.id) } : {}),
      ...(now.state === 'live' && now.id !== id ? { movedTo: now.id } : {}),
      ...(now.state === 'withdrawn' ? { withdrawn: { release: now.release, date: now.date, reason: now.reason } } : {}),
      ...(now.state === 'withdrawn' && first !== undefined ? { frozen: { release: first.release, address: frozenAddress(ledger, id, first.release) } } : {}),
    };
    return [target];
  });
}

function frozenAddress(ledger: Ledger, id: string, release: string): Trilingual {
  const { kk, ru, en } = everyAddress(ledger, id);
  return { kk: `/v/${release}${kk}`, ru: `/v/${release}${ru}`, en: `/v/${release}${en}` };
}

function everyAddress(ledger: Ledger, id: string): Trilingual {
  const pageKind = ledger.entries[pageOf(id)]?.kind ?? 'page';
  const [kk, ru, en] = LANGS.map((lang) => addressIn(lang, id, pageKind));
  return { kk: kk ?? '', ru: ru ?? '', en: en ?? '' };
}
