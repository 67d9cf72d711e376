import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDifference } from './word-difference.ts';

const join = (parts: ReturnType<typeof wordDifference>, without: 'removed' | 'added') => parts.filter(({ kind }) => kind !== without).map(({ text }) => text).join(' ');

describe('the difference by words', () => {
  it('names what is taken out and what is put in, in the order of reading', () => {
    expect(wordDifference('незамедлительно информировать органы', 'незамедлительно, но не позднее суток, информировать органы')).toEqual([
      { kind: 'removed', text: 'незамедлительно' }, { kind: 'added', text: 'незамедлительно, но не позднее суток,' }, { kind: 'same', text: 'информировать органы' },
    ]);
  });
  it('says nothing of equal texts and of two spaces', () => {
    expect(wordDifference('бір сөз', 'бір  сөз')).toEqual([{ kind: 'same', text: 'бір сөз' }]);
    expect(wordDifference('', '')).toEqual([]);
  });
  it('gives both texts back', () => {
    const text = fc.array(fc.constantFrom('а', 'б', 'в', 'г'), { maxLength: 14 }).map((own) => own.join(' '));
    fc.assert(fc.property(text, text, (before, after) => {
      const parts = wordDifference(before, after);
      expect(join(parts, 'added')).toBe(before);
      expect(join(parts, 'removed')).toBe(after);
    }), { numRuns: 400, seed: 7 });
  });
});
