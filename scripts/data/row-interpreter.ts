import { basename } from 'node:path';
import type { DatasetCard } from '../../src/model/dataset-card.ts';
import { UNMAPPED } from '../../src/model/incident.ts';
import type { Mapping, MomentColumn } from '../../src/model/mapping.ts';
import { dayOf, type Moment } from './calendar.ts';
import { Columns } from './columns.ts';
import { NO_DAY, NO_MINUTE, type Draft } from './incident-table.ts';
import { momentReader } from './moment-format.ts';
import { placeReader } from './place-reader.ts';
import type { RecordCursor, SourceHead } from './readers/reader.ts';
import { isRowRule, type Refused } from './row-rules.ts';
import { zoneClock } from './zone-clock.ts';

/** A row of the source left out on purpose, under the mapping's own name for the reason. */
export interface Skipped { readonly skip: string }

/** What became of a record: null when `draft` now holds a good row. */
export type Verdict = Refused | Skipped | null;

/**
 * Binds a mapping and a card to the columns of one file and returns the function that reads a record into `draft`.
 * A code without a category on the card stays, as `unmapped`. `shift` is the number of columns that a quarantine file puts
 * in front. Throws `column-missing`, `column-repeated`.
 */
export function rowInterpreter(
  source: { readonly file: string; readonly head: SourceHead; readonly shift?: number },
  rules: { readonly card: DatasetCard; readonly mapping: Mapping },
): (cursor: RecordCursor, draft: Draft) => Verdict {
  const { card, mapping } = rules;
  const columns = new Columns(basename(source.file), source.head.names);
  const width = source.head.names.length;
  const typed = source.head.typedDates === true;
  const moments = momentsOf(columns, mapping.date, { card, typed });
  if (moments.length === 0) throw columns.missing(mapping.date.flatMap(({ from }) => from), 'the date');
  const registered = momentsOf(columns, mapping.registered, { card, typed });
  const [id = -1] = mapping.id_column === undefined ? [] : [columns.required(mapping.id_column, 'the key of the record')];
  const [first, last] = [mapping.start, mapping.end].map((moment) => (moment === undefined ? [] : momentsOf(columns, [moment], { card, typed })));
  const [reference = -1] = mapping.reference === undefined ? [] : columns.present(mapping.reference);
  const [hour = -1] = mapping.hour === undefined ? [] : columns.present(mapping.hour);
  const [district = -1] = mapping.district === undefined ? [] : columns.present(mapping.district);
  const place = mapping.place_type === undefined ? -1 : (columns.present(mapping.place_type.from)[0] ?? -1);
  const placeNames = new Map(Object.entries(mapping.place_type?.values ?? {}));
  const skips = mapping.skip.flatMap(({ from, values, rule }) => columns.present(from).map((column) => ({ column, values: new Set(values), rule })));
  const locate = placeReader(columns, { mapping, card, geometryEpsg: source.head.geometryEpsg });
  const category = categoryReader(columns, rules);
  const [from, to] = [dayOf(card.period.from), dayOf(card.period.to)];

  return (cursor, draft) => {
    if (isRowRule(cursor.damage)) return { rule: cursor.damage, seen: cursor.text(0).slice(0, 60) };
    if (cursor.width !== width) return { rule: 'row-width', seen: `${cursor.width - (source.shift ?? 0)} fields instead of ${width - (source.shift ?? 0)}` };
    for (const { column, values, rule } of skips) if (values.has(cursor.text(column).trim())) return { skip: rule };
    draft.id = id < 0 ? `${cursor.line}` : cursor.text(id).trim();
    if (draft.id === '') return { rule: 'id-missing', seen: '' };
    const when = firstMoment(cursor, moments);
    if (typeof when === 'string') return { rule: when === '' ? 'date-missing' : 'date-invalid', seen: when };
    const shift = mapping.same_clock ? clockShift(cursor, moments) : null;
    if (shift !== null) return { rule: 'clock-shift', seen: shift };
    if (when.day < from || when.day > to) return { rule: 'date-outside', seen: cursor.text(moments[0]?.column ?? 0) };
    draft.day = when.day;
    draft.hour = when.hour;
    draft.minute = when.minute;
    if (hour >= 0) {
      const text = cursor.text(hour).trim();
      if (text !== '' && !/^\d{1,2}$/.test(text)) return { rule: 'hour-invalid', seen: text };
      draft.hour = text === '' ? -1 : Number(text);
      if (draft.hour > 23) return { rule: 'hour-invalid', seen: text };
    }
    const span = spanOf(cursor, first ?? [], last ?? []);
    if (typeof span === 'string') return { rule: 'span-invalid', seen: span };
    [draft.start, draft.end] = span;
    // Between moments more than an hour apart the hour is not known: it is shared out over the span, never put in the middle.
    if (draft.end - draft.start > 60) { draft.hour = -1; draft.minute = -1; }
    draft.reference = reference < 0 ? '' : cursor.text(reference).trim();
    const known = registered.length === 0 ? '' : firstMoment(cursor, registered);
    draft.registered = typeof known === 'string' ? NO_DAY : known.day;
    const kind = place < 0 ? '' : cursor.text(place).trim();
    if (!category(cursor, draft, kind)) return { rule: 'offence-missing', seen: '' };
    draft.place = placeNames.get(kind) ?? (kind === '' ? '' : mapping.place_type?.otherwise ?? kind);
    draft.district = district < 0 ? '' : cursor.text(district).trim();
    const refused = locate(cursor, draft);
    if (refused !== null) return refused;
    return hasForeignLetters(draft) ? { rule: 'encoding-invalid', seen: `${draft.place} ${draft.district}`.slice(0, 60) } : null;
  };
}

