import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { MdxSyntaxError, scanMdx, type MdxScan } from '../../src/permalinks/scan-mdx.ts';

/** One chapter source, read and scanned; a source that does not parse has an error instead of a scan. */
export interface ChapterFile {
  readonly lang: Lang;
  /** Chapter id, from the file name. */
  readonly chapter: string;
  /** Path from the top of the project. */
  readonly file: string;
  readonly scan: MdxScan | undefined;
  readonly error: { readonly line: number; readonly message: string } | undefined;
}

/** Every `content/{lang}/{chapter}.mdx` under `root`, sorted by chapter and language. */
export function readChapters(root: string): ChapterFile[] {
  return readSources(root, '*.mdx');
}

/** Every `content/{lang}/pages/{page}.mdx`: the short pages about the report itself. */
export function readTexts(root: string): ChapterFile[] {
  return readSources(root, 'pages/*.mdx');
}

function readSources(root: string, pattern: string): ChapterFile[] {
  const chapters = LANGS.flatMap((lang) => globSync(`content/${lang}/${pattern}`, { cwd: root }).map((file) => {
    const common = { lang, chapter: basename(file, '.mdx'), file };
    try {
      return { ...common, scan: scanMdx(readFileSync(join(root, file), 'utf8')), error: undefined };
    } catch (error) {
      if (!(error instanceof MdxSyntaxError)) throw error;
      return { ...common, scan: undefined, error: { line: error.line, message: error.message } };
    }
  }));
  return chapters.sort((a, b) => (a.chapter === b.chapter ? LANGS.indexOf(a.lang) - LANGS.indexOf(b.lang) : a.chapter < b.chapter ? -1 : 1));
}

/** A JSON file under `root`, or `fallback` where there is none. Throws with the file's name when it is not JSON. */
export function readJson(root: string, file: string, fallback?: unknown): unknown {
  const path = join(root, file);
  if (!existsSync(path) && fallback !== undefined) return fallback;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    throw new Error(`${file}: not readable as JSON (seen ${error instanceof Error ? error.message : String(error)}; expected a JSON file)`, { cause: error });
  }
}
