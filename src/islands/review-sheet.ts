/**
 * The review sheet over the register: three marks and a remark for each recommendation, kept in this browser only. Loaded
 * when it is opened. Saved as JSON or as a table of remarks with a sign-off page; an earlier JSON can be taken in again.
 */
import { reviewDocument } from '../documents/review-document.ts';
import type { RegisterFile } from '../documents/register-table.ts';
import { EMPTY_REVIEW, MARKS, parseReview, reviewText, withOpinion, type Mark, type Review } from '../model/review.ts';
import { DOCX, saveFile } from './save-file.ts';
import type { Words } from './words.ts';

const KEY = 'review-sheet';

/** Draws the sheet into the printed rows, with what was kept from before. */
export function openSheet(element: HTMLElement, words: Words, rows: () => Promise<RegisterFile>): void {
  if (element.querySelector('.review-head') !== null) return;
  let review = kept();
  const head = document.createElement('section');
  head.className = 'review-head';
  head.setAttribute('aria-label', words('review.title'));
  const heading = head.appendChild(document.createElement('h3'));
  heading.textContent = words('review.title');
  const lead = head.appendChild(document.createElement('p'));
  lead.textContent = `${words('review.lead')} ${words('review.local')}.`;
  const count = head.appendChild(document.createElement('p'));
  count.className = 'meta';
  count.setAttribute('role', 'status');
  const places = [...element.querySelectorAll<HTMLTableRowElement>('tbody tr[data-id]')];

  const change = (next: Review): void => {
    review = next;
    keep(review);
    count.textContent = words('review.marked', { n: Object.keys(review.opinions).length, all: places.length });
  };
  const fields = head.appendChild(document.createElement('div'));
  fields.className = 'tool-row';
  const person = textField(fields, words('review.person'), review.reviewer.name, (name) => { change({ ...review, reviewer: { ...review.reviewer, name } }); });
  const post = textField(fields, words('review.post'), review.reviewer.post, (text) => { change({ ...review, reviewer: { ...review.reviewer, post: text } }); });

  const buttons = head.appendChild(document.createElement('div'));
  buttons.className = 'tool-row';
  button(buttons, `${words('review.export')}: JSON`, 'json', () => { saveFile('review.json', 'application/json', reviewText(review)); });
  button(buttons, `${words('review.export')}: DOCX`, 'docx', () => {
    count.textContent = words('rec.saving');
    void saveDocument(review, words, rows).then(() => { change(review); }, () => { count.textContent = words('rec.saveFailed'); });
  });
  const label = buttons.appendChild(document.createElement('label'));
  label.textContent = `${words('review.load')} `;
  const file = label.appendChild(document.createElement('input'));
  file.type = 'file';
  file.accept = '.json,application/json';
  file.addEventListener('change', () => {
    void file.files?.[0]?.text().then((text) => {
      const read = parseReview(text);
      if (read === undefined) { count.textContent = words('review.badFile'); return; }
      change(read);
      person.value = read.reviewer.name;
      post.value = read.reviewer.post;
      draw();
      count.textContent = words('review.loaded', { n: Object.keys(read.opinions).length });
    });
  });
  button(buttons, words('review.clear'), 'clear', () => {
    if (!confirm(words('review.confirmClear'))) return;
    change(EMPTY_REVIEW);
    person.value = '';
    post.value = '';
    draw();
  });

  const draw = (): void => { for (const place of places) drawOpinion(place, review, words, (id, opinion) => { change(withOpinion(review, id, opinion)); }); };
  element.querySelector('filter-table')?.before(head);
  draw();
  change(review);
}

/** Takes the sheet off the page; what was marked stays kept. */
export function closeSheet(element: HTMLElement): void {
  element.querySelector('.review-head')?.remove();
  for (const place of element.querySelectorAll('[data-review]')) place.replaceChildren();
}

function drawOpinion(row: HTMLTableRowElement, review: Review, words: Words, change: (id: string, opinion: { mark?: Mark; remark?: string }) => void): void {
  const id = row.dataset['id'] ?? '';
  const place = row.querySelector('[data-review]');
  if (place === null) return;
  const now = review.opinions[id];
  const box = document.createElement('fieldset');
  box.className = 'review-cell';
  const legend = box.appendChild(document.createElement('legend'));
  legend.textContent = `${words('review.mark')}: ${id}`;
  const tell = (): void => {
    const mark = MARKS.find((one) => one === box.querySelector<HTMLInputElement>('input:checked')?.value);
    change(id, { ...(mark === undefined ? {} : { mark }), remark: remark.value });
  };
  for (const value of [undefined, ...MARKS]) {
    const label = box.appendChild(document.createElement('label'));
    const input = label.appendChild(document.createElement('input'));
    input.type = 'radio';
    input.name = `mark-${id}`;
    input.value = value ?? '';
    input.checked = now?.mark === value;
    input.addEventListener('change', tell);
    label.append(words(`review.${value ?? 'none'}`));
  }
  const label = box.appendChild(document.createElement('label'));
  label.className = 'remark';
  label.append(words('review.remark'));
  const remark = label.appendChild(document.createElement('textarea'));
  remark.maxLength = 4000;
  remark.value = now?.remark ?? '';
  remark.addEventListener('input', tell);
  place.replaceChildren(box);
}

async function saveDocument(review: Review, words: Words, rows: () => Promise<RegisterFile>): Promise<void> {
  const [file, { docxBytes }] = await Promise.all([rows(), import('../documents/table-docx.ts')]);
  const items = file.rows.flatMap((row) => {
    const opinion = review.opinions[row.id];
    return opinion === undefined ? [] : [{ id: row.id, text: `${row.title}\n${row.text}`, addressee: row.addressee, mark: words(`review.${opinion.mark ?? 'none'}`), remark: opinion.remark ?? '' }];
  });
  const table = reviewDocument(file.lang, {
    title: words('review.sheetTitle'), number: words('law.col.no'), recommendation: words('rec.title'), addressee: words('rec.addressee'), mark: words('review.mark'), remark: words('review.remark'),
    signOff: words('review.signOff'), person: words('review.person'), post: words('review.post'), date: words('review.date'), signature: words('review.signature'),
  }, review.reviewer, items);
  saveFile('review.docx', DOCX, await docxBytes(table));
}

/** What this browser kept; a private window or a damaged entry gives an empty sheet. */
function kept(): Review {
  try { return parseReview(localStorage.getItem(KEY) ?? '') ?? EMPTY_REVIEW; } catch { return EMPTY_REVIEW; }
}
function keep(review: Review): void {
  try { localStorage.setItem(KEY, JSON.stringify(review)); } catch { /* A private window keeps nothing; the sheet still works until it is closed. */ }
}

function textField(parent: HTMLElement, name: string, value: string, change: (text: string) => void): HTMLInputElement {
  const label = parent.appendChild(document.createElement('label'));
  label.append(`${name} `);
  const input = label.appendChild(document.createElement('input'));
  input.type = 'text';
  input.maxLength = 200;
  input.value = value;
  input.addEventListener('input', () => { change(input.value); });
  return input;
}
function button(parent: HTMLElement, text: string, id: string, run: () => void): void {
  const made = parent.appendChild(document.createElement('button'));
  made.type = 'button';
  made.className = 'small';
  made.dataset['do'] = id;
  made.textContent = text;
  made.addEventListener('click', run);
}
