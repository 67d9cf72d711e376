import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { READ_STATES, referencesSchema, referenceSchema, type Reference } from './reference.ts';

const items: Reference[] = referencesSchema.parse(JSON.parse(readFileSync('data/sources/references.json', 'utf8')));

describe('the collection of sources', () => {
  it('parses whole, with unique ids and known targets', () => {
    expect(items.length).toBeGreaterThanOrEqual(496);
  });
  it('is sorted by id, so that a change shows as a small difference', () => {
    const ids = items.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });
  it('keeps names apart from journals, volumes and pages', () => {
    const weisburd = items.find(({ id }) => id === 'weisburd2015');
    expect(weisburd).toMatchObject({
      author: [{ family: 'Weisburd', given: 'David' }], 'container-title': 'Criminology', volume: '53', issue: '2', page: '133-157',
    });
    for (const item of items) expect(item['container-title'] ?? '', item.id).not.toMatch(/\d+\(\d+\)|: \d/);
  });
  it('has no person squeezed into the name of a body', () => {
    const people = items.filter(({ type }) => type === 'article-journal' || type === 'book').flatMap(({ author = [] }) => author);
    expect(people.filter((name) => 'literal' in name && /^\p{Lu}\p{Ll}+, \p{Lu}/u.test(name.literal))).toEqual([]);
  });
  it('writes Kazakh titles with the Cyrillic letter і', () => {
    for (const { id, titles } of items) expect(titles?.kk ?? '', id).not.toMatch(/i[а-яәғқңөұүһ]|[а-яәғқңөұүһ]i/);
  });
  it('says of every source how much was read', () => {
    const counts = READ_STATES.map((state) => items.filter(({ read }) => read === state).length);
    expect(counts.reduce((sum, n) => sum + n)).toBe(items.length);
    expect(items.find(({ id }) => id === 'kz-law-245-viii-2025')?.read).toBe('whole');
    expect(items.find(({ id }) => id === 'marat-2018')?.read).toBe('none');
  });
});

describe('the schema of a source', () => {
  const good = { id: 'a2020', type: 'book', title: 'T', language: 'en', read: 'whole' };
  it('takes the smallest source', () => expect(referenceSchema.safeParse(good).success).toBe(true));
  it('refuses an unknown field, a false date and a DOI with its address', () => {
    expect(referenceSchema.safeParse({ ...good, doi: '10.1/x' }).success).toBe(false);
    expect(referenceSchema.safeParse({ ...good, issued: { 'date-parts': [[2020, 13]] } }).success).toBe(false);
    expect(referenceSchema.safeParse({ ...good, DOI: 'https://doi.org/10.1111/x' }).success).toBe(false);
  });
  it('refuses a second name of a source that does not exist', () => {
    const item = { ...good, sameAs: 'b' } as unknown as Reference;
    expect(referencesSchema.safeParse([item]).success).toBe(false);
  });
});
