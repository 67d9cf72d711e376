/**
 * Permanent links `a.perma`: on hover and focus the short permanent address appears beside the link, with a button to copy it
 * and one to copy a citation of the place; a click still goes to the place and copies the address besides. One listener serves
 * the page; without script or clipboard the link stays a link. Words come from `<body data-copy-link data-cite>`.
 */
import { copyToClipboard } from './clipboard.ts';

const LINKS = 'a.perma[data-short]';
let tools: HTMLElement | undefined;
let owner: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const addressOf = (link: HTMLAnchorElement): string => new URL(link.dataset['short'] ?? link.href, location.href).href;

/** The page's own citation with the address of this place in place of that of the page; undefined on a page without one. */
function citationOf(link: HTMLAnchorElement): string | undefined {
  const own = link.closest('figure')?.querySelector('cite-this dd') ?? document.querySelector('.prose > cite-this dd');
  if (own == null) return undefined;
  const text = own.textContent.replace(/[^\S\u00A0]+/g, ' ').trim();
  if (link.closest('figure') !== null) return text;
  // The citation is printed with the public address, so only the path is looked for.
  const { pathname, hash } = new URL(addressOf(link));
  return text.replace(pathname, pathname + hash);
}

function open(link: HTMLAnchorElement): void {
  stay();
  if (owner === link) return;
  close();
  owner = link;
  const { copyLink = '', cite = '' } = document.body.dataset;
  tools = document.createElement('span');
  tools.className = 'perma-tools';
  const address = document.createElement('span');
  address.className = 'perma-address';
  address.textContent = addressOf(link);
  tools.append(address, button(copyLink, () => addressOf(link)));
  if (cite !== '' && citationOf(link) !== undefined) tools.append(button(cite, () => citationOf(link) ?? ''));
  tools.addEventListener('pointerenter', stay);
  tools.addEventListener('pointerleave', later);
  // Directly after the link, so that the next Tab reaches the buttons.
  link.after(tools);
  const place = link.getBoundingClientRect();
  tools.style.insetInlineStart = `${Math.max(8, Math.min(place.left, document.documentElement.clientWidth - tools.offsetWidth - 8)) + scrollX}px`;
  tools.style.insetBlockStart = `${place.bottom + scrollY}px`;
}

function button(words: string, text: () => string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'small';
  made.textContent = words;
  made.addEventListener('click', () => { void copyToClipboard(text(), made); });
  return made;
}

function close(): void {
  stay();
  tools?.remove();
  owner = tools = undefined;
}
function stay(): void { clearTimeout(timer); }
function later(): void { stay(); timer = setTimeout(close, 300); }

const linkAt = (event: Event): HTMLAnchorElement | null => (event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(LINKS) : null);

document.addEventListener('click', (event) => {
  const link = linkAt(event);
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  void copyToClipboard(addressOf(link), link);
});
document.addEventListener('pointerover', (event) => {
  const link = event.pointerType === 'mouse' ? linkAt(event) : null;
  if (link === null) return;
  open(link);
  link.addEventListener('pointerleave', later, { once: true });
});
document.addEventListener('focusin', (event) => {
  const link = linkAt(event);
  if (link?.matches(':focus-visible') === true) open(link);
  else if (tools !== undefined && event.target instanceof Node && !tools.contains(event.target) && event.target !== owner) close();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || tools === undefined) return;
  // Focus goes back first: a link that gets it while its tools stand opens nothing new.
  if (tools.contains(document.activeElement)) owner?.focus();
  close();
});
