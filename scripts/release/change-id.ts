/**
 * Moves or withdraws a published id in the ledger, for the release that is being prepared:
 * `npm run ids:move -- 2026.2 concentration.fig-a evidence.fig-a`
 * `npm run ids:withdraw -- 2026.2 concentration.p3 "себебі" "причина" "reason"`
 */
import { writeFileSync } from 'node:fs';
import { ledgerSchema, ledgerText, move, RELEASE_NAME, withdraw, type Ledger } from '../../src/permalinks/ledger.ts';
import { readJson } from '../check/content-files.ts';

/** The ledger after the change that the words of a command line ask for. Throws with what was expected. */
export function changedLedger(ledger: Ledger, words: readonly string[], date: string): Ledger {
  const [verb, release = '', id = '', ...rest] = words;
  if (!RELEASE_NAME.test(release)) throw new Error(`ids: not a release (seen ${release || 'nothing'}; expected one as 2026.2)`);
  if (verb === 'move' && rest.length === 1) return move(ledger, id, { release, date, to: rest[0] ?? '' });
  if (verb === 'withdraw' && rest.length === 3) {
    const [kk = '', ru = '', en = ''] = rest;
    return withdraw(ledger, id, { release, date, reason: { kk, ru, en } });
  }
  throw new Error('ids: unknown change (expected: move RELEASE OLD NEW, or withdraw RELEASE ID "kk" "ru" "en")');
}

if (process.argv[1]?.endsWith('change-id.ts')) {
  try {
    const ledger = ledgerSchema.parse(readJson(process.cwd(), 'data/ledger.json'));
    writeFileSync('data/ledger.json', ledgerText(changedLedger(ledger, process.argv.slice(2), process.env['SITE_DATE'] ?? new Date().toISOString().slice(0, 10))));
    console.log(`ids: ${process.argv.slice(2).join(' ')}: recorded in data/ledger.json`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
