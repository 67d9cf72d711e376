/**
 * `<ask-data>`: the reader's own question in SQL, answered on the reader's device. The engine (about 4 MB) loads at the first
 * question. Without script or WebAssembly the worked queries stay readable as text.
 *
 * Expects inside: `<script type="application/json">` (`AskSettings`), `[data-form]` printed `hidden` with `<textarea>`,
 * `button[data-example="id"]`, `button[data-run]`, `button[data-stop]` and `button[data-download]` (both `hidden`),
 * `[data-status]` with `role="status"`, `[data-result]`.
 */
import type { Lang } from '../i18n/lang.ts';
import type { Message } from '../i18n/translate.ts';
import type { TableFile } from '../query/engine.ts';
import { plainWord, settingsOf } from './settings.ts';

export interface AskSettings {
  readonly lang: Lang;
  readonly tables: Readonly<Record<string, TableFile>>;
  readonly examples: readonly { readonly id: string; readonly sql: string }[];
  /** Name of the downloaded file without its ending. */
  readonly fileName: string;
  /** Mark of synthetic data, the first row of every download. */
  readonly mark?: string;
  readonly strings: Readonly<Record<string, Message>>;
}

class AskData extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector<HTMLElement>('[data-form]');
    const text = this.querySelector('textarea');
    const run = this.querySelector<HTMLButtonElement>('[data-run]');
    const stop = this.querySelector<HTMLButtonElement>('[data-stop]');
    const status = this.querySelector<HTMLElement>('[data-status]');
    const result = this.querySelector<HTMLElement>('[data-result]');
    if (form === null || text === null || run === null || stop === null || status === null || result === null || this.dataset['state'] !== undefined) return;
    const settings = settingsOf(this) as AskSettings;
    if (typeof WebAssembly !== 'object') {
      status.textContent = plainWord(settings.strings, 'error.wasm');
      this.dataset['state'] = 'failed';
      return;
    }
    let running: AbortController | undefined;
    const ask = async (): Promise<void> => {
      if (running !== undefined) return;
      const control = new AbortController();
      running = control;
      this.dataset['state'] = 'loading';
      run.disabled = true;
      stop.hidden = false;
      status.textContent = plainWord(settings.strings, 'load.loading');
      try {
        const { answer } = await import('./ask-data-live.ts');
        this.dataset['state'] = await answer({ settings, status, result, text: text.value, signal: control.signal, download: this.querySelector<HTMLButtonElement>('[data-download]') });
      } catch {
        this.dataset['state'] = 'failed';
        status.textContent = plainWord(settings.strings, 'error.data');
      } finally {
        running = undefined;
        run.disabled = false;
        stop.hidden = true;
      }
    };
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-example]')) {
      button.addEventListener('click', () => {
        text.value = settings.examples.find(({ id }) => id === button.dataset['example'])?.sql ?? text.value;
        text.focus();
      });
    }
    run.addEventListener('click', () => { void ask(); });
    stop.addEventListener('click', () => { running?.abort(); });
    text.addEventListener('keydown', (event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); void ask(); } });
    form.hidden = false;
    this.dataset['state'] = 'still';
  }
}

if (!customElements.get('ask-data')) customElements.define('ask-data', AskData);
