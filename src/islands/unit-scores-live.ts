/**
 * The working part of `<unit-scores>`, loaded at the first need: reads a table, computes in a worker, puts results and errors
 * on the page, saves them. Nothing is sent anywhere; the made-up table is fetched from the site itself.
 */
import { groupReport, saidOf, unitReport } from '../charts/score-report.ts';
import { formatNumber, formatPercent } from '../i18n/format.ts';
import { indicatorBands } from '../model/indicator-bands.ts';
import { scoreUnits, type GroupScores, type ScoreRequest } from '../model/unit-scores.ts';
import { MOST_BYTES, readUnitTable, type CellError, type MeasuredUnit, type UnitTable } from '../model/unit-table.ts';
import { toCsv } from '../query/csv.ts';
import { saveFile } from './save-file.ts';
import type { UnitScoreSettings } from './unit-scores.ts';

const MOST_ERRORS = 100;
export interface LiveScores { compute(points: readonly number[]): Promise<void>; open(file: File): Promise<void>; showUnit(unit: string): Promise<void>; compare(): void; save(format: 'csv' | 'json'): void; reset(): void }
const made = new WeakMap<HTMLElement, LiveScores>();

/** The live part of one element, made once. */
export function liveScores(element: HTMLElement, settings: UnitScoreSettings): LiveScores {
  const live = made.get(element) ?? make(element, settings);
  made.set(element, live);
  return live;
}

function make(element: HTMLElement, { lang, words, tool, mark, indicators, pillars, simulated, groups: printed, start }: UnitScoreSettings): LiveScores {
  const part = (name: string): HTMLElement | null => element.querySelector<HTMLElement>(`[data-${name}]`);
  const say = (key: string, parts: Readonly<Record<string, string>> = {}): void => {
    const status = part('status');
    if (status !== null) status.textContent = fill(tool[key] ?? '', parts);
  };
  const example = { result: part('result')?.innerHTML ?? '', unit: part('unit-table')?.innerHTML ?? '' };
  const printedNames = [...(element.querySelector<HTMLSelectElement>('select[name="unit"]')?.options ?? [])].map(({ value }) => value);
  let own: UnitTable | undefined;
  let groups: readonly GroupScores[] = printed;
  let synthetic = true;
  let points: readonly number[] = pillars.map(() => start);
  let example24: Promise<readonly MeasuredUnit[]> | undefined;
  const units = (): Promise<readonly MeasuredUnit[]> => {
    if (own !== undefined) return Promise.resolve(own.units);
    example24 ??= fetch(simulated).then(async (answer) => {
      if (!answer.ok) throw new Error(`units ${simulated}: not there (seen ${answer.status}; expected 200)`);
      return readUnitTable(await answer.text(), indicators).units;
    });
    example24.catch(() => { example24 = undefined; });
    return example24;
  };
  const tag = (): string | undefined => (synthetic ? mark : undefined);
  const choices = (names: readonly string[]): void => {
    for (const select of element.querySelectorAll<HTMLSelectElement>('select')) {
      select.replaceChildren(...names.map((name) => new Option(name, name)));
      if (select.name === 'b' && names[1] !== undefined) select.value = names[1];
    }
  };
  const showUnit = async (unit: string): Promise<void> => {
    try {
      const place = part('unit-table');
      if (place !== null) place.innerHTML = unitReport(indicatorBands(await units(), indicators), indicators, { lang, words, unit, mark: tag() });
    } catch { say('failed'); }
  };
  const compare = (): void => {
    const [a = '', b = ''] = ['a', 'b'].map((name) => element.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value);
    const verdict = part('verdict');
    if (verdict !== null) verdict.textContent = verdictOf(groups, a, b, tool, lang);
  };

  return {
    showUnit, compare,
    async compute(next) {
      if (own !== undefined && own.errors.length > 0) { say('bad', { n: String(own.errors.length) }); return; }
      say('working');
      element.dataset['computing'] = '';
      try {
        points = next;
        groups = await inWorker({ units: await units(), indicators, pillars, points });
        const result = part('result');
        if (result !== null) result.innerHTML = groups.map((group) => groupReport(group, { lang, words, mark: tag() })).join('');
        compare();
        say('done', { n: formatNumber(lang, groups.reduce((sum, group) => sum + group.units.length, 0)) });
      } catch { say('failed'); }
      delete element.dataset['computing'];
    },
    async open(file) {
      const errors = part('errors');
      if (file.size > MOST_BYTES) { say('tooLarge'); return; }
      let text: string;
      try { text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()); } catch {
        // A spreadsheet in Kazakh or Russian may save the old single-byte page.
        try { text = new TextDecoder('windows-1251').decode(await file.arrayBuffer()); } catch { say('unread'); return; }
      }
      own = readUnitTable(text, indicators);
      errors?.replaceChildren(...(own.errors.length === 0 ? [] : [errorTable(own.errors, tool)]));
      if (own.errors.length > 0) { say('bad', { n: String(own.errors.length) }); return; }
      synthetic = own.synthetic;
      const shown = part('mark');
      if (shown !== null) shown.hidden = !synthetic;
      const names = own.units.map(({ unit }) => unit);
      choices(names);
      // What stands there belongs to another table.
      groups = [];
      part('result')?.replaceChildren();
      part('verdict')?.replaceChildren();
      if (names[0] !== undefined) await showUnit(names[0]);
      say('own', { n: formatNumber(lang, names.length) });
    },
    save(format) {
      const rows = groups.flatMap((group) => group.units.map((unit) => ({
        unit: unit.unit, peer: unit.peer, rated: unit.index === null ? 'no' : 'yes', index: round(unit.index), score_05: round(unit.score?.[0]), score_95: round(unit.score?.[1]), place_05: unit.place?.[0] ?? null, place_95: unit.place?.[1] ?? null, of: group.order.length, band: unit.band ?? '', said: saidOf(unit, words),
        ...Object.fromEntries(pillars.map((id) => [id, round(unit.pillars[id])])), ...(synthetic ? { mark } : {}),
      })));
      const [first] = rows;
      if (first === undefined) return;
      if (format === 'json') saveFile('unit-scores.json', 'application/json', `${JSON.stringify({ ...(synthetic ? { mark } : {}), points: Object.fromEntries(pillars.map((id, at) => [id, points[at]])), units: rows }, null, 1)}\n`);
      else saveFile('unit-scores.csv', 'text/csv', toCsv(Object.keys(first), rows, tag()));
    },
    reset() {
      own = undefined;
      groups = printed;
      synthetic = true;
      points = pillars.map(() => start);
      const [result, unit, shown] = [part('result'), part('unit-table'), part('mark')];
      if (result !== null) result.innerHTML = example.result;
      if (unit !== null) unit.innerHTML = example.unit;
      if (shown !== null) shown.hidden = false;
      part('errors')?.replaceChildren();
      part('verdict')?.replaceChildren();
      choices(printedNames);
    },
  };
}

