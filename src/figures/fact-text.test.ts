import { describe, expect, it } from 'vitest';
import { factText } from './fact-text.ts';

const share = { id: 'x.share', value: 0.2145, unit: 'share', lo: 0.208, hi: 0.2213 };
const percent = { id: 'x.percent', value: 4.5, unit: '% of street segments', lo: 1.7, hi: 11 };

describe('a number in the text', () => {
  it('prints a share and a percentage alike', () => {
    expect(factText('en', share, { as: 'pct1' })).toBe('21.5%');
    expect(factText('en', percent, { as: 'pct1' })).toBe('4.5%');
  });
  it('prints percent as each language does', () => {
    expect(factText('kk', percent, { as: 'pct1' })).toBe('4,5%');
    expect(factText('ru', percent, { as: 'pct1' })).toBe('4,5\u00A0%');
  });
  it('adds the interval with the same digits and one sign', () => {
    expect(factText('kk', share, { as: 'pct1', interval: true })).toBe('21,5% (20,8–22,1%)');
  });
  it('takes a Kazakh suffix in Kazakh only', () => {
    expect(factText('kk', percent, { as: 'pct1', suffix: 'abl' })).toBe('4,5%-дан');
    expect(factText('ru', percent, { as: 'pct1', suffix: 'abl' })).toBe('4,5\u00A0%');
  });
  it('refuses an interval that is not there and a text as a number', () => {
    expect(() => factText('en', { id: 'x.y', value: 3, unit: 'm' }, { as: 'int', interval: true })).toThrow(/no interval/);
    expect(() => factText('en', { id: 'x.y', value: 'about', unit: 'm' }, { as: 'int' })).toThrow(/not a number/);
  });
});
