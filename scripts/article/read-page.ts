/**
 * Reads the article out of its built page, where numbers, citations and the list of references are already printed. The
 * parts written for the site's readers (summary, brief, links, citation boxes) are left out; sections, figures and tables
 * are numbered anew, as an article stands by itself.
 */
import { parseHTML } from 'linkedom';
import type { Article, Block, Run } from './article.ts';

/** Callouts that belong to an article: evidence against it and its limits. */
const KEPT_CALLOUTS: readonly string[] = ['counter', 'limits'];
/** What an article calls the callout that a chapter calls “what this chapter does not show”. */
const LIMITS: Readonly<Record<string, string>> = { kk: 'Зерттеудің шектеулері', ru: 'Ограничения исследования', en: 'Limitations' };
const UNPRINTED = '.perma, .visually-hidden, details, cite-this, button, .sidenote-number, script, style';

/** @throws `article page: no … (expected …)` when the page is not a built chapter. */
export function readArticle(html: string, { lang, author, otherTitles }: Pick<Article, 'lang' | 'author' | 'otherTitles'>): Article {
  const { document } = parseHTML(html);
  const text = document.querySelector('.chapter-text');
  if (text === null) throw new Error('article page: no text (expected .chapter-text; is it a built chapter?)');
  const blocks = [...text.children].flatMap((element) => blocksOf(element, lang));
  const list = document.querySelector('ol:has(> li[id^="ref-"])') ?? document.querySelector('li[id^="ref-"]')?.parentElement;
  const items = [...(list?.children ?? [])];
  if (items.length === 0) throw new Error('article page: no references (expected li#ref-…)');
  return {
    lang, author, otherTitles, title: articleTitle(html), blocks,
    referencesTitle: plain(list?.parentElement?.querySelector('h2')) || 'References',
    references: items.map((item) => trimmed(runsOf(item))),
  };
}

/** The chapter's title without its number in the report. */
export function articleTitle(html: string): string {
  const title = plain(parseHTML(html).document.querySelector('h1')).replace(/^\d+\.\s*/, '');
  if (title === '') throw new Error('article page: no title (expected an h1)');
  return title;
}

function blocksOf(element: Element, lang: string): Block[] {
  const name = element.localName;
  if (name === 'h2' || name === 'h3') return [{ kind: 'heading', depth: name === 'h2' ? 1 : 2, text: plain(element).replace(/^[\d.]+\s+/, '') }];
  if (name === 'aside') {
    const kind = KEPT_CALLOUTS.find((one) => element.classList.contains(one));
    if (kind === undefined) return [];
    const [title, ...rest] = [...element.children];
    // The counter stands under a heading of its own already; the limits bring theirs.
    return [...(kind === 'limits' && title !== undefined ? [{ kind: 'heading', depth: 1, text: LIMITS[lang] ?? plain(title) } as const] : []), ...rest.flatMap((part) => blocksOf(part, lang))];
  }
  if (name === 'p') return paragraphOf(element);
  if (name === 'figure') return figureOf(element);
  return [];
}

function paragraphOf(element: Element): Block[] {
  const runs = trimmed(runsOf(element));
  const only = element.firstElementChild;
  // An abstract in another language is one element and is set upright.
  const foreign = only?.getAttribute('lang');
  if (only !== null && foreign !== null && foreign !== undefined && plain(only) === plain(element)) return [{ kind: 'paragraph', lang: foreign, runs: [{ text: plain(only) }] }];
  return runs.length === 0 ? [] : [{ kind: 'paragraph', runs }];
}

function figureOf(element: Element): Block[] {
  const title = plain(element.querySelector('.figure-title')).replace(/(\d+)\.(\d+)/, '$2');
  const subtitle = plain(element.querySelector('.figure-subtitle'));
  const notes = [subtitle, ...[...element.querySelectorAll('.figure-note, .figure-source')].map(plain)].filter((note) => note !== '');
  if (element.querySelector('svg') !== null) return [{ kind: 'picture', id: element.id, title, notes }];
  const table = element.querySelector('table');
  if (table === null) throw new Error(`article figure ${element.id}: neither picture nor table (expected one of them)`);
  return [{ kind: 'table', id: element.id, title, notes, head: [...table.querySelectorAll('thead th')].map(plain), rows: [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map(plain)) }];
}

/** Running text with its italics, without what only a screen needs. */
function runsOf(node: Node, italic = false): Run[] {
  if (node.nodeType === 3) return [{ text: (node.textContent ?? '').replace(/\s+/gu, ' '), ...(italic ? { italic } : {}) }];
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  if (element.matches(UNPRINTED)) return [];
  return [...element.childNodes].flatMap((child) => runsOf(child, italic || element.localName === 'i' || element.localName === 'em'));
}

/** Neighbouring runs of one kind joined, blanks at both ends taken off. */
function trimmed(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && last.italic === run.italic) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined.map((run, i) => ({ ...run, text: (i === 0 ? run.text.trimStart() : run.text) })).map((run, i, all) => ({ ...run, text: i === all.length - 1 ? run.text.trimEnd() : run.text })).filter(({ text }) => text !== '');
}

function plain(element: Element | null | undefined): string {
  return element === null || element === undefined ? '' : runsOf(element).map(({ text }) => text).join('').replace(/ +/g, ' ').trim();
}
