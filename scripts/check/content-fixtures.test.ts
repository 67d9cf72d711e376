import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import { ledgerFindings } from './check-ledger.ts';
import { numbersInSources } from './check-numbers.ts';

/**
 * One small broken site for each rule: the folder holds only what differs from `content-good`, `delete.txt` names what is
 * taken away, `expected.txt` lists every finding as `file:line: rule`.
 */
const FIXTURES = 'scripts/fixtures';
let work = '';
beforeAll(() => { work = mkdtempSync(join(tmpdir(), 'content-')); });
afterAll(() => rmSync(work, { recursive: true, force: true }));

async function findingsOf(fixture: string): Promise<string[]> {
  const root = join(work, fixture);
  cpSync(join(FIXTURES, 'content-good'), root, { recursive: true });
  cpSync(join(FIXTURES, fixture), root, { recursive: true });
  const remove = join(FIXTURES, fixture, 'delete.txt');
  if (existsSync(remove)) for (const file of readFileSync(remove, 'utf8').trim().split('\n')) rmSync(join(root, file));
  const { findings } = await checkContent(root);
  const all = [...findings, ...numbersInSources(root), ...ledgerFindings(root)];
  for (const { message, fix } of all) { expect(message).toMatch(/: .*/); expect(fix.length).toBeGreaterThan(8); }
  return [...new Set(all.map(({ file, line, rule }) => `${file}:${line}: ${rule}`))].sort();
}

describe('the checks of the content, one broken site for each rule', () => {
  const fixtures = globSync('content-*', { cwd: FIXTURES }).map((path) => basename(path)).sort();
  it.each(fixtures)('%s', async (fixture) => {
    const seen = await findingsOf(fixture);
    const expected = readFileSync(join(FIXTURES, fixture, 'expected.txt'), 'utf8').split('\n').filter((line) => line !== '');
    expect(seen).toEqual(expected);
    const rule = fixture.replace('content-', '');
    if (rule !== 'good') expect(seen.some((line) => line.endsWith(`: ${rule}`)), `${rule} is among the findings`).toBe(true);
  });
  it('cover every rule that the checks can report', () => {
    const rules = new Set(['content-rules.ts', 'parity-rules.ts', 'source-rules.ts', 'check-numbers.ts', 'check-ledger.ts'].map((file) => join('scripts/check', file)).concat('src/permalinks/ledger-rules.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/'((?:[a-z]+-){1,}[a-z]+)'/g)].map(([, name = '']) => name).filter((name) => /-(?:is|has|was|fits|parses|exists|resolves|lost|kind|meaning|first|known|away|state|few|language|fact|used|recorded)(?:-|$)/.test(name))));
    const covered = new Set(fixtures.map((fixture) => fixture.replace('content-', '')));
    expect([...rules].filter((rule) => !covered.has(rule))).toEqual([]);
  });
});
