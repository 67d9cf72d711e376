/**
 * `<duty-save>`: saves the duties that the filters leave as CSV, JSON or DOCX. Without script the whole table can be had by
 * the links beside it. Nothing is sent anywhere.
 *
 * Expects: `data-rows`, the address of the flat rows; `[data-tools]` printed `hidden` with buttons `[data-save]`;
 * `[data-said]` with `role="status"`, its sentences in `data-saved` (`{n}`) and `data-failed`.
 */
import type { DutyFile } from '../documents/duty-table.ts';

class DutySave extends HTMLElement {
  connectedCallback(): void {
    const tools = this.querySelector<HTMLElement>('[data-tools]');
    if (tools === null) return;
    for (const button of tools.querySelectorAll<HTMLButtonElement>('[data-save]')) button.addEventListener('click', () => { void this.save(button.dataset['save'] ?? 'csv'); });
    tools.hidden = false;
    this.dataset['state'] = 'ready';
  }

  async save(format: string): Promise<void> {
    const said = this.querySelector<HTMLElement>('[data-said]');
    if (said === null) return;
    try {
      const answer = await fetch(this.dataset['rows'] ?? '');
      if (!answer.ok) throw new Error(`duties: not there (seen ${answer.status}; expected 200)`);
      const file = (await answer.json()) as DutyFile;
      const ids = new Set([...document.querySelectorAll<HTMLTableRowElement>('table.duties tbody tr')].filter((row) => !row.hidden).map(({ id }) => id));
      const rows = file.rows.filter(({ id }) => ids.has(id));
      const [{ saveFile, DOCX }, { DUTY_FIELDS, dutyCells, dutyColumns }] = await Promise.all([import('./save-file.ts'), import('../documents/duty-table.ts')]);
      const name = `interagency-duties-${file.lang}.${format}`;
      if (format === 'json') saveFile(name, 'application/json', `${JSON.stringify({ ...file, address: location.href, rows }, null, 1)}\n`);
      else if (format === 'docx') {
        const { docxBytes } = await import('../documents/table-docx.ts');
        saveFile(name, DOCX, await docxBytes({ lang: file.lang, title: file.title, lead: [file.lead, location.href], columns: dutyColumns(file.labels), rows: rows.map(dutyCells) }));
      } else {
        const { toCsv } = await import('../query/csv.ts');
        saveFile(name, 'text/csv', toCsv(DUTY_FIELDS.map((field) => file.labels[field]), rows.map((row) => Object.fromEntries(DUTY_FIELDS.map((field) => [file.labels[field], row[field]])))));
      }
      said.textContent = (said.dataset['saved'] ?? '').replace('{n}', String(rows.length));
    } catch {
      said.textContent = said.dataset['failed'] ?? '';
    }
  }
}

if (!customElements.get('duty-save')) customElements.define('duty-save', DutySave);
