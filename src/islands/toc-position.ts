/**
 * Where the reader stands: the name of the current section goes into `<toc-position> [data-section]` and its link in the
 * contents gets `aria-current`. Headings are `h2[id]` of `<main>`; names are taken from the contents, which has them clean.
 */
class TocPosition extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const headings = [...document.querySelectorAll<HTMLElement>('main h2[id]')];
    const above = new Set<string>();
    // A heading counts as passed once it is above the middle of the screen; the band reaches far up so that it stays passed.
    this.#observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) above.add(target.id); else above.delete(target.id);
      this.#show(headings.findLast(({ id }) => above.has(id))?.id);
    }, { rootMargin: '1000000px 0px -50% 0px' });
    for (const heading of headings) this.#observer.observe(heading);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  #show(id: string | undefined): void {
    let name = '';
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.toc a')) {
      const here = id !== undefined && link.hash === `#${id}`;
      if (here) { link.setAttribute('aria-current', 'location'); name = link.textContent; } else link.removeAttribute('aria-current');
    }
    const place = this.querySelector('[data-section]');
    if (place !== null) place.textContent = name === '' ? '' : ` · ${name}`;
  }
}

if (!customElements.get('toc-position')) customElements.define('toc-position', TocPosition);

export {};
