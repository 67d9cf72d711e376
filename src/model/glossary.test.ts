import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCalques } from '../i18n/calques.ts';
import { ABBREVIATIONS } from '../i18n/lexicon.ts';
import { mixedWords } from '../i18n/letters.ts';
import { glossarySchema, termSchema } from './glossary.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const terms = glossarySchema.parse(read('data/glossary.json'));
const sources = new Set((read('data/sources/references.json') as { id: string }[]).map(({ id }) => id));

describe('the glossary', () => {
  it('holds the 98 terms, each in three languages', () => {
    expect(terms).toHaveLength(98);
  });

  it('names only sources that the report has', () => {
    expect(terms.flatMap(({ id, source }) => (source === undefined || sources.has(source) ? [] : [`${id}: ${source}`]))).toEqual([]);
  });

  it('keeps one script a word and no calque in Kazakh', () => {
    for (const { id, kk, ru, definition, plain, note } of terms) {
      const kazakh = [kk, definition?.kk, plain?.kk, note?.kk].filter((text) => text !== undefined);
      expect([id, [...kazakh, ru, definition?.ru ?? '', plain?.ru ?? '', note?.ru ?? ''].flatMap(mixedWords)]).toEqual([id, []]);
      // The state map's own name is the one place where the joined spelling is right.
      if (id !== 'crime-map') expect([id, kazakh.flatMap(findCalques)]).toEqual([id, []]);
    }
  });

  it('uses the corrected wording of the language review', () => {
    const kk = new Map(terms.map((term) => [term.id, term.kk]));
    expect(['law-of-crime-concentration', 'spatial-concentration', 'near-repeat', 'situational-prevention', 'latent-crime', 'clearance-rate'].map((id) => kk.get(id))).toEqual([
      'қылмыстың шоғырлану заңы', 'қылмыстың кеңістікте шоғырлануы', 'виктимизацияның жақын маңда қайталануы', 'жағдаяттық профилактика',
      'латентті қылмыстылық', 'қылмыстардың ашылу деңгейі',
    ]);
  });

  it('abbreviates only what the suffix rules can read', () => {
    for (const { abbreviation } of terms) if (abbreviation !== undefined) expect(Object.keys(ABBREVIATIONS)).toContain(abbreviation.kk);
  });

  it('refuses a term of law without its act, a locator without a source, and an id given twice', () => {
    const term = { id: 'a-b', kk: 'сөз', ru: 'слово', en: 'word' };
    expect(termSchema.safeParse({ ...term, status: 'law' }).success).toBe(false);
    expect(termSchema.safeParse({ ...term, status: 'working', locator: '5' }).success).toBe(false);
    expect(glossarySchema.safeParse([{ ...term, status: 'working' }, { ...term, status: 'seen' }]).success).toBe(false);
    expect(termSchema.safeParse({ ...term, id: 'ыстық', status: 'seen' }).success).toBe(false);
  });
});
