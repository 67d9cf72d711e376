import { describe, expect, it } from 'vitest';
import { CALQUES, findCalques } from '../i18n/calques.ts';
import { loadComparison, loadTransfers } from './comparison.ts';
import { referencesById } from './citing.ts';
import { fact } from './facts.ts';
import { loadStandards } from './standards.ts';

const value = async (id: string): Promise<number> => Number((await fact(id)).value);

describe('the comparative table', () => {
  it('has the numbers that the chapter states', async () => {
    const { jurisdictions, dimensions, rows, sought } = loadComparison();
    const abroad = rows.filter(({ jurisdiction }) => jurisdiction !== 'KZ');
    const cells = (of: typeof rows): number => new Set(of.map((row) => `${row.jurisdiction} ${row.dimension}`)).size;
    expect(jurisdictions.length - 1).toBe(await value('compare.jurisdictions'));
    expect(dimensions.length).toBe(await value('compare.dimensions'));
    expect((jurisdictions.length - 1) * dimensions.length).toBe(await value('compare.cells'));
    expect(cells(abroad)).toBe(await value('compare.found'));
    expect(sought.length).toBe(await value('compare.empty'));
    expect(cells(abroad.filter(({ kind }) => kind === 'act' || kind === 'official'))).toBe(await value('compare.strong'));
    expect(abroad.length).toBe(await value('compare.findings'));
    expect(rows.length - abroad.length).toBe(await value('compare.findings-kz'));
    expect(abroad.filter(({ kind }) => kind === 'press').length).toBe(await value('compare.press'));
    expect(abroad.filter(({ caveat }) => caveat !== undefined).length).toBe(await value('compare.caveats'));
    expect(sought.filter(({ query }) => query !== undefined).length).toBe(await value('compare.queries'));
    expect(new Set(rows.map(({ source }) => source)).size).toBe(await value('compare.sources'));
    expect(new Set(abroad.filter(({ dimension }) => dimension === 'anonymisation').map(({ jurisdiction }) => jurisdiction)).size).toBe(await value('compare.anonymisation'));
  });

  it('rests on sources that were read', () => {
    const references = referencesById();
    const ids = [...loadComparison().rows.map(({ source }) => source), ...loadTransfers().flatMap(({ sources }) => sources), ...loadStandards().rows.flatMap(({ instrument, normSources }) => [instrument, ...normSources])];
    expect(ids.filter((id) => (references.get(id)?.read ?? 'none') === 'none')).toEqual([]);
  });

  it('leaves no cell of Kazakhstan without a source', () => {
    expect(loadComparison().sought.filter(({ jurisdiction }) => jurisdiction === 'KZ')).toEqual([]);
  });

  it('is worded in Kazakh without the known calques', () => {
    expect(CALQUES.length).toBeGreaterThan(0);
    const texts = [...loadComparison().rows.map(({ text }) => text.kk), ...loadTransfers().flatMap(({ name, form, risk }) => [name.kk, form.kk, risk.kk]), ...loadStandards().rows.flatMap(({ fixes, norm, gapText }) => [fixes.kk, norm.kk, gapText.kk])];
    // The name of the state map is written joined; it is a name.
    expect(texts.flatMap((text) => findCalques(text.replaceAll('Қылмыстық құқықбұзушылықтар картасы', ''))).map(({ seen }) => seen)).toEqual([]);
  });
});

describe('the matrix of standards', () => {
  it('has the numbers that the chapter states', async () => {
    const { rows, instruments, principles, unread } = loadStandards();
    const gap = (name: string): number => rows.filter((row) => row.gap === name).length;
    expect(rows.length).toBe(await value('standards.provisions'));
    expect(instruments.length).toBe(await value('standards.instruments'));
    expect(principles.length).toBe(await value('standards.principles'));
    expect(gap('met')).toBe(await value('standards.met'));
    expect(gap('partly')).toBe(await value('standards.partly'));
    expect(gap('missing')).toBe(await value('standards.missing'));
    expect(unread.length).toBe(await value('standards.unread'));
  });

  it('names every instrument and principle in at least one line', () => {
    const { rows, instruments, principles } = loadStandards();
    expect(instruments.filter(({ id }) => !rows.some((row) => row.instrument === id))).toEqual([]);
    expect(principles.filter(({ id }) => !rows.some((row) => row.principle === id))).toEqual([]);
  });
});

describe('institutions that could be carried over', () => {
  it('are counted as the chapter says', async () => {
    const all = loadTransfers();
    expect(all.length).toBe(await value('compare.transfer-all'));
    expect(all.filter(({ verdict }) => verdict === 'transferable').length).toBe(await value('compare.transfer-yes'));
    expect(all.filter(({ verdict }) => verdict === 'conditions').length).toBe(await value('compare.transfer-cond'));
  });
});
