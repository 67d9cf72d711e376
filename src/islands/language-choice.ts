/**
 * Takes the reader of a language-free address to a language: the one chosen before, else the browser's, else Kazakh.
 * The fragment is kept, so that `/r/concentration/#p14` arrives at the paragraph. Without script three links remain.
 */
import { preferredLang } from '../i18n/preferred-lang.ts';

class LanguageChoice extends HTMLElement {
  connectedCallback(): void {
    let saved: string | null = null;
    try { saved = localStorage.getItem('lang'); } catch { /* storage is closed: the browser's languages decide */ }
    const lang = preferredLang(saved, navigator.languages);
    const link = this.querySelector<HTMLAnchorElement>(`a[data-lang="${lang}"]`);
    if (link !== null) location.replace(mergeFragment(link.href, location.hash));
  }
}

/** The address with the reader's fragment, unless the link already names a place of its own. */
export function mergeFragment(address: string, fragment: string): string {
  return fragment === '' ? address : address.replace(/#.*$/, '') + fragment;
}

if (!customElements.get('language-choice')) customElements.define('language-choice', LanguageChoice);
