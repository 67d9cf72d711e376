/** A count as a table may show it: null where it lies between 1 and `least` - 1, to be printed as “<5”. */
export const publishedCount = (count: number, least = 5): number | null => (count > 0 && count < least ? null : count);

/** A count in plain digits, or “<5”. Charts and pages format with the words of their language instead. */
export const countLabel = (count: number, least = 5): string => publishedCount(count, least)?.toString() ?? `<${least}`;
