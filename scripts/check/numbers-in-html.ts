import { parseHTML } from 'linkedom';
import { typedNumbers, type NumberException, type TypedNumber } from './typed-numbers.ts';

/** Parts of a page whose numbers come from data, from the page's own counting or from a source. */
const MADE = 'data, .section-number, .ref, .perma-tools, cite-this, .release-line, .cites, .cite, .cite-box, .note-ref, .visually-hidden, .meta, .kicker, .pager, time, code, pre, math, svg, figure, table, script, style, nav, .perma, .toc, .bibliography, .notes-list .back, [data-generated], [data-cite]';

/** Typed numbers in the running text of a rendered page (`main .prose`), paragraph by paragraph. */
export function numbersInHtml(html: string, exceptions: readonly NumberException[] = []): (TypedNumber & { readonly place: string })[] {
  const { document } = parseHTML(html);
  const prose = document.querySelector('main .prose') ?? document.querySelector('main');
  if (prose === null) return [];
  for (const element of prose.querySelectorAll(MADE)) element.replaceWith(document.createTextNode(' \u0001 '));
  return [...prose.querySelectorAll('p, li, h2, h3, h4, blockquote, dd, dt')].flatMap((element) => {
    if (element.querySelector('p, li') !== null) return [];
    return typedNumbers(element.textContent ?? '', exceptions).map((number) => ({ ...number, place: element.id === '' ? element.tagName.toLowerCase() : element.id }));
  });
}
