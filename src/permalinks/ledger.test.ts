import { describe, expect, it } from 'vitest';
import { EMPTY_LEDGER, ledgerSchema, ledgerText, localOf, move, pageOf, publish, resolve, withdraw, withDrafts, type PresentId } from './ledger.ts';

const first = { release: '2026.1', date: '2026-03-01' };
const second = { release: '2026.2', date: '2026-06-01' };
const present: PresentId[] = [
  { id: 'concentration', kind: 'page' },
  { id: 'concentration.p1', kind: 'paragraph', words: ['segments'] },
  { id: 'concentration.fig-lorenz', kind: 'figure' },
  { id: 'evidence', kind: 'page' },
  { id: 'evidence.fig-lorenz', kind: 'figure' },
];
const published = publish(EMPTY_LEDGER, present, first);
const reason = { kk: 'Қате', ru: 'Ошибка', en: 'An error' };

describe('the ledger', () => {
  it('splits a global id into page and local part', () => {
    expect([pageOf('concentration.p14'), localOf('concentration.p14'), localOf('rec-012')]).toEqual(['concentration', 'p14', '']);
  });
  it('adds drafts and drops drafts that left the text', () => {
    const drafts = withDrafts(EMPTY_LEDGER, present);
    expect(drafts.entries['concentration.p1']).toEqual({ kind: 'paragraph', state: 'draft', history: [] });
    expect(Object.keys(withDrafts(drafts, present.slice(0, 2)).entries)).toEqual(['concentration', 'concentration.p1']);
  });
  it('publishes once and never drops what was published', () => {
    expect(published.entries['concentration.p1']).toEqual({ kind: 'paragraph', state: 'published', words: ['segments'], history: [{ event: 'published', ...first }] });
    expect(publish(published, present, second)).toEqual(published);
    expect(withDrafts(published, []).entries).toEqual(published.entries);
  });
  it('moves only a published id and only to a live one', () => {
    const moved = move(published, 'concentration.fig-lorenz', { ...second, to: 'evidence.fig-lorenz' });
    expect(resolve(moved, 'concentration.fig-lorenz')).toEqual({ state: 'live', id: 'evidence.fig-lorenz', kind: 'figure' });
    expect(() => move(published, 'concentration.p1', { ...second, to: 'nowhere' })).toThrow('cannot move to nowhere (seen no entry');
    expect(() => move(withDrafts(EMPTY_LEDGER, present), 'concentration.p1', { ...second, to: 'evidence' })).toThrow('seen draft');
  });
  it('withdraws with a reason in three languages', () => {
    const gone = withdraw(published, 'concentration.p1', { ...second, reason });
    expect(resolve(gone, 'concentration.p1')).toEqual({ state: 'withdrawn', id: 'concentration.p1', ...second, reason });
    expect(() => withdraw(published, 'concentration.p1', { ...second, reason: { ...reason, kk: ' ' } })).toThrow('needs its reason');
  });
  it('follows a chain of moves and does not go round in a circle', () => {
    const once = move(published, 'concentration.fig-lorenz', { ...second, to: 'evidence.fig-lorenz' });
    const twice = move(once, 'evidence.fig-lorenz', { release: '2027.1', date: '2027-01-01', to: 'evidence' });
    expect(resolve(twice, 'concentration.fig-lorenz')).toMatchObject({ state: 'live', id: 'evidence' });
    const circle = structuredClone(twice);
    circle.entries['evidence'] = { kind: 'page', state: 'moved', history: [{ event: 'moved', ...second, to: 'concentration.fig-lorenz' }] };
    expect(resolve(circle, 'evidence')).toEqual({ state: 'unknown', id: 'evidence' });
  });
  it('writes one entry a line, sorted, and reads it back', () => {
    const text = ledgerText(published);
    expect(ledgerSchema.parse(JSON.parse(text))).toEqual(published);
    expect(text.split('\n')[3]).toMatch(/^ {4}"concentration": \{/);
    expect(ledgerSchema.parse(JSON.parse(ledgerText(EMPTY_LEDGER)))).toEqual(EMPTY_LEDGER);
  });
});
