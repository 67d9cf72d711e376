/**
 * Permanent links `a.perma[href="#id"]`: a click still goes to the place and, besides, copies its whole address.
 * One listener serves the page; without script or clipboard the link stays a link.
 */
import { copyText } from './copy-text.ts';

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.perma') : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const address = new URL(link.href);
  address.search = '';
  void copyText(address.href, link);
});
