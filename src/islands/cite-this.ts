/**
 * `<cite-this>`: each `button[data-copy="id"]` inside (printed `hidden`) copies the text of the element with that id.
 * The citation itself is text in the page, so that it can be selected by hand.
 */
import { copyToClipboard } from './clipboard.ts';

class CiteThis extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
      button.hidden = false;
      button.addEventListener('click', () => {
        const text = document.getElementById(button.dataset['copy'] ?? '')?.textContent ?? '';
        void copyToClipboard(text.replace(/[^\S\n\u00A0]+/g, ' ').trim(), button);
      });
    }
  }
}

if (!customElements.get('cite-this')) customElements.define('cite-this', CiteThis);
