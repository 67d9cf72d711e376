import { describe, expect, it } from 'vitest';
import { toValue } from './rows.ts';

describe('values of an engine', () => {
  it('keeps whole numbers within 2^53 as numbers and writes larger ones as text', () => {
    expect(toValue(9007199254740991n)).toBe(9007199254740991);
    expect(toValue(9007199254740993n)).toBe('9007199254740993');
    expect(toValue(-9007199254740993n)).toBe('-9007199254740993');
  });
  it('reads a 128-bit number in two’s complement', () => {
    expect(toValue(Uint32Array.of(10, 0, 0, 0), 'decimal')).toBe(10);
    expect(toValue(Uint32Array.of(0xffff_fffb, 0xffff_ffff, 0xffff_ffff, 0xffff_ffff), 'decimal')).toBe(-5);
    expect(toValue(Uint32Array.of(125, 0, 0, 0), 'decimal', 2)).toBe(1.25);
    expect(toValue(Uint32Array.of(0, 0, 1, 0), 'decimal')).toBe('18446744073709551616');
  });
  it('writes days and moments as in the file, without a time zone', () => {
    expect(toValue(Date.UTC(2019, 11, 31), 'date')).toBe('2019-12-31');
    expect(toValue(-1, 'timestamp')).toBe('1969-12-31 23:59:59');
    expect(toValue(36_672_000_000n, 'time')).toBe('10:11:12');
  });
  it('makes null of everything absent', () => {
    expect([toValue(undefined), toValue(null, 'date')]).toEqual([null, null]);
  });
  it('writes bytes in hexadecimal', () => {
    expect(toValue(Uint8Array.of(0, 255))).toBe('00ff');
  });
});
