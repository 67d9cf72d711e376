import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { oracle } from './oracle.ts';
import { oracleReport } from './oracle-report.ts';

describe('reference values', () => {
  const o = oracle<object>('01-projection.json')!;

  it('fail on a number that is off, on a missing one and on one that should be missing', () => {
    expect(() => o.close(1.1, 1, 1e-9, 'share')).toThrow('share: 1.1 (expected 1 within 1e-9)');
    expect(() => o.close({ ok: false, reason: 'empty' }, 1)).toThrow('null (expected 1)');
    expect(() => o.close(0, null)).toThrow('0 (expected null)');
    expect(() => o.close(NaN, 1)).toThrow('NaN');
    expect(() => o.closeAll([1], [1, 2])).toThrow('1 values (expected 2)');
  });

  it('take a plain tolerance as relative above one and as absolute below', () => {
    o.close(1e6 + 0.5, 1e6, 1e-6);
    o.close(0.5e-6, 0, 1e-6);
    expect(() => o.close(0.5e-6, 0, { rel: 1e-6 })).toThrow('expected 0');
    o.close({ ok: true, value: 3 }, 3, 0);
    o.close(null, null);
  });

  it('are null where a file is missing', () => {
    expect(o.input('data/not-there.csv')).toBeNull();
  });
});

describe('the line on reference values', () => {
  it('sums files and values, and names every skip once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'oracles-'));
    const write = (name: string, note: object): void => writeFileSync(join(folder, name), JSON.stringify(note));
    write('a.json', { file: 'a.json', test: 'one.test.ts', values: 3, skipped: [] });
    write('b.json', { file: 'a.json', test: 'two.test.ts', values: 4, skipped: [] });
    write('c.json', { file: 'c.json', test: 'two.test.ts', values: 0, skipped: ['c.json is not to hand'] });
    expect(oracleReport(folder)).toBe('oracles: 1 files, 7 values compared\noracles: skipped in two.test.ts: c.json is not to hand');
    expect(oracleReport(join(folder, 'none'))).toBe('oracles: 0 files, 0 values compared');
    rmSync(folder, { recursive: true });
  });
});
