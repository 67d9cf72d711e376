import { describe, expect, it } from 'vitest';
import { currentBase, frozenAt } from './frozen.ts';

describe('a build tells from its base whether it is a frozen release', () => {
  it('is one under v/ and a release name', () => {
    expect(frozenAt('/report/v/2026.1/')).toEqual({ release: '2026.1', current: '/report/' });
    expect(frozenAt('/v/2026.10/')).toEqual({ release: '2026.10', current: '/' });
  });
  it('is none elsewhere', () => {
    for (const root of ['/', '/report/', '/v/', '/v/2026/', '/v/2026.1/kk/']) expect(frozenAt(root)).toBeUndefined();
  });
  it('leads to the site as it stands today', () => {
    expect(['/', '/report/', '/report/v/2026.1/'].map((root) => currentBase(root))).toEqual(['/', '/report/', '/report/']);
  });
});
