/**
 * `<side-by-side>`: two to four jurisdictions in columns, dimension by dimension, built from the rows of the printed table.
 * The choice stands in the address, which is the permanent link of the view.
 *
 * Expects inside: `fieldset[data-choose]` printed `hidden` with checkboxes `name="with"`; `[data-result]`; `button[data-copy]`
 * printed `hidden`; `[data-status]` with `role="status"`; in the page a table `#matrix` whose body rows carry
 * `data-jurisdiction`, `data-dimension` and cells `[data-name]`, `[data-topic]`, `[data-text]`.
 */
import { copyText } from './copy-text.ts';
import { changeView, joinView } from './page-view.ts';

const MOST = 4;

class SideBySide extends HTMLElement {
  connectedCallback(): void {
    const choose = this.querySelector<HTMLFieldSetElement>('fieldset[data-choose]');
    const result = this.querySelector<HTMLElement>('[data-result]');
    const status = this.querySelector<HTMLElement>('[data-status]');
    const copy = this.querySelector<HTMLButtonElement>('button[data-copy]');
    const rows = [...document.querySelectorAll<HTMLTableRowElement>('#matrix tbody tr')];
    if (choose === null || result === null || status === null || rows.length === 0 || this.dataset['state'] !== undefined) return;
    const boxes = [...choose.querySelectorAll<HTMLInputElement>('input[name="with"]')];
    const initial = (this.dataset['initial'] ?? '').split(',').filter((id) => id !== '');
    const { state, damaged } = joinView({ with: { kind: 'choices', values: boxes.map(({ value }) => value), initial } });
    let chosen = state.with.slice(0, MOST);

    const draw = (): void => {
      for (const box of boxes) {
        box.checked = chosen.includes(box.value);
        box.disabled = !box.checked && chosen.length >= MOST;
      }
      result.replaceChildren(...(chosen.length < 2 ? [] : [tableOf(chosen, rows, this.dataset)]));
      if (copy !== null) copy.hidden = chosen.length < 2;
    };
    choose.addEventListener('change', (event) => {
      const { target } = event;
      if (!(target instanceof HTMLInputElement)) return;
      chosen = target.checked ? [...chosen, target.value].slice(0, MOST) : chosen.filter((id) => id !== target.value);
      draw();
      changeView({ with: chosen });
      status.textContent = chosen.length >= MOST ? this.dataset['limit'] ?? '' : '';
    });
    copy?.addEventListener('click', () => { changeView({ with: chosen }); copyText(location.href.replace(/#.*$/, ''), copy); });
    choose.hidden = false;
    this.dataset['state'] = 'ready';
    if (damaged) status.textContent = this.dataset['damaged'] ?? '';
    draw();
  }
}

function tableOf(chosen: readonly string[], rows: readonly HTMLTableRowElement[], words: DOMStringMap): HTMLElement {
  const box = document.createElement('div');
  box.className = 'scroll-x';
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', words['caption'] ?? '');
  const table = box.appendChild(document.createElement('table'));
  table.className = 'side-table';
  table.createCaption().textContent = words['caption'] ?? '';
  const of = (id: string, dimension: string | undefined) => rows.find((row) => row.dataset['jurisdiction'] === id && row.dataset['dimension'] === dimension);
  const head = table.createTHead().insertRow();
  const corner = head.appendChild(document.createElement('th'));
  corner.scope = 'col';
  corner.textContent = words['dimension'] ?? '';
  const dimensions = [...new Set(rows.map((row) => row.dataset['dimension']))];
  for (const id of chosen) {
    const cell = head.appendChild(document.createElement('th'));
    cell.scope = 'col';
    cell.textContent = of(id, dimensions[0])?.querySelector('[data-name]')?.textContent ?? id;
  }
  const body = table.createTBody();
  for (const dimension of dimensions) {
    const line = body.insertRow();
    const topic = line.appendChild(document.createElement('th'));
    topic.scope = 'row';
    topic.textContent = of(chosen[0] ?? '', dimension)?.querySelector('[data-topic]')?.textContent ?? '';
    for (const id of chosen) line.insertCell().append(...[...(of(id, dimension)?.querySelector('[data-text]')?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  }
  return box;
}

if (!customElements.get('side-by-side')) customElements.define('side-by-side', SideBySide);
