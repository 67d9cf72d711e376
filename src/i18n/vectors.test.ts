import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askVectors, type Vectors } from './testing/kazakh-vectors.ts';

const vectors = JSON.parse(readFileSync('scripts/fixtures/kazakh/kazakh-forms.json', 'utf8')) as Vectors;
const results = askVectors(vectors);

describe('every vector of the Kazakh forms', () => {
  it.each(results)('$title', ({ wrong }) => { expect(wrong).toEqual([]); });

  it('is asked, none is left out', () => {
    expect(results.length).toBe(15);
    expect(results.reduce((sum, { compared }) => sum + compared, 0)).toBe(2757);
  });

  it('would be found wrong if the tables gave another form', () => {
    const [first] = vectors.suffix_vectors;
    const broken = { ...vectors, suffix_vectors: [{ ...first!, form: `${first!.form}х` }] };
    expect(askVectors(broken).filter(({ wrong }) => wrong.length > 0).map(({ title }) => title)).toEqual(['puts each suffix on each base']);
  });
});