const round = (value: number | null | undefined): number | null => (value === null || value === undefined ? null : Math.round(value * 10) / 10);
const fill = (text: string, parts: Readonly<Record<string, string>>): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);

/** In a worker; where none can be started, on the page itself. */
function inWorker(request: ScoreRequest): Promise<GroupScores[]> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try { worker = new Worker(new URL('./unit-scores-worker.ts', import.meta.url), { type: 'module' }); } catch { resolve(scoreUnits(request)); return; }
    worker.addEventListener('message', ({ data }: MessageEvent<GroupScores[]>) => { worker.terminate(); resolve(data); });
    worker.addEventListener('error', (event) => { worker.terminate(); reject(new Error(`unit scores: the worker failed (seen ${event.message})`)); });
    worker.postMessage(request);
  });
}

/** One sentence on two units: told apart only where the intervals of their places do not overlap. */
function verdictOf(groups: readonly GroupScores[], a: string, b: string, tool: Readonly<Record<string, unknown>>, lang: UnitScoreSettings['lang']): string {
  const word = (key: string): string => String(tool[key] ?? '');
  if (a === b) return word('same');
  const group = groups.find(({ units }) => units.some(({ unit }) => unit === a));
  if (group === undefined) return '';
  if (!group.units.some(({ unit }) => unit === b)) return word('otherGroup');
  const [one, two] = [a, b].map((name) => group.units.find(({ unit }) => unit === name)?.place ?? null);
  const share = group.above[group.order.indexOf(a)]?.[group.order.indexOf(b)];
  if (one === null || two === null || one === undefined || two === undefined || share === undefined) return word('noInterval');
  const apart = one[1] < two[0] || two[1] < one[0];
  return fill(word(apart ? 'sure' : 'unsure'), { a, b, share: formatPercent(lang, share) });
}

function errorTable(errors: readonly CellError[], tool: UnitScoreSettings['tool']): HTMLElement {
  const box = document.createElement('div');
  box.className = 'scroll-x';
  box.tabIndex = 0;
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', tool['errors'] ?? '');
  const table = box.appendChild(document.createElement('table'));
  table.createCaption().textContent = tool['errors'] ?? '';
  const head = table.createTHead().insertRow();
  for (const key of ['line', 'column', 'problem', 'seen']) { const cell = head.appendChild(document.createElement('th')); cell.scope = 'col'; cell.textContent = tool[key] ?? ''; }
  const body = table.createTBody();
  for (const { line, column, rule, seen } of errors.slice(0, MOST_ERRORS)) {
    const row = body.insertRow();
    for (const text of [String(line), column === '' ? '—' : column, tool.rules[rule] ?? rule, seen]) row.insertCell().textContent = text;
  }
  if (errors.length > MOST_ERRORS) box.appendChild(document.createElement('p')).textContent = fill(tool['more'] ?? '', { n: String(errors.length - MOST_ERRORS) });
  return box;
}
