/** A column of a sortable table: its heading and the cells' texts; numbers are compared as numbers. */
export interface TableColumn<T> {
  readonly heading: string;
  readonly number: boolean;
  readonly sortBy: (item: T) => number | string;
  readonly text: (item: T) => string;
}

export interface TableWords { readonly caption: string; readonly more: string; readonly empty: string; readonly sorted: (column: string) => string }

const STEP = 200;

/**
 * A table with sortable headings (`aria-sort`, real buttons), drawn 200 rows at a time so that thousands stay quick.
 * The order given is the first order; rows carry no numbers, since places are not ranked.
 */
export function sortTable<T>(items: readonly T[], columns: readonly TableColumn<T>[], words: TableWords, onPick?: (item: T) => void): HTMLElement {
  const box = document.createElement('div');
  const table = box.appendChild(document.createElement('table'));
  const caption = table.createCaption();
  caption.textContent = words.caption;
  const head = table.createTHead().insertRow();
  const body = table.createTBody();
  const more = document.createElement('button');
  more.type = 'button';
  more.textContent = words.more;
  let sorted = items;
  let shown = 0;
  let order: { column: number; descending: boolean } | undefined;

  const grow = (): void => {
    for (const item of sorted.slice(shown, shown + STEP)) {
      const row = body.insertRow();
      columns.forEach((column, at) => {
        const cell = row.insertCell();
        if (column.number) cell.className = 'num';
        if (at === 0 && onPick !== undefined) {
          const button = cell.appendChild(document.createElement('button'));
          button.type = 'button';
          button.className = 'link-button';
          button.textContent = column.text(item);
          button.addEventListener('click', () => { onPick(item); });
        } else cell.textContent = column.text(item);
      });
    }
    shown = Math.min(shown + STEP, sorted.length);
    more.hidden = shown >= sorted.length;
  };
  const redraw = (): void => { body.replaceChildren(); shown = 0; grow(); };

  columns.forEach((column, at) => {
    const cell = document.createElement('th');
    cell.scope = 'col';
    if (column.number) cell.className = 'num';
    const button = cell.appendChild(document.createElement('button'));
    button.type = 'button';
    button.className = 'link-button';
    button.textContent = column.heading;
    button.addEventListener('click', () => {
      order = { column: at, descending: order?.column === at ? !order.descending : false };
      const sign = order.descending ? -1 : 1;
      sorted = [...items].sort((a, b) => { const [x, y] = [column.sortBy(a), column.sortBy(b)]; return x < y ? -sign : x > y ? sign : 0; });
      for (const other of head.cells) other.removeAttribute('aria-sort');
      cell.setAttribute('aria-sort', order.descending ? 'descending' : 'ascending');
      caption.textContent = `${words.caption}. ${words.sorted(column.heading)}`;
      redraw();
    });
    head.append(cell);
  });
  more.addEventListener('click', grow);
  box.append(more);
  if (items.length === 0) { more.hidden = true; const cell = body.insertRow().insertCell(); cell.colSpan = columns.length; cell.textContent = words.empty; } else grow();
  return box;
}
