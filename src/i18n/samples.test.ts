import { describe, expect, it } from 'vitest';
import { SAMPLES } from './samples.ts';

describe('the samples for the browser', () => {
  it('are forty calls under forty names, and each gives a text', () => {
    expect(new Set(SAMPLES.map(({ call }) => call)).size).toBe(40);
    for (const { call, run } of SAMPLES) expect([call, run().length > 0]).toEqual([call, true]);
  });

  it('print in Node what the language notes ask for', () => {
    const of = (call: string): string => SAMPLES.find((sample) => sample.call === call)?.run() ?? '';
    expect(of('order')).toBe('инфрақұрылым йод карта қала уәкіл ұсыным ыстық іс эксперт');
    expect(of('money')).toBe('16\u00A0млрд теңгеден');
    expect(of('lower')).toBe('ішкі істер inspektor');
    expect(of('number large')).toBe(`1${'\u00A0000'.repeat(7)}`);
  });
});
