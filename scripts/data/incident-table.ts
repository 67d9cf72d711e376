import { isoDate } from './calendar.ts';
import { PRECISIONS, type Incident, type Precision, type TimeBasis } from '../../src/model/incident.ts';

/** Texts that repeat, as small numbers; 0 is always "none". */
export class Dictionary {
  private readonly codes = new Map<string, number>([['', 0]]);
  readonly texts: string[] = [''];

  code(text: string): number {
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    const code = this.texts.length;
    if (code > 0xffff) throw new Error(`dictionary: more than 65,535 different texts (seen: ${text}; expected: a code list, not free text)`);
    this.codes.set(text, code);
    this.texts.push(text);
    return code;
  }

  text(code: number): string { return this.texts[code] ?? ''; }
}

/** What a row says, before it is put into the table. NaN = no place, -1 = no hour, `NO_DAY` = no registration. */
export interface Draft {
  id: string; day: number; hour: number; minute: number; registered: number; offence: string; category: string;
  place: string; district: string; start: number; end: number; reference: string; lon: number; lat: number; x: number; y: number; precision: Precision;
}

export const NO_DAY = -2_147_483_648;
/** No span is known. */
export const NO_MINUTE = NO_DAY;

/** A draft with nothing in it, to be reused for each row. */
export const emptyDraft = (): Draft => ({ id: '', day: 0, hour: -1, minute: -1, registered: NO_DAY, offence: '', category: '', place: '', district: '', start: NO_MINUTE, end: NO_MINUTE, reference: '', lon: NaN, lat: NaN, x: NaN, y: NaN, precision: 'none' });

/** The canonical incident that a draft stands for. */
export function incidentOf(draft: Draft, timeBasis: TimeBasis): Incident {
  const located = draft.precision !== 'none';
  return {
    id: draft.id,
    registered: draft.registered === NO_DAY ? null : isoDate(draft.registered),
    date: isoDate(draft.day),
    hour: draft.hour < 0 ? null : draft.hour,
    minute: draft.minute < 0 ? null : draft.minute,
    start: draft.start === NO_MINUTE ? null : momentText(draft.start),
    end: draft.end === NO_MINUTE ? null : momentText(draft.end),
    offence: draft.offence,
    category: draft.category,
    place_type: draft.place === '' ? null : draft.place,
    district: draft.district === '' ? null : draft.district,
    lon: located ? draft.lon : null,
    lat: located ? draft.lat : null,
    x: located ? draft.x : null,
    y: located ? draft.y : null,
    precision: draft.precision,
    time_basis: timeBasis,
  };
}

/**
 * Accepted incidents by column, in typed arrays: a million rows in some 60 MB. Rows keep the order of the file. Texts are
 * codes of the dictionaries.
 */
export class IncidentTable {
  length = 0;
  day = new Int32Array(1024);
  registered = new Int32Array(1024);
  hour = new Int8Array(1024);
  /** First and last possible minute since 1970 on the wall clock; `NO_MINUTE` where the source gives no span. */
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  category = new Uint16Array(1024);
  place = new Uint16Array(1024);
  district = new Uint16Array(1024);
  precision = new Uint8Array(1024);
  x = new Float64Array(1024);
  y = new Float64Array(1024);
  readonly categories = new Dictionary();
  readonly places = new Dictionary();
  readonly districts = new Dictionary();

  add(draft: Draft): void {
    if (this.length === this.day.length) this.grow();
    const at = this.length;
    this.day[at] = draft.day;
    this.registered[at] = draft.registered;
    this.hour[at] = draft.hour;
    this.start[at] = draft.start;
    this.end[at] = draft.end;
    this.category[at] = this.categories.code(draft.category);
    this.place[at] = this.places.code(draft.place);
    this.district[at] = this.districts.code(draft.district);
    this.precision[at] = PRECISIONS.indexOf(draft.precision);
    this.x[at] = draft.x;
    this.y[at] = draft.y;
    this.length += 1;
  }

  private grow(): void {
    const size = this.day.length * 2;
    this.day = enlarged(this.day, new Int32Array(size));
    this.registered = enlarged(this.registered, new Int32Array(size));
    this.start = enlarged(this.start, new Int32Array(size));
    this.end = enlarged(this.end, new Int32Array(size));
    this.hour = enlarged(this.hour, new Int8Array(size));
    this.category = enlarged(this.category, new Uint16Array(size));
    this.place = enlarged(this.place, new Uint16Array(size));
    this.district = enlarged(this.district, new Uint16Array(size));
    this.precision = enlarged(this.precision, new Uint8Array(size));
    this.x = enlarged(this.x, new Float64Array(size));
    this.y = enlarged(this.y, new Float64Array(size));
  }
}

const momentText = (minutes: number): string => {
  const day = Math.floor(minutes / 1440);
  const rest = minutes - day * 1440;
  return `${isoDate(day)} ${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}`;
};

function enlarged<A extends { set(from: A): void }>(from: A, to: A): A {
  to.set(from);
  return to;
}
