import { describe, expect, it } from 'vitest';
import { classOf, rampStep } from './class-scale.ts';
import { valueText } from './interval-panels.ts';
import { linePath, thin } from './line-path.ts';
import { escapeMarkup } from './markup.ts';
import { squareMark } from './square-mark.ts';
import { wrap } from './text-lines.ts';
import { SAMPLES } from './testing/samples.ts';

describe('class scale', () => {
  it('puts a value into the class whose lower bound it reaches', () => {
    expect([0, 1, 2, 4, 5, 99].map((value) => classOf(value, [2, 5]))).toEqual([0, 0, 1, 1, 2, 2]);
  });
  it('spreads few classes over the whole ramp, the last one strongest', () => {
    expect([1, 2, 3, 4].map((index) => rampStep(index, 4))).toEqual([1, 3, 4, 6]);
    expect([1, 2, 3, 4, 5, 6].map((index) => rampStep(index, 6))).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('lines', () => {
  it('drops only the points that lie on the line between their neighbours', () => {
    expect(thin([[0, 0], [1, 1], [2, 2], [3, 9]])).toEqual([[0, 0], [2, 2], [3, 9]]);
    expect(linePath([[0, 0], [5, 0.01], [10, 0]])).toBe('M0 0L10 0');
  });
  it('breaks text at spaces only and leaves a long Kazakh word whole', () => {
    expect(wrap('құқық бұзушылықтардың алдын алу', 12)).toEqual(['құқық', 'бұзушылықтардың', 'алдын алу']);
  });
});

describe('marks of a square', () => {
  it('never draws zero, a held-back count and missing data alike', () => {
    const three = (['zero', 'suppressed', 'none'] as const).map((value) => squareMark(value, 0, 0, 20));
    expect(new Set(three).size).toBe(3);
    expect(three[0]).toContain('--seq-1');
    expect(three[1]).toContain('stroke-dasharray');
    expect(three[2]).toContain('<path d="M0 5L5 0');
  });
});

describe('words of a chart', () => {
  it('prints points and ranges as the source gives them, in the format of the language', () => {
    expect(valueText({ label: '', value: 0.045, lo: 0.017, hi: 0.11 }, 'kk')).toBe('4,5% (1,7–11,0%)');
    expect(valueText({ label: '', value: 0.03, digits: 0, about: 'около' }, 'ru')).toBe('около 3\u00A0%');
    expect(valueText({ label: '', lo: 0.021, hi: 0.06 }, 'en')).toBe('2.1–6.0%');
  });
  it('cannot be broken out of by text', () => {
    expect(escapeMarkup('<script>"&')).toBe('&lt;script&gt;&quot;&amp;');
    expect(SAMPLES['cell-map']!({ size: 'wide', label: 'x' })).toContain('Есіл &amp; &lt;б&gt;');
  });
});

describe('panels of different units', () => {
  it('have an axis each: the same share stands at different places', () => {
    const svg = SAMPLES['interval-panels']!({ size: 'wide', label: 'x' });
    expect(svg.match(/>0%</g)).toHaveLength(2);
    expect(svg).toContain('>12%<');
    expect(svg).toContain('>6%<');
  });
});

describe('the Lorenz chart', () => {
  it('always draws the line of equality, the line of chance with its band, and the observed line', () => {
    const svg = SAMPLES['lorenz-curve']!({ size: 'narrow', label: 'x' });
    expect(svg.match(/stroke-dasharray="5 3"/g)).toHaveLength(3);
    expect(svg.match(/fill-opacity="0.3"/g)).toHaveLength(2);
    expect(svg).toContain('Теңдік сызығы');
  });
});
