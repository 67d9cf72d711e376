/**
 * `<release-line data-release data-list data-older>`: asks the current site which release is the newest and, when it is not
 * this one, says that this is an older one. The link leads to the newest in any case and keeps the reader's place. Where the
 * list cannot be had, the printed words stay.
 */
class ReleaseLine extends HTMLElement {
  connectedCallback(): void {
    const { release = '', list = '', older = '' } = this.dataset;
    const link = this.querySelector('a');
    const keepPlace = (): void => { if (link !== null) link.hash = location.hash; };
    keepPlace();
    addEventListener('hashchange', keepPlace);
    fetch(list, { cache: 'no-cache' }).then(async (answer) => (answer.ok ? newestOf(await answer.json()) : undefined)).then((newest) => {
      this.dataset['state'] = newest === undefined ? 'unknown' : newest === release ? 'newest' : 'older';
      const words = this.querySelector('[data-words]');
      if (this.dataset['state'] === 'older' && words !== null) words.textContent = `${older} ${words.textContent}`;
    }).catch(() => { this.dataset['state'] = 'unknown'; });
  }
}

/** Name of the newest release in the site's list (`/releases.json`, newest first). */
function newestOf(list: unknown): string | undefined {
  const releases = typeof list === 'object' && list !== null && 'releases' in list && Array.isArray(list.releases) ? (list.releases as unknown[]) : [];
  const [first] = releases;
  return typeof first === 'object' && first !== null && 'release' in first && typeof first.release === 'string' ? first.release : undefined;
}

if (!customElements.get('release-line')) customElements.define('release-line', ReleaseLine);

export {};
