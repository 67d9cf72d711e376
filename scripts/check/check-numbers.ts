import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findingLine, type Finding } from '../../src/permalinks/finding.ts';
import { readChapters, readTexts } from './content-files.ts';
import { numbersInHtml } from './numbers-in-html.ts';
import { typedNumbers, type NumberException } from './typed-numbers.ts';

/** The file of exceptions, and the most lines it may have. */
export const EXCEPTIONS_FILE = 'data/number-exceptions.json';
export const EXCEPTIONS_LIMIT = 50;
const exceptionsSchema = z.array(z.strictObject({ text: z.string().min(2).regex(/\d/), reason: z.string().min(10) }));

/** Reads the exceptions; rules `exceptions-stay-few`, `exception-has-reason`. */
export function readExceptions(root: string): { readonly exceptions: NumberException[]; readonly findings: Finding[] } {
  const path = join(root, EXCEPTIONS_FILE);
  if (!existsSync(path)) return { exceptions: [], findings: [] };
  const source = readFileSync(path, 'utf8');
  const at = (rule: string, message: string, fix: string): Finding => ({ rule, file: EXCEPTIONS_FILE, line: 1, message, fix });
  const lines = source.trimEnd().split('\n').length;
  const few = lines <= EXCEPTIONS_LIMIT ? [] : [at('exceptions-stay-few', `exceptions: too many (seen ${lines} lines; expected at most ${EXCEPTIONS_LIMIT})`, 'turn numbers into facts')];
  const parsed = exceptionsSchema.safeParse(JSON.parse(source));
  if (parsed.success) return { exceptions: parsed.data, findings: few };
  return { exceptions: [], findings: [...few, ...parsed.error.issues.map(({ path: where, message }) => at('exception-has-reason', `exception ${where.join('.')}: ${message}`, 'give text (with its digits) and a reason'))] };
}

/** Typed numbers in the sources of chapters and short pages under `root`: rule `number-has-a-fact`; and exceptions that nothing uses: `exception-is-used`. */
export function numbersInSources(root: string): Finding[] {
  const { exceptions, findings } = readExceptions(root);
  const chapters = [...readChapters(root), ...readTexts(root)];
  const all = chapters.flatMap(({ file, scan }) => (scan?.prose ?? []).filter(({ code }) => !code).flatMap(({ text, line, within }) =>
    typedNumbers(text, exceptions).map(({ text: number, index, around }): Finding => ({
      rule: 'number-has-a-fact', file, line: line + text.slice(0, index).split('\n').length - 1,
      message: `${number}: typed by hand in ${within === '' ? 'the text' : within} (“${around}”; expected <N of="…" />)`,
      fix: `put it into data/facts/ with its source, or give a reason in ${EXCEPTIONS_FILE}`,
    }))));
  const words = chapters.flatMap(({ scan }) => scan?.prose ?? []).map(({ text }) => text).join('\n');
  const unused = exceptions.filter(({ text }) => !words.includes(text)).map(({ text }): Finding => ({ rule: 'exception-is-used', file: EXCEPTIONS_FILE, line: 1, message: `“${text}”: no text has it (expected to be needed)`, fix: 'delete the exception' }));
  return [...findings, ...all, ...unused];
}

/** Typed numbers in the built pages of chapters under `dist`. */
export function numbersInPages(dist: string, chapters: readonly string[], exceptions: readonly NumberException[]): Finding[] {
  return chapters.flatMap((chapter) => globSync(`{kk,ru,en}/${chapter}/index.html`, { cwd: dist }).flatMap((file) =>
    numbersInHtml(readFileSync(join(dist, file), 'utf8'), exceptions).map(({ text, around, place }): Finding => ({
      rule: 'number-has-a-fact', file: `dist/${file}`, line: 1, message: `${text}: typed by hand in ${place} (“${around}”; expected a <data> element)`, fix: 'print it by <N of="…" />',
    }))));
}

if (process.argv[1]?.endsWith('check-numbers.ts')) {
  const root = process.cwd();
  const { exceptions } = readExceptions(root);
  const chapters = [...new Set(readChapters(root).map(({ chapter }) => chapter))];
  const pages = existsSync(join(root, 'dist')) ? numbersInPages(join(root, 'dist'), chapters, exceptions) : [];
  const findings = [...numbersInSources(root), ...pages];
  for (const finding of findings) console.error(findingLine(finding));
  console.log(`numbers: ${chapters.length} chapters read, ${exceptions.length} exceptions, ${findings.length} findings${existsSync(join(root, 'dist')) ? '' : ' (sources only: no dist)'}`);
  if (findings.length > 0) process.exit(1);
}
