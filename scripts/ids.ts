/**
 * Gives each unlabelled paragraph the next free label, the same in the three languages, and brings the ledger's drafts in
 * step with the text. Safe to run twice; a published id is never touched.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerSchema, ledgerText, withDrafts } from '../src/permalinks/ledger.ts';
import { readChapters, readJson, readTexts } from './check/content-files.ts';
import { idsOfChapters, idsOutsideChapters, presentIds } from './check/found-ids.ts';
import { labelChapter } from './permalinks/paragraph-labels.ts';

const LEDGER = 'data/ledger.json';

/** Labels and ledger under `root`; returns one line of report for each file written. */
export function handOutIds(root: string): string[] {
  const report: string[] = [];
  const ledger = ledgerSchema.parse(readJson(root, LEDGER, { schema: 1, entries: {} }));
  const byChapter = Map.groupBy([...readChapters(root), ...readTexts(root)], ({ chapter }) => chapter);
  for (const [chapter, versions] of byChapter) {
    const sources = Object.fromEntries(versions.map(({ file }) => [file, readFileSync(join(root, file), 'utf8')]));
    const taken = Object.keys(ledger.entries).filter((id) => id.startsWith(`${chapter}.p`)).map((id) => id.slice(chapter.length + 1));
    const { labelled, problem } = labelChapter(sources, taken);
    if (problem !== undefined) report.push(`ids: ${chapter}: ${problem}`);
    for (const [file, source] of Object.entries(labelled)) {
      if (source === sources[file]) continue;
      writeFileSync(join(root, file), source);
      report.push(`ids: labels added in ${file}`);
    }
  }
  const found = [...idsOfChapters(readChapters(root)), ...idsOutsideChapters(root)];
  const text = ledgerText(withDrafts(ledger, presentIds(found)));
  if (!existsSync(join(root, LEDGER)) || readFileSync(join(root, LEDGER), 'utf8') !== text) {
    writeFileSync(join(root, LEDGER), text);
    report.push(`ids: ${LEDGER} written`);
  }
  return report;
}

if (process.argv[1]?.endsWith('ids.ts')) {
  const report = handOutIds(process.cwd());
  for (const line of report) console.log(line);
  console.log(`ids: ${report.length === 0 ? 'nothing to do' : `${report.length} changes`}`);
}
