import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';

/** Where the fetch of one year stands. `bytes` is the length of the file up to the last whole page. */
interface State { readonly offset: number; readonly rows: number; readonly bytes: number; readonly done: boolean }

/**
 * Rows of one year as JSON lines, growing page by page. The state beside it is written after each page, so that a break
 * costs one page: on opening, what stands after the last whole page is cut off and the ids that are there are read back.
 */
export class YearFile {
  readonly ids = new Set<string>();
  state: State = { offset: 0, rows: 0, bytes: 0, done: false };
  private readonly path: string;

  constructor(path: string, idName: string) {
    this.path = path;
    if (existsSync(`${path}.state.json`) && existsSync(path)) {
      this.state = JSON.parse(readFileSync(`${path}.state.json`, 'utf8')) as State;
      const descriptor = openSync(path, 'r+');
      ftruncateSync(descriptor, this.state.bytes);
      closeSync(descriptor);
      for (const line of readFileSync(path, 'utf8').split('\n')) if (line !== '') this.ids.add(String((JSON.parse(line) as Record<string, unknown>)[idName]));
    } else writeFileSync(path, '');
  }

  /** Adds the rows whose ids are new; returns how many there were. */
  add(rows: readonly { readonly id: string; readonly row: Readonly<Record<string, unknown>> }[], offset: number): number {
    const fresh = rows.filter(({ id }) => { const known = this.ids.has(id); this.ids.add(id); return !known; });
    const text = fresh.map(({ row }) => `${JSON.stringify(row)}\n`).join('');
    const descriptor = openSync(this.path, 'a');
    writeSync(descriptor, text);
    fsyncSync(descriptor);
    closeSync(descriptor);
    this.save({ offset, rows: this.state.rows + fresh.length, bytes: this.state.bytes + Buffer.byteLength(text), done: false });
    return fresh.length;
  }

  finish(): void { this.save({ ...this.state, done: true }); }

  private save(state: State): void {
    this.state = state;
    writeFileSync(`${this.path}.state.json.part`, JSON.stringify(state));
    renameSync(`${this.path}.state.json.part`, `${this.path}.state.json`);
  }
}
