/**
 * `<register-tools>`: order of the printed register, saving of what is shown (CSV, JSON, DOCX) and the review sheet. The
 * filters inside are `<filter-table>`'s own; both keep their state in the address. Without script the whole table is there.
 *
 * Expects: `[data-tools]` printed `hidden` with `select[data-order]`, buttons `[data-save]` and `[data-sheet]`; `[data-said]`
 * with `role="status"`; rows `tr[data-id]` with `data-order-{name}` numbers; `data-rows`, the address of the flat rows.
 */
import type { RegisterFile, RegisterRow } from '../documents/register-table.ts';
import type { Message } from '../i18n/translate.ts';
import { changeView, joinView } from './page-view.ts';
import { settingsOf } from './settings.ts';
import { wordsOf, type Words } from './words.ts';

class RegisterTools extends HTMLElement {
  connectedCallback(): void {
    const tools = this.querySelector<HTMLElement>('[data-tools]');
    const order = this.querySelector<HTMLSelectElement>('[data-order]');
    const sheet = this.querySelector<HTMLButtonElement>('[data-sheet]');
    const said = this.querySelector<HTMLElement>('[data-said]');
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr[data-id]')];
    if (tools === null || order === null || sheet === null || said === null || rows.length === 0) return;
    const settings = settingsOf(this) as ReturnType<typeof settingsOf> & { readonly strings: Readonly<Record<string, Message>> };
    const words = wordsOf(settings.lang, settings.strings);

    const { state } = joinView({ order: { kind: 'choice', values: [...order.options].map(({ value }) => value), initial: 'number' }, sheet: { kind: 'choice', values: ['', 'open'], initial: '' } });
    const arrange = (by: string): void => {
      const place = (row: HTMLTableRowElement): number => Number(row.getAttribute(`data-order-${by}`) ?? 0);
      const body = rows[0]?.parentElement;
      body?.append(...[...rows].sort((a, b) => place(a) - place(b) || rows.indexOf(a) - rows.indexOf(b)));
    };
    order.value = state.order;
    if (state.order !== 'number') arrange(state.order);
    order.addEventListener('change', () => { arrange(order.value); changeView({ order: order.value }); });

    for (const button of tools.querySelectorAll<HTMLButtonElement>('[data-save]')) button.addEventListener('click', () => { void save(this, button.dataset['save'] ?? 'csv', said, words); });

    const show = async (open: boolean): Promise<void> => {
      const { openSheet, closeSheet } = await import('./review-sheet.ts');
      if (open) openSheet(this, words, () => registerRows(this)); else closeSheet(this);
      sheet.setAttribute('aria-expanded', String(open));
      sheet.textContent = words(open ? 'review.close' : 'review.open');
      changeView({ sheet: open ? 'open' : '' });
    };
    sheet.addEventListener('click', () => { void show(sheet.getAttribute('aria-expanded') !== 'true'); });
    if (state.sheet === 'open') void show(true);
    tools.hidden = false;
    this.dataset['state'] = 'ready';
  }
}

const files = new Map<string, Promise<RegisterFile>>();

/** The flat rows of the register, fetched on the first need; a failure is not remembered. */
function registerRows(element: HTMLElement): Promise<RegisterFile> {
  const address = element.dataset['rows'] ?? '';
  const file = files.get(address) ?? fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(`register ${address}: not there (seen ${answer.status}; expected 200)`);
    return (await answer.json()) as RegisterFile;
  });
  files.set(address, file);
  file.catch(() => { files.delete(address); });
  return file;
}

async function save(element: HTMLElement, format: string, said: HTMLElement, words: Words): Promise<void> {
  said.textContent = words('rec.saving');
  try {
    const file = await registerRows(element);
    const { saveFile, DOCX } = await import('./save-file.ts');
    const known = new Map(file.rows.map((row) => [row.id, row]));
    const shown = [...element.querySelectorAll<HTMLTableRowElement>('tbody tr[data-id]')].filter((row) => !row.hidden).flatMap((row): RegisterRow[] => { const own = known.get(row.dataset['id'] ?? ''); return own === undefined ? [] : [own]; });
    const name = `recommendations-${file.lang}.${format}`;
    const { REGISTER_FIELDS, registerCells, registerColumns } = await import('../documents/register-table.ts');
    if (format === 'json') saveFile(name, 'application/json', `${JSON.stringify({ lang: file.lang, title: file.title, address: location.href, rows: shown }, null, 1)}\n`);
    else if (format === 'docx') {
      const { docxBytes } = await import('../documents/table-docx.ts');
      saveFile(name, DOCX, await docxBytes({ lang: file.lang, title: file.title, lead: [file.lead, location.href], columns: registerColumns(file.labels), rows: shown.map(registerCells) }));
    } else {
      const { toCsv } = await import('../query/csv.ts');
      saveFile(name, 'text/csv', toCsv(REGISTER_FIELDS.map((field) => file.labels[field]), shown.map((row) => Object.fromEntries(REGISTER_FIELDS.map((field) => [file.labels[field], row[field]])))));
    }
    said.textContent = words('rec.saved', { n: shown.length });
  } catch {
    said.textContent = words('rec.saveFailed');
  }
}

if (!customElements.get('register-tools')) customElements.define('register-tools', RegisterTools);
