import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CHAPTER_IDS, chapterNumber, type ChapterId } from '../model/chapter.ts';
import { scanMdx, type ScannedHeading } from '../permalinks/scan-mdx.ts';

let all: ReadonlyMap<string, string> | undefined;

/** The number of every section by global id: `11.3`, and `11.3.2` for one inside it. Languages have the same headings. */
export function sectionNumbers(root: string = process.cwd()): ReadonlyMap<string, string> {
  all ??= new Map(globSync('content/{en,ru,kk}/*.mdx', { cwd: root }).flatMap((file) => {
    const chapter = basename(file, '.mdx');
    return isChapter(chapter) ? [...numbersIn(scanMdx(readFileSync(join(root, file), 'utf8')).headings, chapter)] : [];
  }));
  return all;
}

/** Numbers of the headings of one chapter in the order they stand. Headings without id or deeper than the third level have none. */
export function numbersIn(headings: readonly ScannedHeading[], chapter: ChapterId): Map<string, string> {
  const numbers = new Map<string, string>();
  let [section, part] = [0, 0];
  for (const { depth, id } of headings) {
    if (depth === 2) { section += 1; part = 0; } else if (depth === 3) part += 1;
    if (id !== undefined && (depth === 2 || depth === 3)) numbers.set(`${chapter}.${id}`, `${chapterNumber(chapter)}.${section}${depth === 3 ? `.${part}` : ''}`);
  }
  return numbers;
}

function isChapter(name: string): name is ChapterId {
  return CHAPTER_IDS.some((id) => id === name);
}
