/**
 * Cards on hover and focus for notes (`a.note-ref`), terms (`a.term`), cited sources (`a.cite-ref`) and cross-references
 * (`a.ref`): the text of the link's target, from this page or from the page it leads to (fetched once, same origin). The card can be entered with the
 * pointer and is closed by Escape (WCAG 2.2, 1.4.13); only plain text is put in, never markup.
 */
const LINKS = 'a.note-ref, a.term, a.cite-ref, a.ref';
const pages = new Map<string, Promise<Document | null>>();
let card: HTMLElement | undefined;
let owner: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

async function textOf(link: HTMLAnchorElement): Promise<string> {
  const page = link.pathname === location.pathname ? document : await pageAt(link);
  if (page === null) return '';
  const text = partsOf(page, decodeURIComponent(link.hash.slice(1))).map(wordsOf).filter((words) => words !== '').join(' ');
  return text.length > 600 ? `${text.slice(0, 600).replace(/\s+\S*$/, '')}…` : text;
}

/** What of the target a card shows: of a page its title and lead, of a figure its finding, of a term its definition. */
function partsOf(page: Document, id: string): Element[] {
  if (id === '') return [...page.querySelectorAll('main h1, main .lead')].slice(0, 2);
  const target = page.getElementById(id);
  // A sidenote that is already on the screen needs no card.
  if (target === null || (page === document && target.classList.contains('note-body') && target.getClientRects().length > 0)) return [];
  if (target.tagName === 'FIGURE') return [...target.querySelectorAll(':scope > figcaption > p')];
  // A definition stands beside its term: `dt` is followed by its `dd`.
  return [target.tagName === 'DT' ? target.nextElementSibling ?? target : target];
}

function wordsOf(part: Element): string {
  const copy = part.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const one of copy.querySelectorAll('.perma, .perma-tools, .note-ref, .note-body, .visually-hidden, script, style')) one.remove();
  return copy.textContent.replace(/[^\S\u00A0]+/g, ' ').trim();
}

function pageAt(link: HTMLAnchorElement): Promise<Document | null> {
  const address = link.href.replace(/#.*$/, '');
  if (link.origin !== location.origin) return Promise.resolve(null);
  let page = pages.get(address);
  if (page === undefined) {
    page = fetch(address).then(async (answer) => (answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null)).catch(() => null);
    pages.set(address, page);
  }
  return page;
}

async function open(link: HTMLAnchorElement): Promise<void> {
  if (owner === link) return;
  close();
  owner = link;
  const text = await textOf(link);
  if (owner !== link || text === '') return;
  card = document.createElement('div');
  card.id = 'note-card';
  card.className = 'note-card';
  card.setAttribute('role', 'tooltip');
  card.textContent = text;
  document.body.append(card);
  link.setAttribute('aria-describedby', card.id);
  const place = link.getBoundingClientRect();
  const left = Math.max(8, Math.min(place.left, document.documentElement.clientWidth - card.offsetWidth - 8));
  const below = place.bottom + card.offsetHeight + 8 < document.documentElement.clientHeight;
  card.style.insetInlineStart = `${left + scrollX}px`;
  card.style.insetBlockStart = `${(below ? place.bottom : place.top - card.offsetHeight) + scrollY}px`;
  card.addEventListener('pointerleave', later);
  card.addEventListener('pointerenter', stay);
}

function close(): void {
  stay();
  owner?.removeAttribute('aria-describedby');
  card?.remove();
  owner = card = undefined;
}
function stay(): void { clearTimeout(timer); }
function later(): void { stay(); timer = setTimeout(close, 250); }

const linkAt = (event: Event): HTMLAnchorElement | null => (event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(LINKS) : null);

document.addEventListener('pointerover', (event) => {
  const link = event.pointerType === 'mouse' ? linkAt(event) : null;
  if (link === null) return;
  stay();
  timer = setTimeout(() => { void open(link); }, 150);
  link.addEventListener('pointerleave', later, { once: true });
});
document.addEventListener('focusin', (event) => {
  const link = linkAt(event);
  if (link?.matches(':focus-visible') === true) void open(link);
});
document.addEventListener('focusout', (event) => { if (linkAt(event) !== null) close(); });
document.addEventListener('keydown', (event) => { if (event.key === 'Escape') close(); });

export {};
