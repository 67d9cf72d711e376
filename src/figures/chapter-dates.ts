import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The date each chapter was last revised, the latest of its languages, by chapter id. */
export function chapterDates(root: string = process.cwd()): Record<string, string> {
  const dates: Record<string, string> = {};
  for (const file of globSync('content/*/*.mdx', { cwd: root })) {
    const source = readFileSync(join(root, file), 'utf8');
    const id = /^id:\s*(\S+)/m.exec(source)?.[1];
    const updated = /^updated:\s*(\d{4}-\d{2}-\d{2})/m.exec(source)?.[1];
    if (id !== undefined && updated !== undefined && updated > (dates[id] ?? '')) dates[id] = updated;
  }
  return dates;
}
