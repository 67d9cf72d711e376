import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import type { Finding } from '../../src/permalinks/finding.ts';
import type { MdxScan, UseKind } from '../../src/permalinks/scan-mdx.ts';
import type { ChapterFile } from './content-files.ts';

/** What must be equal in each paragraph of the three languages, with the name of its rule. */
const EQUAL: readonly (readonly [UseKind, string, string])[] = [
  ['cite', 'same-citations-in-every-language', 'citations'], ['fact', 'same-facts-in-every-language', 'facts'],
  ['figure', 'same-figures-in-every-language', 'figures'], ['table', 'same-figures-in-every-language', 'tables'], ['note', 'same-notes-in-every-language', 'notes'],
];

/**
 * The rules between languages: `translation-exists`, `identifier-in-every-language`, `same-citations-in-every-language`,
 * `same-facts-in-every-language`, `same-figures-in-every-language`, `same-notes-in-every-language`, and
 * `cross-reference-resolves` between chapters.
 */
export function parityFindings(chapters: readonly ChapterFile[]): Finding[] {
  const byChapter = Map.groupBy(chapters, ({ chapter }) => chapter);
  return [...[...byChapter.values()].flatMap(chapterParity), ...crossReferences(chapters)];
}

function chapterParity(versions: readonly ChapterFile[]): Finding[] {
  const [first] = versions;
  if (first === undefined) return [];
  const have = new Map(versions.map((version) => [version.lang, version]));
  const missing = LANGS.filter((lang) => !have.has(lang)).map((lang): Finding => ({
    rule: 'translation-exists', file: first.file, line: 1, message: `${first.chapter}: no ${lang} text (expected content/${lang}/${first.chapter}.mdx)`, fix: `translate it; until then readers of ${lang} see a notice and the ${first.lang} text`,
  }));
  const scanned = versions.flatMap(({ lang, file, scan }) => (scan === undefined ? [] : [{ lang, file, scan }]));
  const all = new Set(scanned.flatMap(({ scan }) => placesOf(scan)));
  const lacks = scanned.flatMap(({ lang, file, scan }) => {
    const own = new Set(placesOf(scan));
    return [...all].filter((id) => !own.has(id)).map((id): Finding => ({ rule: 'identifier-in-every-language', file, line: 1, message: `${first.chapter}.${id}: missing in ${lang} (expected the same ids in ${LANGS.join(', ')})`, fix: 'translate the missing place or delete it everywhere' }));
  });
  return [...missing, ...lacks, ...scanned.slice(1).flatMap((version) => difference(scanned[0], version))];
}

interface Scanned { readonly lang: Lang; readonly file: string; readonly scan: MdxScan }

function difference(model: Scanned | undefined, other: Scanned): Finding[] {
  if (model === undefined) return [];
  const lines = new Map([...other.scan.headings, ...other.scan.paragraphs].flatMap(({ id, line }) => (id === undefined ? [] : [[id, line] as const])));
  const shared = placesOf(model.scan).filter((id) => placesOf(other.scan).includes(id));
  return EQUAL.flatMap(([kind, rule, name]) => shared.flatMap((place): Finding[] => {
    const [left, right] = [usesIn(model.scan, kind, place), usesIn(other.scan, kind, place)];
    if (left.join(' ') === right.join(' ')) return [];
    return [{ rule, file: other.file, line: lines.get(place) ?? 1, message: `${place}: other ${name} than in ${model.lang} (seen ${right.join(', ') || 'none'}; expected ${left.join(', ') || 'none'})`, fix: `give both languages the same ${name} in this paragraph` }];
  }));
}

/** Headings and paragraphs: the places that translations share. */
const placesOf = (scan: MdxScan): string[] => [...scan.headings, ...scan.paragraphs].flatMap(({ id }) => (id === undefined ? [] : [id]));
const usesIn = (scan: MdxScan, kind: UseKind, place: string): string[] => scan.uses.filter((use) => use.kind === kind && use.within === place).map(({ id }) => id).sort();

/** `<Ref to="chapter.local">` must name a chapter's place or a page; places of pages that are not chapters are not known here. */
function crossReferences(chapters: readonly ChapterFile[]): Finding[] {
  const ids = new Map<string, Set<string>>();
  for (const { chapter, scan } of chapters) {
    const own = ids.get(chapter) ?? new Set<string>();
    for (const id of scan === undefined ? [] : [...placesOf(scan), ...scan.uses.filter(({ kind }) => ['figure', 'table', 'note'].includes(kind)).map(({ id }) => id)]) own.add(id);
    ids.set(chapter, own);
  }
  return chapters.flatMap(({ chapter, file, scan }) => (scan?.uses ?? []).filter(({ kind }) => kind === 'ref').flatMap(({ id, line }): Finding[] => {
    // A place of this chapter comes first, then a chapter, then a page made from data (`law-007`).
    const [page = '', local] = id.includes('.') ? id.split('.') : ids.get(chapter)?.has(id) !== true && (ids.has(id) || LATER.test(id)) ? [id] : [chapter, id];
    const places = ids.get(page);
    if (places === undefined ? !LATER.test(page) : local !== undefined && !places.has(local)) {
      return [{ rule: 'cross-reference-resolves', file, line, message: `reference ${id}: leads nowhere (expected page, page.local or a place of this chapter)`, fix: 'correct the id' }];
    }
    return [];
  }));
}
/** Pages made from data and not from chapters. */
const LATER = /^(?:rec-\d+|law-\d+|kz-\d+|ind-[a-z0-9-]+|glossary|sources|data|sql|coverage|results|releases|about|recommendations|[a-z-]+-tool)$/;
