/** A run of words that both texts share, that only the first has, or that only the second has. */
export interface DifferencePart { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

/**
 * Difference of two short texts word by word: the longest common subsequence of words, removed before added where they
 * meet. The parts joined without what was removed give the second text, and without what was added the first.
 */
export function wordDifference(before: string, after: string): DifferencePart[] {
  const a = words(before);
  const b = words(after);
  // longest[i][j]: common words of the rests from i and from j.
  const longest = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) for (let j = b.length - 1; j >= 0; j -= 1) {
    const row = longest[i];
    if (row !== undefined) row[j] = a[i] === b[j] ? 1 + at(i + 1, j + 1) : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const parts: { kind: DifferencePart['kind']; words: string[] }[] = [];
  const put = (kind: DifferencePart['kind'], word: string | undefined): void => {
    if (word === undefined) return;
    const last = parts.at(-1);
    if (last?.kind === kind) last.words.push(word); else parts.push({ kind, words: [word] });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) { put('same', a[i]); i += 1; j += 1; }
    else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) { put('removed', a[i]); i += 1; }
    else { put('added', b[j]); j += 1; }
  }
  return parts.map(({ kind, words: own }) => ({ kind, text: own.join(' ') }));
}

function words(text: string): string[] {
  return text.split(/[\s\u00a0]+/u).filter((word) => word !== '');
}
