import { parse as parseYaml } from 'yaml';
import { LANGS } from '../../src/i18n/lang.ts';
import { chapterSchema, type staticPageSchema } from '../../src/model/chapter.ts';
import type { Finding } from '../../src/permalinks/finding.ts';
import type { MdxScan, Use } from '../../src/permalinks/scan-mdx.ts';
import type { ChapterFile } from './content-files.ts';
import type { FigureNote } from './figure-notes.ts';
import type { Known } from './known-ids.ts';

/** Components a chapter may use. */
export const COMPONENTS: readonly string[] = ['N', 'Cite', 'Note', 'Fig', 'Tbl', 'Ref', 'Term', 'Callout', 'Math', 'L'];
const LOCAL_ID = /^[a-z][a-z0-9-]*$/;

/**
 * The rules that one chapter source can break by itself: `mdx-parses`, `front-matter-fits`, `heading-has-id`,
 * `paragraph-has-id`, `identifier-is-ascii`, `identifier-is-unique`, `marker-stands-first`, `component-is-known`,
 * `citation-is-known`, `citation-was-read`, `source-has-one-id`, `fact-is-known`, `figure-is-known`,
 * `figure-has-description`, `table-is-known`, `term-is-known`, `link-target-resolves`.
 */
export function fileFindings(chapter: ChapterFile, known: Known, matter: Matter = chapterSchema): Finding[] {
  const { file, scan, error } = chapter;
  if (scan === undefined) return [{ rule: 'mdx-parses', file, line: error?.line ?? 1, message: `${chapter.chapter}: the source cannot be read (seen ${error?.message ?? 'an error'}; expected MDX)`, fix: 'close the tag or brace on this line' }];
  const at = (line: number, rule: string, message: string, fix: string): Finding => ({ rule, file, line, message, fix });
  return [...frontMatter(chapter, scan, matter), ...structure(scan, at), ...references(scan, known, at)];
}

/** What the front matter must be: that of a chapter, or of a short page, which has no id of its own. */
type Matter = typeof chapterSchema | typeof staticPageSchema;
type At = (line: number, rule: string, message: string, fix: string) => Finding;

function frontMatter({ chapter, file }: ChapterFile, scan: MdxScan, matter: Matter): Finding[] {
  const finding = (line: number, message: string, fix: string): Finding => ({ rule: 'front-matter-fits', file, line, message, fix });
  let data: unknown;
  try { data = parseYaml(scan.frontmatter); } catch (error) { return [finding(2, `front matter: not YAML (seen ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}; expected key: value)`, 'put texts with a colon in quotes')]; }
  const parsed = matter.safeParse(data);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => finding(lineOfKey(scan.frontmatter, String(path[0] ?? '')), `front matter ${path.join('.')}: ${message}`, 'follow src/model/chapter.ts'));
  // Short pages have no id of their own: their file names them.
  const { id } = parsed.data as { readonly id?: string };
  return id === undefined || id === chapter ? [] : [finding(lineOfKey(scan.frontmatter, 'id'), `front matter id: not that of the file (seen ${id}; expected ${chapter})`, 'rename the file or correct the id')];
}
const lineOfKey = (yaml: string, key: string): number => Math.max(0, yaml.split('\n').findIndex((line) => line.startsWith(`${key}:`))) + 2;

function structure(scan: MdxScan, at: At): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  const take = (id: string, line: number): void => {
    if (!LOCAL_ID.test(id)) findings.push(at(line, 'identifier-is-ascii', `${id}: not an id (expected a-z, 0-9 and hyphens, a letter first)`, 'choose a short ASCII id'));
    const first = seen.get(id);
    if (first === undefined) seen.set(id, line);
    else findings.push(at(line, 'identifier-is-unique', `${id}: used again (first on line ${first}; expected once)`, 'take the next free label: npm run ids'));
  };
  for (const { id, text, line } of scan.headings) {
    if (id === undefined) findings.push(at(line, 'heading-has-id', `heading “${text}”: no id (expected {#id} at its end)`, 'add a short ASCII id, the same in three languages'));
    else take(id, line);
  }
  for (const { id, text, line } of scan.paragraphs) {
    if (id === undefined) findings.push(at(line, 'paragraph-has-id', `paragraph “${text.slice(0, 40)}…”: no label (expected [#p1] at its start)`, 'run npm run ids'));
    else take(id, line);
  }
  const shown = new Set<string>();
  for (const { kind, id, line } of scan.uses) {
    if (kind === 'note') take(id, line);
    else if ((kind === 'figure' || kind === 'table') && !shown.has(id)) { shown.add(id); take(id, line); }
    else if (kind === 'component' && !COMPONENTS.includes(id)) findings.push(at(line, 'component-is-known', `<${id}>: not a component of the text (expected one of ${COMPONENTS.join(', ')})`, 'correct the name'));
  }
  for (const { text, line } of scan.prose) {
    const marker = /\[#[^\]]*\]/.exec(text);
    if (marker !== null) findings.push(at(line + text.slice(0, marker.index).split('\n').length - 1, 'marker-stands-first', `${marker[0]}: a label inside the text (expected at the start of a top-level paragraph, with a space after it)`, 'move it to the start of its paragraph'));
  }
  return findings;
}

