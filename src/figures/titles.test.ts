import { describe, expect, it } from 'vitest';
import { firstWords } from './titles.ts';

describe('the name of a paragraph', () => {
  it('is the whole paragraph when it is short', () => { expect(firstWords('A short claim.')).toBe('A short claim.'); });
  it('is cut at a word and ends with an ellipsis', () => { expect(firstWords('one two three four', 10)).toBe('one two…'); });
  it('does not end with a comma or a dash before the ellipsis', () => { expect(firstWords('one two, — three', 11)).toBe('one two…'); });
});
