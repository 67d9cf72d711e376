import { describe, expect, it } from 'vitest';
import { LANGS } from '../i18n/lang.ts';
import { EMPTY_LEDGER, publish, type Ledger, withdraw } from './ledger.ts';
import { checkLedger, type FoundId } from './ledger-rules.ts';
import { keepsMeaning, keywords } from './fingerprint.ts';

const mark = { release: '2026.1', date: '2026-03-01' };
const everywhere = (id: string, kind: FoundId['kind'], text = ''): FoundId[] => LANGS.map((lang) => ({ id, kind, lang, file: `content/${lang}/a.mdx`, line: 3, text }));
const words = keywords('Half of all recorded crime falls on few street segments.');
const ledger: Ledger = publish(EMPTY_LEDGER, [{ id: 'a', kind: 'page' }, { id: 'a.p1', kind: 'paragraph', words }], mark);
const good: FoundId[] = [...everywhere('a', 'page'), ...everywhere('a.p1', 'paragraph', 'Half of crime falls on few segments.')];
const rules = (found: FoundId[], book: Ledger = ledger, released?: Record<string, string[]>): string[] =>
  checkLedger({ ledger: book, found, ...(released === undefined ? {} : { released }) }).map(({ rule }) => rule);

describe('the rules of the ledger', () => {
  it('pass a text that keeps its promises', () => expect(rules(good, ledger, { '2026.1': ['a', 'a.p1'] })).toEqual([]));
  it('identifier-never-lost: a published id without a text', () => expect(rules(good.slice(0, 3))).toEqual(['identifier-never-lost']));
  it('identifier-never-lost: an entry cut out of the ledger', () => {
    expect(rules(everywhere('a', 'page'), publish(EMPTY_LEDGER, [{ id: 'a', kind: 'page' }], mark), { '2026.1': ['a', 'a.p1'] })).toEqual(['identifier-never-lost']);
  });
  it('identifier-is-unique: twice in one language', () => expect(rules([...good, good[3]!])).toEqual(['identifier-is-unique']));
  it('identifier-in-every-language: a language that lacks it', () => expect(rules(good.slice(0, 5))).toEqual(['identifier-in-every-language']));
  it('identifier-is-recorded: a new id and a draft that left', () => {
    expect(rules([...good, ...everywhere('a.p2', 'paragraph')])).toEqual(['identifier-is-recorded']);
    expect(rules(good, { schema: 1, entries: { ...ledger.entries, 'a.p9': { kind: 'paragraph', state: 'draft', history: [] } } })).toEqual(['identifier-is-recorded']);
  });
  it('identifier-keeps-its-kind: a paragraph that became a figure', () => {
    expect(rules([...everywhere('a', 'page'), ...everywhere('a.p1', 'figure', 'crime segments')])).toEqual(['identifier-keeps-its-kind']);
  });
  it('identifier-keeps-its-meaning: a published label given to another text', () => {
    expect(rules([...everywhere('a', 'page'), ...everywhere('a.p1', 'paragraph', 'Juvenile inspectors visit schools.')])).toEqual(['identifier-keeps-its-meaning']);
  });
  it('identifier-is-ascii: a Cyrillic id', () => {
    expect(rules([...good, ...everywhere('a.абзац', 'paragraph')])).toEqual(['identifier-is-ascii', 'identifier-is-recorded']);
  });
  it('withdrawn-stays-away and tombstone-has-reason', () => {
    const gone = withdraw(ledger, 'a.p1', { ...mark, reason: { kk: 'x', ru: 'x', en: 'x' } });
    expect(rules(good.slice(0, 3), gone)).toEqual([]);
    expect(rules(good, gone)).toEqual(['withdrawn-stays-away']);
    const silent = structuredClone(gone);
    const last = silent.entries['a.p1']!.history.at(-1)!;
    if (last.event === 'withdrawn') last.reason.kk = '';
    expect(rules(good.slice(0, 3), silent)).toEqual(['tombstone-has-reason']);
  });
  it('redirect-target-resolves and history-fits-state', () => {
    const lost = structuredClone(ledger);
    lost.entries['a.p1'] = { kind: 'paragraph', state: 'moved', history: [...ledger.entries['a.p1']!.history, { event: 'moved', ...mark, to: 'nowhere' }] };
    expect(rules(good.slice(0, 3), lost)).toEqual(['redirect-target-resolves']);
    const forged = structuredClone(ledger);
    forged.entries['a.p1'] = { kind: 'paragraph', state: 'published', history: [] };
    expect(rules(good, forged)).toEqual(['history-fits-state']);
  });
});

describe('the words that stand for a meaning', () => {
  it('are the longest ones, each stem once', () => {
    expect(keywords('Concentrated crime, concentration of crimes on street segments')).toEqual(['concentration', 'segments', 'crimes', 'street']);
  });
  it('survive a rewording and not a replacement', () => {
    expect(keepsMeaning(words, 'Crime concentrates on streets.')).toBe(true);
    expect(keepsMeaning(words, 'Juvenile inspectors visit schools.')).toBe(false);
    expect(keepsMeaning([], 'anything')).toBe(true);
  });
});