/** How readers of formats that have dates of their own write them. */
const TYPED_FORMATS = ['YYYY-MM-DD HH:mm', 'YYYY-MM-DD'];

interface BoundMoment { readonly column: number; readonly read: (text: string) => Moment | null }

function momentsOf(columns: Columns, moments: readonly MomentColumn[], { card, typed }: { readonly card: DatasetCard; readonly typed: boolean }): BoundMoment[] {
  const toLocal = card.time_basis === 'utc' && card.timezone !== undefined ? zoneClock(card.timezone) : null;
  return moments.flatMap(({ from, formats }) => {
    const readers = [...formats, ...(typed ? TYPED_FORMATS : [])].map(momentReader);
    const read = (text: string): Moment | null => {
      for (const reader of readers) {
        const moment = reader(text);
        if (moment !== null) return toLocal === null ? moment : toLocal(moment);
      }
      return null;
    };
    return columns.present(from).map((column) => ({ column, read }));
  });
}

/** The first column that has a value decides; a text that no format reads is returned as seen, no value as ''. */
function firstMoment(cursor: RecordCursor, moments: readonly BoundMoment[]): Moment | string {
  for (const { column, read } of moments) {
    const text = cursor.text(column).trim();
    if (text !== '') return read(text) ?? text.slice(0, 60);
  }
  return '';
}

const HALF_HOUR = 30;
/** From UTC-12 to UTC+14. */
const WIDEST_SHIFT = 14 * 60;

/** The two texts, where two columns of one moment differ as clocks of two zones do; null when they agree or say no hour. */
function clockShift(cursor: RecordCursor, moments: readonly BoundMoment[]): string | null {
  const known = moments.flatMap(({ column, read }) => { const text = cursor.text(column).trim(); const moment = text === '' ? null : read(text); return moment === null || moment.hour < 0 ? [] : [{ text, minutes: moment.day * 1440 + moment.hour * 60 + Math.max(moment.minute, 0) }]; });
  const [first] = known;
  const moved = known.find(({ minutes }) => { const by = Math.abs(minutes - (first?.minutes ?? minutes)); return by > 0 && by <= WIDEST_SHIFT && by % HALF_HOUR === 0; });
  return first === undefined || moved === undefined ? null : `${first.text} | ${moved.text}`.slice(0, 60);
}

/** Minutes of the first and last possible moment, both `NO_MINUTE` where one is not known; the text seen when they are wrong. */
function spanOf(cursor: RecordCursor, first: readonly BoundMoment[], last: readonly BoundMoment[]): readonly [number, number] | string {
  if (first.length === 0 || last.length === 0) return NO_SPAN;
  const [from, to] = [firstMoment(cursor, first), firstMoment(cursor, last)];
  if (from === '' || to === '') return NO_SPAN;
  if (typeof from === 'string' || typeof to === 'string') return typeof from === 'string' ? from : String(to);
  if (from.hour < 0 || to.hour < 0) return NO_SPAN;
  const [start, end] = [from, to].map(({ day, hour, minute }) => day * 1440 + hour * 60 + Math.max(minute, 0));
  return (end ?? 0) < (start ?? 0) ? `${cursor.text(first[0]?.column ?? 0)} > ${cursor.text(last[0]?.column ?? 0)}`.slice(0, 60) : [start ?? 0, end ?? 0];
}

const NO_SPAN = [NO_MINUTE, NO_MINUTE] as const;

function categoryReader(columns: Columns, rules: { readonly card: DatasetCard; readonly mapping: Mapping }): (cursor: RecordCursor, draft: Draft, place: string) => boolean {
  const { offence } = rules.mapping;
  if ('constant' in offence) {
    const code = offence.constant;
    return (_cursor, draft) => { draft.offence = code; draft.category = code; return true; };
  }
  const column = columns.required(offence.from, 'the offence');
  const known = new Map(Object.entries(offence.categories).filter(([, category]) => Object.hasOwn(rules.card.offences, category)));
  const refined = new Map(rules.card.refinements.flatMap(({ code, place, category }) => place.map((kind) => [`${code}/${kind}`, category] as const)));
  return (cursor, draft, place) => {
    const code = cursor.text(column).trim();
    draft.offence = code;
    if (code === '') return false;
    const category = (refined.size === 0 ? undefined : refined.get(`${code}/${place}`)) ?? known.get(code);
    draft.category = category ?? UNMAPPED;
    return true;
  };
}

const hasForeignLetters = (draft: Draft): boolean => draft.place.includes('\uFFFD') || draft.district.includes('\uFFFD') || draft.offence.includes('\uFFFD');
