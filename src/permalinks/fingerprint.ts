/**
 * A few words that stand for the meaning of a text: the longest distinct words of its English version. They are kept in
 * the ledger in plain sight, so that a person can read why a check complained.
 */
const STOP = new Set(['because', 'between', 'through', 'therefore', 'however', 'without', 'against', 'another', 'whether']);

/** Up to six words of at least five letters, longest first, ties by alphabet; a shared stem of five letters counts once. */
export function keywords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  const unique = [...new Set(words)].filter((word) => !STOP.has(word)).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const kept: string[] = [];
  for (const word of unique) {
    if (kept.length === 6) break;
    if (!kept.some((other) => stem(other) === stem(word))) kept.push(word);
  }
  return kept;
}

/** True while at least one of the kept words (by its first five letters) is still in the text, or when nothing was kept. */
export function keepsMeaning(words: readonly string[], text: string): boolean {
  if (words.length === 0) return true;
  const now = new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map(stem));
  return words.some((word) => now.has(stem(word)));
}

const stem = (word: string): string => word.slice(0, 5);