function references(scan: MdxScan, known: Known, at: At): Finding[] {
  const locals = new Set([...scan.headings, ...scan.paragraphs].flatMap(({ id }) => (id === undefined ? [] : [id])).concat(scan.uses.filter(({ kind }) => ['note', 'figure', 'table'].includes(kind)).map(({ id }) => id)));
  const cited = new Map<string, string>();
  return scan.uses.flatMap((use): Finding[] => {
    const { kind, id, line } = use;
    if (kind === 'cite') return citation(use, { known, at, cited });
    if (kind === 'fact' && !known.factIds.has(id)) return [at(line, 'fact-is-known', `fact ${id || '(none)'}: unknown (expected an id of data/facts/)`, 'add the fact with its source, or correct the id')];
    if (kind === 'figure') return figure(use, known.figures, at);
    if (kind === 'table' && known.tables !== undefined && noteOf(known.tables, id) === undefined) return [at(line, 'table-is-known', `table ${id}: unknown (expected a registered table)`, 'register it in src/figures, or correct the id')];
    if (kind === 'term' && known.terms !== undefined && !known.terms.has(id)) return [at(line, 'term-is-known', `term ${id}: unknown (expected an id of data/glossary.json)`, 'add the term or correct the id')];
    if (kind === 'link' && id.startsWith('#') && !locals.has(id.slice(1))) return [at(line, 'link-target-resolves', `link ${id}: no such place in this chapter (expected an id of a heading, paragraph, figure or note)`, 'correct the fragment')];
    return [];
  });
}

function citation({ id, line }: Use, { known, at, cited }: { known: Known; at: At; cited: Map<string, string> }): Finding[] {
  const source = known.sources.get(id);
  if (source === undefined) return [at(line, 'citation-is-known', `source ${id || '(none)'}: unknown (expected an id of data/sources/references.json)`, 'add the source or correct the id')];
  const main = source.sameAs ?? id;
  const before = cited.get(main);
  cited.set(main, before ?? id);
  return [
    ...(source.read === 'none' ? [at(line, 'citation-was-read', `source ${id}: nobody has read it (seen read: none; expected whole, part, abstract or secondary)`, 'read it and record how much, or cite what was read')] : []),
    ...(before !== undefined && before !== id ? [at(line, 'source-has-one-id', `source ${id}: the same work as ${before}, cited above (expected one id in a chapter)`, `cite ${main} in both places`)] : []),
  ];
}

function figure({ id, line }: Use, figures: Known['figures'], at: At): Finding[] {
  if (figures === undefined) return [];
  const note = noteOf(figures, id);
  if (note === undefined) return [at(line, 'figure-is-known', `figure ${id}: unknown (expected a registered figure)`, 'register it in src/figures, or correct the id')];
  if (note.unread !== undefined) return [];
  const missing = LANGS.filter((lang) => (note.description?.[lang] ?? '').trim() === '');
  return missing.length === 0 ? [] : [at(line, 'figure-has-description', `figure ${id}: no description in ${missing.join(', ')} (expected a text for readers who do not see it)`, 'describe what the figure shows in each language')];
}

/** A registered figure by its local id, whichever page registered it. */
function noteOf(notes: ReadonlyMap<string, FigureNote>, local: string): FigureNote | undefined {
  return notes.get(local) ?? [...notes].find(([id]) => id.endsWith(`.${local}`))?.[1];
}
