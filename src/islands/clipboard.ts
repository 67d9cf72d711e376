/**
 * Copies a text and says so, visibly and to a screen reader, in the words the page printed.
 * `data-copied` and `data-copy-failed` are read from `near` or its closest ancestor that has them (`<main>` or `<body>`).
 */
export async function copyToClipboard(text: string, near: Element): Promise<boolean> {
  const words = near.closest<HTMLElement>('[data-copied]')?.dataset;
  let done = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    done = false;
  }
  say((done ? words?.['copied'] : words?.['copyFailed']) ?? '');
  return done;
}

/** Says a sentence to the reader for a few seconds in one shared live region. */
export function say(sentence: string): void {
  if (sentence === '') return;
  let region = document.querySelector<HTMLElement>('.copy-status');
  if (region === null) {
    region = document.createElement('p');
    region.className = 'copy-status';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  const shown = region;
  shown.textContent = sentence;
  setTimeout(() => { if (shown.textContent === sentence) shown.textContent = ''; }, 4000);
}

document.addEventListener('copy-text', (event) => {
  if (event instanceof CustomEvent && event.target instanceof Element) void copyToClipboard(String(event.detail), event.target);
});
