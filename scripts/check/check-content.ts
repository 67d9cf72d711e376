import { staticPageSchema } from '../../src/model/chapter.ts';
import { findingLine, type Finding } from '../../src/permalinks/finding.ts';
import { fileFindings } from './content-rules.ts';
import { readChapters, readTexts } from './content-files.ts';
import { readKnown } from './known-ids.ts';
import { parityFindings } from './parity-rules.ts';
import { sourceFindings } from './source-rules.ts';

/** Every finding over the chapters and short pages under `root`, sorted by file and line, and what could not be checked and why. */
export async function checkContent(root: string): Promise<{ readonly findings: Finding[]; readonly read: number; readonly left: string[] }> {
  const chapters = readChapters(root);
  const known = await readKnown(root);
  const texts = readTexts(root);
  const findings = [...chapters.flatMap((chapter) => fileFindings(chapter, known)), ...texts.flatMap((text) => fileFindings(text, known, staticPageSchema)), ...parityFindings([...chapters, ...texts]), ...sourceFindings(known)];
  findings.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  const left = [
    ...(known.figures === undefined ? ['figures and tables: no registry (expected src/figures/registry.ts)'] : []),
    ...[...(known.figures ?? []), ...(known.tables ?? [])].flatMap(([id, { unread }]) => (unread === undefined ? [] : [`description of ${id}: its data are not here (${unread})`])),
    ...(known.terms === undefined ? ['terms: no glossary yet (expected data/glossary.json)'] : []),
  ];
  return { findings, read: chapters.length + texts.length, left };
}

if (process.argv[1]?.endsWith('check-content.ts')) {
  const { findings, read, left } = await checkContent(process.cwd());
  for (const finding of findings) console.error(findingLine(finding));
  for (const reason of left) console.log(`content: not checked: ${reason}`);
  console.log(`content: ${read} files read, ${findings.length} findings`);
  if (findings.length > 0) process.exit(1);
}
