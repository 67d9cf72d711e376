/**
 * Asks the page to copy a text and to say so. The work itself is in the one script that every page has already loaded,
 * so a tool that needs it asks for no further file.
 */
export function copyText(text: string, near: Element): void {
  near.dispatchEvent(new CustomEvent('copy-text', { detail: text, bubbles: true }));
}
