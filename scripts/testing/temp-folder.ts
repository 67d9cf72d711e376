import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];
// Registered where a test file loads this one; many tests leave thousands of folders otherwise.
afterAll(() => { for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true }); });

/** A new folder in the system's place for temporary ones, removed when the test file is done. Used by tests only. */
export function tempFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  made.push(folder);
  return folder;
}
