/**
 * `<region-map>`: a still map of outlines with its button; the live map and its library load on the reader's click only.
 * Whatever fails, the still map stays and one sentence says why.
 *
 * Expects inside: `<script type="application/json">` (`RegionMapSettings`), `[data-static]`, `button[data-open]` printed
 * `hidden`, `[data-live]` empty, `[data-status]` with `role="status"`. Keyboard: the button, then a native select of units.
 */
import type { RegionMapSettings } from './region-map-settings.ts';
import { settingsOf } from './settings.ts';

class RegionMap extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('[data-open]');
    const status = this.querySelector<HTMLElement>('[data-status]');
    const live = this.querySelector<HTMLElement>('[data-live]');
    if (button === null || status === null || live === null || this.dataset['state'] !== undefined) return;
    const settings = settingsOf(this) as RegionMapSettings;
    const start = async (): Promise<void> => {
      this.dataset['state'] = 'loading';
      button.disabled = true;
      status.textContent = settings.words.loading;
      try {
        const { openRegionMap } = await import('./region-map-live.ts');
        await openRegionMap(settings, live, status);
        const still = this.querySelector<HTMLElement>('[data-static]');
        if (still !== null) still.hidden = true;
        button.hidden = true;
        this.dataset['state'] = 'ready';
        live.querySelector('select')?.focus();
      } catch (error) {
        live.replaceChildren();
        button.disabled = false;
        this.dataset['state'] = 'failed';
        status.textContent = error instanceof Error && error.name === 'NoWebGL' ? settings.words.noWebgl : settings.words.failed;
      }
    };
    button.hidden = false;
    this.dataset['state'] = 'still';
    button.addEventListener('click', () => { void start(); });
  }
}

if (!customElements.get('region-map')) customElements.define('region-map', RegionMap);
