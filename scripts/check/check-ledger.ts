import { globSync } from 'node:fs';
import { z } from 'zod';
import { findingLine, type Finding } from '../../src/permalinks/finding.ts';
import { ledgerSchema } from '../../src/permalinks/ledger.ts';
import { checkLedger } from '../../src/permalinks/ledger-rules.ts';
import { readChapters, readJson } from './content-files.ts';
import { idsOfChapters, idsOutsideChapters } from './found-ids.ts';

const manifestSchema = z.looseObject({ release: z.string(), ids: z.array(z.string()) });

/** All findings of the ledger over the content under `root`; the manifests in `data/releases/` say what was ever published. */
export function ledgerFindings(root: string): Finding[] {
  const parsed = ledgerSchema.safeParse(readJson(root, 'data/ledger.json'));
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => ({ rule: 'ledger-parses', file: 'data/ledger.json', line: 1, message: `ledger ${path.join('.')}: ${message}`, fix: 'restore the file from git and use npm run ids' }));
  const released = Object.fromEntries(globSync('data/releases/*.json', { cwd: root }).map((file) => {
    const { release, ids } = manifestSchema.parse(readJson(root, file));
    return [release, ids] as const;
  }));
  const found = [...idsOfChapters(readChapters(root)), ...idsOutsideChapters(root)];
  return checkLedger({ ledger: parsed.data, found, released });
}

if (process.argv[1]?.endsWith('check-ledger.ts')) {
  const findings = ledgerFindings(process.cwd());
  for (const finding of findings) console.error(findingLine(finding));
  console.log(`ledger: ${findings.length} findings`);
  if (findings.length > 0) process.exit(1);
}
