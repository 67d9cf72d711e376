/**
 * `<sorted-table>`: the headings of a printed table become buttons that change the order of its rows. The printed order is
 * alphabetical and one button brings it back; rows carry no numbers, since places are not ranked. Without script the table
 * is whole.
 *
 * Expects inside: a `<table>` whose head cells carry `data-sort` (`text` or `number`) and whose body cells carry their value
 * in `data-value`; `button[data-alphabet]` printed `hidden`; `[data-order]` with `role="status"` and its sentence in
 * `data-words` (`{column}`). Keyboard: native buttons; `aria-sort` says the order.
 */
class SortedTable extends HTMLElement {
  connectedCallback(): void {
    const body = this.querySelector('tbody');
    const heads = [...this.querySelectorAll<HTMLTableCellElement>('thead th[data-sort]')];
    const back = this.querySelector<HTMLButtonElement>('[data-alphabet]');
    const says = this.querySelector<HTMLElement>('[data-order]');
    if (body === null || heads.length === 0 || this.dataset['state'] !== undefined) return;
    const printed = [...body.rows];
    const tell = (column: string): void => { if (says !== null) says.textContent = (says.dataset['words'] ?? '{column}').replace('{column}', column); };
    heads.forEach((head) => {
      const name = head.textContent.trim();
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'link-button';
      button.textContent = name;
      head.replaceChildren(button);
      button.addEventListener('click', () => {
        const descending = head.getAttribute('aria-sort') === 'ascending';
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
        const valueOf = (row: HTMLTableRowElement): string => row.cells[head.cellIndex]?.dataset['value'] ?? '';
        // Texts keep the printed order, which is that of the page's alphabet; only its direction changes.
        const ordered = head.dataset['sort'] === 'number' ? [...printed].sort((a, b) => Number(valueOf(a)) - Number(valueOf(b))) : [...printed];
        body.append(...(descending ? ordered.reverse() : ordered));
        if (back !== null) back.hidden = false;
        tell(name);
      });
    });
    back?.addEventListener('click', () => {
      for (const head of heads) head.removeAttribute('aria-sort');
      body.append(...printed);
      back.hidden = true;
      tell(back.textContent.trim());
      heads[0]?.querySelector('button')?.focus();
    });
    this.dataset['state'] = 'ready';
  }
}

if (!customElements.get('sorted-table')) customElements.define('sorted-table', SortedTable);
