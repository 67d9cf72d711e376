import { referenceOf } from '../datasets/citing.ts';
import type { Lang } from '../i18n/lang.ts';
import { sourceForms } from './source-forms.ts';

/** The code of a list of sources in a table cell: ids joined; `sourceWords` turns it into short citations. */
export function sourceCode(ids: readonly string[]): string {
  return ids.join('; ');
}

/**
 * Words for the source column of a table: each joined list of ids to the short citations a reader knows from the text.
 * @throws `source x: unknown` for an id outside the collection.
 */
export function sourceWords(lang: Lang, lists: readonly (readonly string[])[]): Readonly<Record<string, string>> {
  const forms = sourceForms(lang);
  return Object.fromEntries(lists.map((ids) => [sourceCode(ids), ids.map((id) => forms.get(referenceOf(id).id) ?? id).join('; ')]));
}
