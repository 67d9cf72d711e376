import { formatNumber } from '../i18n/format.ts';
import { toCsv } from '../query/csv.ts';
import { browserDuckDb } from '../query/duckdb-browser.ts';
import type { DuckDbEngine } from '../query/duckdb-engine.ts';
import type { Progress, SqlResult, Value } from '../query/engine.ts';
import { asQueryError } from '../query/query-error.ts';
import type { AskSettings } from './ask-data.ts';
import { sentenceFor, wordsOf } from './words.ts';

export interface Question {
  readonly settings: AskSettings;
  readonly status: HTMLElement;
  readonly result: HTMLElement;
  readonly download: HTMLButtonElement | null;
  readonly text: string;
  readonly signal: AbortSignal;
}

const SHOWN_ROWS = 500;
let engine: DuckDbEngine | undefined;

/** Asks, shows the answer or the sentence that says why there is none, and returns the state of the element. */
export async function answer({ settings, status, result, download, text, signal }: Question): Promise<'ready' | 'failed'> {
  const words = wordsOf(settings.lang, settings.strings);
  const onProgress = ({ step, done, total }: Progress): void => {
    status.textContent = `${step === 'engine' ? words('load.engine') : words('load.loading')} ${words('load.progress', { done: megabytes(done), total: megabytes(total) })}`;
  };
  // An older answer under a newer question would be read as its answer.
  result.replaceChildren();
  result.removeAttribute('tabindex');
  if (download !== null) download.hidden = true;
  try {
    if (engine === undefined) {
      const opened = browserDuckDb();
      await opened.open(settings.tables, { onProgress, signal });
      engine = opened;
    }
    const answered = await engine.sql(text, { onProgress, signal });
    result.replaceChildren(tableOf(answered, words('sql.result'), settings));
    // A long answer scrolls inside its box, so the keyboard must be able to get there.
    result.tabIndex = 0;
    result.setAttribute('role', 'group');
    result.setAttribute('aria-label', words('sql.result'));
    status.textContent = [
      words('count.rows', { n: answered.rows.length }),
      `${formatNumber(settings.lang, answered.milliseconds / 1000, { digits: 2 })} ${words('sql.seconds')}`,
      ...(answered.truncated ? [words('sql.truncated', { n: answered.rows.length })] : answered.rows.length > SHOWN_ROWS ? [words('sql.shown', { n: SHOWN_ROWS })] : []),
    ].join(' · ');
    if (download !== null) {
      download.hidden = false;
      download.onclick = () => { save(toCsv(answered.columns, answered.rows, settings.mark), `${settings.fileName}.csv`); };
    }
    performance.mark('ask-data:answered');
    return 'ready';
  } catch (thrown) {
    status.textContent = sentenceFor(words, asQueryError(thrown));
    return 'failed';
  }
}

/** The answer as it stands in the engine: numbers ungrouped and with a point, so that they can be typed into a query. */
function tableOf({ columns, rows }: SqlResult, caption: string, { mark }: AskSettings): HTMLTableElement {
  const table = document.createElement('table');
  table.createCaption().textContent = mark === undefined ? caption : `${mark}. ${caption}`;
  const head = table.createTHead().insertRow();
  for (const name of columns) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = name;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows.slice(0, SHOWN_ROWS)) {
    const line = body.insertRow();
    for (const name of columns) {
      const value = row[name] ?? null;
      const cell = line.insertCell();
      if (typeof value === 'number') cell.className = 'num';
      cell.textContent = shown(value);
    }
  }
  return table;
}

function shown(value: Value): string {
  if (value === null) return '';
  // Twelve digits hide the noise of binary fractions and keep every whole number.
  return typeof value === 'number' && !Number.isInteger(value) ? String(Number(value.toPrecision(12))) : String(value);
}

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(url); }, 10_000);
}

const megabytes = (bytes: number): number => Math.round(bytes / 10_000) / 100;
