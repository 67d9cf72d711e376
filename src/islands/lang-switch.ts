/**
 * Language links `a[data-lang]` of the page's head: at the moment of use they get the place the reader stands at, so that the
 * other language opens at the very paragraph; the choice is kept (`localStorage.lang`) for the language-free addresses. Ids
 * are the same in every language. Without script the links lead to the top of the same page.
 */
const PLACES = 'main :is(p, h2, h3, figure, section, dt, li)[id]';

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.lang-switch a[data-lang]') : null;
  if (link === null) return;
  const place = placeOf(location.hash);
  if (place !== '') link.hash = place;
  try { localStorage.setItem('lang', link.dataset['lang'] ?? ''); } catch { /* storage is closed: the browser's languages decide next time */ }
});

/** Id of the place on the screen: what the address names while it is in view, else the last place that begins above the middle. */
function placeOf(fragment: string): string {
  const named = fragment === '' ? null : document.getElementById(decodeURIComponent(fragment.slice(1)));
  const box = named?.getBoundingClientRect();
  if (named !== null && box !== undefined && box.top < innerHeight && box.bottom > 0) return named.id;
  // At the very top the reader has not begun to read.
  if (scrollY < 200) return '';
  const above = [...document.querySelectorAll<HTMLElement>(PLACES)].filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().top < innerHeight / 2);
  return above.at(-1)?.id ?? '';
}

export {};
