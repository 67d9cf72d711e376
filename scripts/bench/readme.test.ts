import { describe, expect, it } from 'vitest';
import { median } from './median.ts';
import { measuredTable, withTable } from './readme.ts';

describe('the measured table of the README', () => {
  it('replaces what stands between the marks and nothing else', () => {
    expect(withTable('a\n<!-- measured -->\nold\n<!-- /measured -->\nb', 'new')).toBe('a\n<!-- measured -->\nnew\n<!-- /measured -->\nb');
  });
  it('says that the marks are missing', () => { expect(() => withTable('a', 'new')).toThrow(/marks/); });
  it('has no row for what was not measured', () => { expect(measuredTable(() => undefined).split('\n')).toHaveLength(2); });
  it('prints a million rows with seconds and memory', () => {
    expect(measuredTable((file) => (file.endsWith('data.json') ? { rows: 1_000_000, seconds: 18.84, peakRssMB: 467.6 } : undefined))).toContain('| 1,000,000 incidents imported and summarised | 18.8 s, peak memory 468 MB |');
  });
});

describe('the median', () => {
  it('is the middle value, or the mean of the two middle ones', () => { expect([median([3, 1, 2]), median([1, 2, 3, 10])]).toEqual([2, 2.5]); });
  it('refuses an empty list', () => { expect(() => median([])).toThrow(/no values/); });
});
