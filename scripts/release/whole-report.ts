import { parseHTML } from 'linkedom';

export interface ChapterPage { readonly id: string; readonly html: string }

/**
 * One page out of the home page and all chapter pages, to be pressed as the PDF of the whole report: the key findings,
 * then each chapter on a new sheet. Every id gets its chapter before it (`concentration.fig-lorenz`), as its permanent
 * id has it, so that references between chapters lead inside the same PDF.
 * @param home the built home page of the language
 * @param chapters the built pages in the order of the report
 * @param addressOf address of a chapter page as links name it, base included
 */
export function wholeReport(home: string, chapters: readonly ChapterPage[], addressOf: (chapter: string) => string): string {
  const { document } = parseHTML(home);
  const prose = document.querySelector('main .prose');
  if (prose === null) throw new Error('whole report: the home page has no text (expected main .prose)');
  const known = new Map(chapters.map(({ id }) => [addressOf(id), id]));
  for (const { id, html } of chapters) {
    const page = parseHTML(html).document;
    const text = page.querySelector('main .prose');
    if (text === null) throw new Error(`whole report: chapter ${id} has no text (expected main .prose)`);
    // How to cite stands once, at the end of the report; the head of the sheet names the whole.
    for (const one of text.querySelectorAll('.print-head, .cite-box, .pager, script')) one.remove();
    for (const one of text.querySelectorAll('[id]')) one.id = `${id}.${one.id}`;
    for (const attribute of ['for', 'aria-labelledby', 'aria-describedby', 'headers']) {
      for (const one of text.querySelectorAll(`[${attribute}]`)) one.setAttribute(attribute, (one.getAttribute(attribute) ?? '').split(' ').map((part) => `${id}.${part}`).join(' '));
    }
    for (const link of text.querySelectorAll('a[href]')) link.setAttribute('href', inside(link.getAttribute('href') ?? '', id, known));
    const section = document.createElement('section');
    section.id = id;
    section.setAttribute('style', 'break-before: page');
    section.append(...[...text.childNodes].map((node) => document.importNode(node, true)));
    prose.append(section);
  }
  for (const link of prose.querySelectorAll(':scope > :not(section[id]) a[href], :scope > section:not([style]) a[href]')) link.setAttribute('href', inside(link.getAttribute('href') ?? '', undefined, known));
  // The citation of the report as a whole closes it.
  const cite = [...prose.children].find((one) => one.localName === 'cite-this');
  if (cite !== undefined) prose.append(cite);
  return document.toString();
}

/** Where a link leads within the whole report; an address outside the chapters stays as it is. */
function inside(href: string, from: string | undefined, known: ReadonlyMap<string, string>): string {
  const [path = '', place = ''] = href.split('#');
  const chapter = path === '' ? from : known.get(path) ?? [...known.values()].find((id) => path === `${id}/`);
  if (chapter === undefined) return href;
  return place === '' ? `#${chapter}` : `#${chapter}.${place}`;
}
