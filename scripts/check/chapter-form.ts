/**
 * What every chapter must have, whatever it says: a public summary, a policy brief, its limits, the evidence against it,
 * three figures or tables of which one answers the reader, and a length that can be read. Kazakh summaries are checked for
 * short sentences, because they are read first and on a phone.
 */
import { CHAPTER_IDS, type ChapterId } from '../../src/model/chapter.ts';
import { findingLine, type Finding } from '../../src/permalinks/finding.ts';
import type { MdxScan } from '../../src/permalinks/scan-mdx.ts';
import { readChapters, type ChapterFile } from './content-files.ts';

export const LEAST_FIGURES = 3;
/** English words of running text; what components print is not counted. */
export const LENGTH = { least: 1800, most: 3500 } as const;
export const SUMMARY_SENTENCE_WORDS = 15;

const PARTS: readonly (readonly [kind: string, rule: string, name: string])[] = [
  ['summary', 'chapter-has-summary', 'public summary'], ['brief', 'chapter-has-brief', 'policy brief'],
  ['limits', 'chapter-has-limits', '“what this chapter does not show”'], ['counter', 'chapter-has-counter', 'evidence against its own thesis'],
];

/**
 * The rules of form over the chapters: `chapter-has-summary`, `chapter-has-brief`, `chapter-has-limits`,
 * `chapter-has-counter`, `chapter-has-three-figures`, `chapter-is-interactive`, `chapter-length`, `summary-sentence-is-short`.
 */
export function formFindings(chapters: readonly ChapterFile[]): Finding[] {
  return chapters.filter(({ chapter }) => CHAPTER_IDS.includes(chapter as ChapterId)).flatMap(({ chapter, file, lang, scan }): Finding[] => {
    if (scan === undefined) return [];
    const finding = (rule: string, message: string, fix: string, line = 1): Finding => ({ rule, file, line, message: `${chapter}: ${message}`, fix });
    const figures = new Set(scan.uses.filter(({ kind }) => kind === 'figure' || kind === 'table').map(({ id }) => id));
    const words = wordsOf(scan);
    return [
      ...PARTS.filter(([kind]) => !scan.uses.some((use) => use.kind === 'callout' && use.id === kind)).map(([kind, rule, name]) => finding(rule, `no ${name} (expected one)`, `add <Callout kind="${kind}"> with one or more numbered paragraphs`)),
      ...(figures.size >= LEAST_FIGURES ? [] : [finding('chapter-has-three-figures', `too few figures and tables (seen ${figures.size}; expected at least ${LEAST_FIGURES})`, 'add a figure that carries part of the argument')]),
      ...(answers(scan) ? [] : [finding('chapter-is-interactive', 'nothing that answers the reader (expected a table or a link to a tool)', 'add a table of the registry or link the tool')]),
      ...(lang !== 'en' || (words >= LENGTH.least && words <= LENGTH.most) ? [] : [finding('chapter-length', `length out of bounds (seen ${words} words; expected ${LENGTH.least} to ${LENGTH.most})`, words < LENGTH.least ? 'say what is missing' : 'delete what can go without loss')]),
      ...(lang === 'kk' ? longSentences(scan).map(({ sentence, count, line }) => finding('summary-sentence-is-short', `long sentence in the summary (seen ${count} words in “${sentence.slice(0, 40)}…”; expected at most ${SUMMARY_SENTENCE_WORDS})`, 'split it', line)) : []),
    ];
  });
}

/** Tables can be sorted, narrowed and taken away; a tool is a page of the chapter itself. */
const answers = (scan: MdxScan): boolean => scan.uses.some(({ kind, id }) => kind === 'table' || (kind === 'link' && /(?:^|\/)tool\//.test(id)));

const counted = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Words of headings and numbered paragraphs. */
export function wordsOf(scan: MdxScan): number {
  return [...scan.headings, ...scan.paragraphs].reduce((sum, { text }) => sum + counted(text), 0);
}

/** A sentence may begin with a number that a component prints and the scan leaves out: then two spaces stand there. */
const SENTENCE_END = /(?<=[.?!])(?:\s{2,}|\s+(?=\p{Lu}|«|\d))/u;

/** Sentences of the summary (the paragraphs before the first heading) with more words than a phone screen bears. */
function longSentences(scan: MdxScan): { readonly sentence: string; readonly count: number; readonly line: number }[] {
  const first = scan.headings[0]?.line ?? Infinity;
  return scan.paragraphs.filter(({ line }) => line < first).flatMap(({ text, line }) => text.split(SENTENCE_END)
    .map((sentence) => ({ sentence, count: counted(sentence), line })).filter(({ count }) => count > SUMMARY_SENTENCE_WORDS));
}

if (process.argv[1]?.endsWith('chapter-form.ts')) {
  const chapters = readChapters(process.cwd());
  const findings = formFindings(chapters);
  for (const finding of findings) console.error(findingLine(finding));
  console.log(`chapter form: ${chapters.length} files read, ${findings.length} findings`);
  if (findings.length > 0) process.exit(1);
}
