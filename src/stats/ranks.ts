/** Ranks from the lowest value (1) up, ties sharing the mean of their places: as Spearman and Borda need them. */
export function averageRanks(values: ArrayLike<number>): number[] {
  const order = Array.from(values, (value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(order.length);
  for (let first = 0; first < order.length;) {
    let last = first;
    while (order[last + 1]?.value === order[first]?.value && last + 1 < order.length) last++;
    for (let k = first; k <= last; k++) ranks[order[k]?.at ?? 0] = (first + last) / 2 + 1;
    first = last + 1;
  }
  return ranks;
}

/** Places from the best (1) down, the highest score being best; ties share the best place and leave the next empty. */
export function places(scores: ArrayLike<number>): number[] {
  const sorted = Array.from(scores).sort((a, b) => b - a);
  const place = new Map<number, number>();
  sorted.forEach((score, at) => { if (!place.has(score)) place.set(score, at + 1); });
  return Array.from(scores, (score) => place.get(score) ?? NaN);
}
