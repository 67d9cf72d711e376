import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { thirdParty, type LockFile } from './third-party.ts';

it('the list of third-party packages is that of the lock file', () => {
  expect(readFileSync('THIRD-PARTY.md', 'utf8')).toBe(thirdParty(JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile));
});

it('a package inside another is named by its last name, and one without a licence says so', () => {
  const text = thirdParty({ packages: { '': { dependencies: { a: '1.0.0' } }, 'node_modules/a': { version: '1.0.0', license: 'MIT' }, 'node_modules/a/node_modules/@b/c': { version: '2.0.0' } } });
  expect(text).toContain('| a | 1.0.0 | MIT |');
  expect(text).toContain('| @b/c | 2.0.0 | not said |');
  expect(text).toContain('All 2 packages');
});
