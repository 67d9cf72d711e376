import { oneLine, type ReviewBlock } from './blocks.ts';
import type { ReturnedParagraph } from './read-docx.ts';

/** What a reviewer did to one place. */
export type ReviewChange =
  | { readonly kind: 'changed'; readonly id: string; readonly before: string; readonly after: string }
  | { readonly kind: 'missing'; readonly id: string; readonly before: string }
  | { readonly kind: 'added'; readonly after: string; readonly afterId: string }
  | { readonly kind: 'unknown' | 'twice'; readonly id: string; readonly after: string }
  | { readonly kind: 'comment'; readonly id: string; readonly text: string };

/** Compares the text as it stands with what came back, by id; the order of the document does not matter. */
export function reviewChanges(blocks: readonly ReviewBlock[], returned: readonly ReturnedParagraph[]): ReviewChange[] {
  const now = new Map(blocks.map(({ id, text }) => [id, text]));
  const seen = new Set<string>();
  const changes: ReviewChange[] = [];
  let last = 'top';
  for (const { id, text, comments } of returned) {
    if (id === undefined) {
      // Title and instructions stand before the first label.
      if (seen.size > 0) changes.push({ kind: 'added', after: text, afterId: last });
    } else {
      const before = now.get(id);
      if (before === undefined) changes.push({ kind: 'unknown', id, after: text });
      else if (seen.has(id)) changes.push({ kind: 'twice', id, after: text });
      else if (oneLine(text) !== before) changes.push({ kind: 'changed', id, before, after: oneLine(text) });
      seen.add(id);
      last = id;
    }
    for (const comment of comments) changes.push({ kind: 'comment', id: last, text: comment });
  }
  for (const [id, before] of now) if (!seen.has(id)) changes.push({ kind: 'missing', id, before });
  return changes;
}

/** The list for a person who will decide: one entry a place, old and new words under each other. */
export function reviewReport(changes: readonly ReviewChange[], page: string): string {
  return changes.map((change) => {
    switch (change.kind) {
      case 'changed': return `${page}.${change.id}: changed\n  - ${change.before}\n  + ${change.after}`;
      case 'missing': return `${page}.${change.id}: missing in the document\n  - ${change.before}`;
      case 'added': return `${page}: new text after ${change.afterId}\n  + ${change.after}`;
      case 'comment': return `${page}.${change.id}: comment\n  # ${change.text}`;
      default: return `${page}.${change.id}: ${change.kind === 'twice' ? 'label used twice' : 'label not in this chapter'}\n  + ${change.after}`;
    }
  }).join('\n');
}
