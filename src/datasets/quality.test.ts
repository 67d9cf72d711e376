import { describe, expect, it } from 'vitest';
import { qualityReportOf } from './quality.ts';

const rows = (verdict: string) => [
  { measure: 'rows_read', value: 100, threshold: null, reason: null },
  { measure: 'share_located', value: 0.9, threshold: 0.85, reason: null },
  { measure: 'share_hour_0', value: 0.4, threshold: 0.12, reason: 'threshold_not_met' },
  { measure: 'share_mix_change', value: null, threshold: 0.2, reason: 'not_covered' },
  { measure: 'verdict', value: 1, threshold: 0, reason: `verdict_${verdict}` },
];

describe('the quality report of a dataset', () => {
  it('puts missed limits first and what could not be judged last, each limit with its side', () => {
    const { verdict, missed, limited, others } = qualityReportOf(rows('care'));
    expect([verdict, missed]).toEqual(['care', ['share_hour_0']]);
    expect(limited.map(({ measure, state, bound, reason }) => [measure, state, bound, reason])).toEqual([['share_hour_0', 'missed', 'most', 'threshold_not_met'], ['share_located', 'met', 'least', null], ['share_mix_change', null, 'most', 'not_covered']]);
    expect(others.map(({ measure }) => measure)).toEqual(['rows_read']);
  });

  it('is refused without a verdict that it knows', () => {
    expect(() => qualityReportOf(rows('excellent'))).toThrow('quality: no verdict (seen: verdict_excellent; expected: verdict_good, verdict_care, verdict_unfit)');
    expect(() => qualityReportOf([])).toThrow('quality: no verdict (seen: undefined');
  });
});
