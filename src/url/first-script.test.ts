import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { FIRST_SCRIPT, FIRST_SCRIPT_HASH } from './first-script.ts';

it('the policy names the hash of the one script that stands in the page, and of no other', () => {
  expect(FIRST_SCRIPT_HASH).toBe(`sha256-${createHash('sha256').update(FIRST_SCRIPT).digest('base64')}`);
  expect(contentSecurityPolicy().match(/'sha\d+-[^']+'/g)).toEqual([`'${FIRST_SCRIPT_HASH}'`]);
  expect(contentSecurityPolicy(true)).not.toMatch(/script-src[^;]*unsafe-inline/);
});
