/** The years of a period (ISO dates) as they are written: one year alone, or the first and the last. */
export function yearsOf({ from, to }: { readonly from: string; readonly to: string }): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}
