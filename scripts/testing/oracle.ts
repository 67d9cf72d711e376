/**
 * Reference values made by established packages, and a count of how many of them the tests compared.
 *
 * A file is looked for in `scripts/fixtures/oracles/` (inputs under CC0, BSD or simulated) and then in a sibling folder
 * of the project, which a clone need not have: without it the tests that need it are skipped and say so.
 * Counts go to `.cache/oracles/`, read by `oracle-report.ts`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect } from 'vitest';

/** A plain number is relative to max(1, |expected|). */
export type Tolerance = number | { readonly abs: number } | { readonly rel: number };

/** A number, nothing, or an outcome of `src/stats/refusal.ts`, whose refusal counts as nothing. */
export type Actual = number | null | undefined | { readonly ok: true; readonly value: number } | { readonly ok: false; readonly reason: string };

export interface Oracle<T> {
  readonly file: string;
  readonly data: T;
  /** Compares one number; `null` expects a refusal. The tolerance is 1e-9 unless given. */
  close(actual: Actual, expected: number | null, tolerance?: Tolerance, what?: string): void;
  /** Compares number by number, lengths included. */
  closeAll(actual: ArrayLike<Actual>, expected: ArrayLike<number | null>, tolerance?: Tolerance, what?: string): void;
  /** Compares anything exactly; an array counts its items. */
  equal(actual: unknown, expected: unknown, what?: string): void;
  /** Counts a comparison that the test made by other means. */
  count(values?: number): void;
  /** Text of an input named in the file (`data/x.csv`, `../data/intl/x.csv.gz`), or null where it is not to hand. */
  input(path: string): string | null;
  /** Rows of a CSV input without quoted fields. */
  rows(path: string): Record<string, string>[] | null;
}

const PROJECT = new URL('../../', import.meta.url);
const FOLDERS = [new URL('scripts/fixtures/oracles/', PROJECT), new URL('../shared/oracles/', PROJECT)];

/** What each test file has compared with each file of reference values; a file may be loaded more than once. */
const tallies = new Map<string, { values: number; readonly missing: Set<string> }>();

const find = (path: string): string | undefined =>
  FOLDERS.map((folder) => fileURLToPath(new URL(path, folder))).find((file) => existsSync(file));

/** Loads a file of reference values, or returns null (and notes why) where it is not to hand. */
export function oracle<T>(file: string): Oracle<T> | null {
  const found = find(file);
  const key = `${expect.getState().testPath ?? ''} ${file}`;
  const count = tallies.get(key) ?? { values: 0, missing: new Set<string>() };
  tallies.set(key, count);
  if (found === undefined) count.missing.add(file);
  afterAll(() => note(file, count.values, [...count.missing].map((path) => `${path} is not to hand`)));
  if (found === undefined) {
    console.log(`oracles: ${file} skipped (not to hand in scripts/fixtures/oracles)`);
    return null;
  }

  const close: Oracle<T>['close'] = (actual, expected, tolerance = 1e-9, what = file) => {
    count.values++;
    const seen = typeof actual === 'object' && actual !== null ? (actual.ok ? actual.value : null) : actual ?? null;
    if (expected === null || seen === null) {
      if (expected !== seen) expect.fail(`${what}: ${seen} (expected ${expected})`);
      return;
    }
    const allowed = typeof tolerance === 'number' ? tolerance * Math.max(1, Math.abs(expected))
      : 'abs' in tolerance ? tolerance.abs : tolerance.rel * Math.abs(expected);
    if (!(Math.abs(seen - expected) <= allowed)) expect.fail(`${what}: ${seen} (expected ${expected} within ${allowed})`);
  };

  const input = (path: string): string | null => {
    const place = find(path);
    if (place === undefined) {
      count.missing.add(path);
      console.log(`oracles: ${file}, ${path} skipped (not to hand)`);
      return null;
    }
    const bytes = readFileSync(place);
    return (place.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  };

  return {
    file,
    data: JSON.parse(readFileSync(found, 'utf8')) as T,
    close,
    closeAll: (actual, expected, tolerance = 1e-9, what = file) => {
      if (actual.length !== expected.length) expect.fail(`${what}: ${actual.length} values (expected ${expected.length})`);
      for (let i = 0; i < expected.length; i++) close(actual[i], expected[i] ?? null, tolerance, `${what}[${i}]`);
    },
    equal: (actual, expected, what = file) => {
      count.values += Array.isArray(expected) ? expected.flat(4).length : 1;
      expect(actual, what).toEqual(expected);
    },
    count: (more = 1) => { count.values += more; },
    input,
    rows: (path) => {
      const text = input(path);
      return text === null ? null : csvRows(text);
    },
  };
}

/** A group of tests that needs a file of reference values, skipped with the reason in its title where it is missing. */
export function describeOracle<T>(title: string, file: string, tests: (o: Oracle<T>) => void): void {
  const o = oracle<T>(file);
  if (o === null) describe.skip(`${title} (skipped: ${file} is not to hand)`, () => undefined);
  else describe(title, () => tests(o));
}

function csvRows(text: string): Record<string, string>[] {
  const [head = '', ...lines] = text.trimEnd().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

/** One file for each oracle and test file, so that running a test again replaces its count. */
function note(file: string, values: number, skipped: string[]): void {
  const test = (expect.getState().testPath ?? 'unknown').replace(fileURLToPath(PROJECT), '');
  // The test of this file compares wrong values on purpose; they are no evidence for the statistics.
  if (test === 'scripts/testing/oracle.test.ts') return;
  const name = `${file.replace('.json', '')}.${createHash('sha256').update(test).digest('hex').slice(0, 8)}.json`;
  const folder = new URL('.cache/oracles/', PROJECT);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(name, folder), `${JSON.stringify({ file, test, values, skipped })}\n`);
}
