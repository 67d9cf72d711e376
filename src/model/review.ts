/** What a reviewer may say of a recommendation. */
export const MARKS = ['agree', 'agreeChanges', 'disagree'] as const;
export type Mark = (typeof MARKS)[number];
/** Mark and remark on one recommendation; either may be absent. */
export interface Opinion { readonly mark?: Mark; readonly remark?: string }
/** One reviewer's sheet, as kept in the browser and saved as JSON. */
export interface Review {
  readonly schema: 'review-1';
  readonly reviewer: { readonly name: string; readonly post: string };
  readonly opinions: Readonly<Record<string, Opinion>>;
}

export const EMPTY_REVIEW: Review = { schema: 'review-1', reviewer: { name: '', post: '' }, opinions: {} };
const LONGEST = 4000;

/**
 * Reads a saved sheet; undefined when the text is no sheet of this form. Written by hand, because the browser reads it on
 * every visit and a schema library would weigh more than the sheet. Unknown ids are kept: a release may have other ones.
 */
export function parseReview(text: string): Review | undefined {
  let read: unknown;
  try { read = JSON.parse(text); } catch { return undefined; }
  if (!isRecord(read) || read['schema'] !== 'review-1' || !isRecord(read['opinions']) || !isRecord(read['reviewer'])) return undefined;
  const { name, post } = read['reviewer'];
  if (!isText(name) || !isText(post)) return undefined;
  const opinions: Record<string, Opinion> = {};
  for (const [id, opinion] of Object.entries(read['opinions'])) {
    if (!/^rec-\d{3}$/.test(id) || !isRecord(opinion)) return undefined;
    const { mark, remark } = opinion;
    const known = MARKS.find((one) => one === mark);
    if ((mark !== undefined && known === undefined) || (remark !== undefined && !isText(remark))) return undefined;
    opinions[id] = { ...(known === undefined ? {} : { mark: known }), ...(isText(remark) && remark !== '' ? { remark } : {}) };
  }
  return { schema: 'review-1', reviewer: { name, post }, opinions };
}

/** The sheet as the text of its file. */
export function reviewText(review: Review): string {
  return `${JSON.stringify(review, null, 1)}\n`;
}

/** The sheet with one opinion changed; an empty opinion is taken out. */
export function withOpinion(review: Review, id: string, opinion: Opinion): Review {
  const { [id]: _old, ...rest } = review.opinions;
  const remark = opinion.remark?.trim() ?? '';
  if (opinion.mark === undefined && remark === '') return { ...review, opinions: rest };
  return { ...review, opinions: { ...rest, [id]: { ...(opinion.mark === undefined ? {} : { mark: opinion.mark }), ...(remark === '' ? {} : { remark }) } } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}
