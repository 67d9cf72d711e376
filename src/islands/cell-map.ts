/**
 * `<cell-map>`: a still map with its button. The live map, its data and its library load on the reader's click, or at once
 * when the address carries the state of a view. Whatever fails, the still map stays and one sentence says why.
 *
 * Expects inside: `<script type="application/json">` (`CellMapSettings`), `[data-static]` with the still map,
 * `button[data-open]` printed `hidden`, `[data-live]` empty, `[data-status]` with `role="status"`.
 */
import type { CellMapSettings } from './cell-map-settings.ts';
import { plainWord, settingsOf } from './settings.ts';

class CellMap extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('[data-open]');
    const status = this.querySelector<HTMLElement>('[data-status]');
    const live = this.querySelector<HTMLElement>('[data-live]');
    if (button === null || status === null || live === null || this.dataset['state'] !== undefined) return;
    const settings = settingsOf(this) as CellMapSettings;
    const start = async (): Promise<void> => {
      this.dataset['state'] = 'loading';
      button.disabled = true;
      status.textContent = plainWord(settings.strings, 'load.loading');
      try {
        const { openMap } = await import('./cell-map-live.ts');
        await openMap({ settings, live, status, still: this.querySelector<HTMLElement>('[data-static]') });
        button.hidden = true;
        this.dataset['state'] = 'ready';
      } catch (error) {
        live.replaceChildren();
        button.disabled = false;
        this.dataset['state'] = 'failed';
        status.textContent = error instanceof Error && error.name === 'NoWebGL' ? plainWord(settings.strings, 'map.noWebgl') : plainWord(settings.strings, 'error.data');
      }
    };
    button.hidden = false;
    this.dataset['state'] = 'still';
    button.addEventListener('click', () => { void start(); });
    if (new URLSearchParams(location.search).has('view')) void start();
  }
}

if (!customElements.get('cell-map')) customElements.define('cell-map', CellMap);
