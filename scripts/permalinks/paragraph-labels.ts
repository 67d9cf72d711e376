import { scanMdx, type MdxScan } from '../../src/permalinks/scan-mdx.ts';

/**
 * Labels for paragraphs without one. Unlabelled paragraphs are paired across languages by their place between the same
 * labelled neighbours, so that a translation gets the same label; where the counts differ nothing is labelled and the
 * writer is told.
 */
export function labelChapter(sources: Readonly<Record<string, string>>, taken: readonly string[]): { readonly labelled: Record<string, string>; readonly problem: string | undefined } {
  const files = Object.keys(sources);
  const scans = new Map(files.map((file) => [file, scanMdx(sources[file] ?? '')]));
  const gaps = new Map(files.map((file) => [file, gapsOf(scans.get(file))]));
  const keys = [...new Set(files.flatMap((file) => [...(gaps.get(file)?.keys() ?? [])]))];
  for (const key of keys) {
    const counts = files.map((file) => gaps.get(file)?.get(key)?.length ?? 0);
    if (new Set(counts).size > 1) return { labelled: { ...sources }, problem: `unlabelled paragraphs after ${key === '' ? 'the start' : key} differ in number (seen ${files.map((file, at) => `${file}: ${counts[at] ?? 0}`).join(', ')}; expected the same in each language)` };
  }
  const used = new Set([...taken, ...files.flatMap((file) => (scans.get(file)?.paragraphs ?? []).flatMap(({ id }) => (id === undefined ? [] : [id])))]);
  const labels = new Map(keys.map((key) => [key, (gaps.get(files[0] ?? '')?.get(key) ?? []).map(() => nextFree(used))]));
  const labelled = Object.fromEntries(files.map((file) => {
    const lines = (sources[file] ?? '').split('\n');
    for (const [key, places] of gaps.get(file) ?? []) places.forEach((line, at) => {
      const old = lines[line - 1] ?? '';
      lines[line - 1] = old.replace(/^\s*/, (indent) => `${indent}[#${labels.get(key)?.[at] ?? ''}] `);
    });
    return [file, lines.join('\n')];
  }));
  return { labelled, problem: undefined };
}

/** Lines of unlabelled paragraphs, by the labelled place before them. */
function gapsOf(scan: MdxScan | undefined): Map<string, number[]> {
  const gaps = new Map<string, number[]>();
  if (scan === undefined) return gaps;
  const places = [...scan.headings.map(({ id, line }) => ({ id, line, paragraph: false })), ...scan.paragraphs.map(({ id, line }) => ({ id, line, paragraph: true }))].sort((a, b) => a.line - b.line);
  let before = '';
  for (const { id, line, paragraph } of places) {
    if (id !== undefined) before = id;
    else if (paragraph) gaps.set(before, [...(gaps.get(before) ?? []), line]);
  }
  return gaps;
}

/** The label after the highest ever used: numbers of withdrawn paragraphs are not given again. */
function nextFree(used: Set<string>): string {
  const highest = Math.max(0, ...[...used].map((id) => Number(/^p(\d+)$/.exec(id)?.[1] ?? 0)));
  const label = `p${highest + 1}`;
  used.add(label);
  return label;
}
