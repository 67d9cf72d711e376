/**
 * `<filter-table>`: narrows the rows of a printed table by selects and a search in their text; the state stands in the
 * address. Without script the whole table is there.
 *
 * Expects inside: `form[data-controls]` printed `hidden`, with `<select name>` (first option empty: all) and at most one
 * `<input type="search" name>`, and a reset button; `[data-count]` with `role="status"` and its sentence in `data-words`
 * (`{n}`, `{all}`); a `<table>` whose body rows carry `data-{select name}` with the values they belong to, split by blanks.
 * Keyboard: the controls are native; Escape in the search clears it.
 */
import type { Field } from '../url/view-state.ts';
import { changeView, joinView } from './page-view.ts';

class FilterTable extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('form[data-controls]');
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    const count = this.querySelector<HTMLElement>('[data-count]');
    if (form === null || rows.length === 0 || this.dataset['state'] !== undefined) return;
    const selects = [...form.querySelectorAll('select')];
    const search = form.querySelector<HTMLInputElement>('input[type="search"]');
    const texts = rows.map((row) => fold(row.textContent));

    const spec: Record<string, Field> = Object.fromEntries(selects.map((select) => [select.name, { kind: 'choice', values: [...select.options].map(({ value }) => value), initial: '' }]));
    if (search !== null) spec[search.name] = { kind: 'text', max: 80, initial: '' };
    const { state, damaged } = joinView(spec);
    for (const select of selects) select.value = String(state[select.name] ?? '');
    if (search !== null) search.value = String(state[search.name] ?? '');

    const draw = (): void => {
      const words = fold(search?.value ?? '').split(' ').filter((word) => word !== '');
      let shown = 0;
      rows.forEach((row, at) => {
        const fits = selects.every((select) => select.value === '' || (row.dataset[select.name] ?? '').split(' ').includes(select.value)) && words.every((word) => (texts[at] ?? '').includes(word));
        row.hidden = !fits;
        if (fits) shown += 1;
      });
      if (count !== null) count.textContent = (count.dataset['words'] ?? '{n} / {all}').replace('{n}', String(shown)).replace('{all}', String(rows.length));
    };
    const change = (): void => {
      draw();
      changeView({ ...Object.fromEntries(selects.map((select) => [select.name, select.value])), ...(search === null ? {} : { [search.name]: search.value.trim() }) });
    };
    form.addEventListener('input', change);
    form.addEventListener('submit', (event) => { event.preventDefault(); });
    form.addEventListener('reset', () => { queueMicrotask(change); });
    search?.addEventListener('keydown', (event) => { if (event.key === 'Escape' && search.value !== '') { event.preventDefault(); search.value = ''; change(); } });
    form.hidden = false;
    this.dataset['state'] = 'ready';
    draw();
    if (damaged && count !== null) count.textContent = `${count.dataset['damaged'] ?? ''} ${count.textContent}`.trim();
  }
}

/** Case and look-alikes folded, so that a search finds a word however it was typed. */
function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/[\s\u00a0]+/g, ' ').trim();
}

if (!customElements.get('filter-table')) customElements.define('filter-table', FilterTable);
