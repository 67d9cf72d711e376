/**
 * A record as a row of the official layer, field by field: the legacy layer (upper case, EPSG:32642) and the current one
 * (lower case, asked for in degrees). Identifying fields exist, because the layout has them, and are plainly false.
 */
import { CITY_CODE } from './city-plan.ts';
import type { Point } from './city-plan.ts';
import { degreesOf } from './projection.ts';
import { PLACE_NAMES } from './offence-classes.ts';
import type { SimulatedRecord } from './recording.ts';
import { DAY_MS, dayStart, isoDay, weekdayOf } from './simulated-days.ts';
import { streetName } from './streets.ts';

/** Fields of the legacy layer; the geometry of a CSV download stands in the last two, metres of EPSG:32642. */
export const LEGACY_FIELDS = [
  'OBJECTID', 'ID', 'YR', 'PERIOD', 'CRIME_CODE', 'TIME_PERIOD', 'HARD_CODE', 'UD', 'ORGAN', 'DAT_VOZB', 'DAT_SOVER', 'STAT', 'DAT_VOZB_STR',
  'DAT_SOVER_STR', 'TZ1ID', 'REG_CODE', 'CITY_CODE', 'STATUS', 'ORG_CODE', 'ENTRYDATE', 'FZ1R18P5', 'FZ1R18P6', 'TRANSGRESSION', 'ORGAN_KZ',
  'ORGAN_EN', 'FE1R29P1_ID', 'FE1R32P1', 'SHAPE_X', 'SHAPE_Y',
] as const;

/** Fields of the current layer; geometry as longitude and latitude (outSR=4326). */
export const CURRENT_FIELDS = [
  'objectid', 'yr', 'period', 'crime_code', 'time_period', 'hard_code', 'ud', 'organ', 'dat_vozb', 'dat_sover', 'stat', 'dat_vozb_str',
  'dat_sover_str', 'tz1id', 'reg_code', 'city_code', 'org_code', 'fz1r18p5', 'fz1r18p6', 'transgression', 'organ_kz', 'fe1r29p1_id', 'fe1r32p1',
  'weekday', 'globalid', 'discontinued', 'lon', 'lat',
] as const;

type Value = string | number;

/** Row of the legacy layer. `objectId` is the number of the row in the whole register. */
export function legacyRow(record: SimulatedRecord, objectId: number): Value[] {
  const f = fieldsOf(record, objectId);
  const dateOnly = record.dateOnly;
  return [
    objectId, 0, f.yr, f.period, f.code, f.timePeriod, f.hard, f.ud, f.organ, f.vozb, dateOnly ? dayStart(record.day) : f.sover, f.stat, f.vozbStr,
    dateOnly ? f.soverStr.slice(0, 10) : f.soverStr, f.tz1id, f.district, CITY_CODE, 0, f.body, f.entry, f.street, f.house, '5', f.organKz,
    f.organEn, f.placeCode, f.placeText, ...metres(record),
  ];
}

/** Row of the current layer. */
export function currentRow(record: SimulatedRecord, objectId: number): Value[] {
  const f = fieldsOf(record, objectId);
  return [
    objectId, f.yr, f.period, f.code, f.timePeriod, f.hard, f.ud, f.organ, f.vozb, f.sover, f.stat, f.vozbStr,
    f.soverStr, f.tz1id, f.district, CITY_CODE, f.body, f.street, f.house, '5', f.organKz, f.placeCode, f.placeText,
    weekdayOf(record.day) + 1, `{00000000-0000-4000-8000-${String(objectId).padStart(12, '0')}}`, 0, ...degrees(record),
  ];
}

/** Reporting year of a record: the year of its registration. */
export const reportingYear = (record: SimulatedRecord): number => new Date(dayStart(record.registeredDay)).getUTCFullYear();

function fieldsOf(record: SimulatedRecord, objectId: number) {
  const { event } = record;
  const registered = new Date(dayStart(record.registeredDay));
  const number = String(objectId).padStart(7, '0');
  const unit = event.district.slice(4);
  const two = (n: number): string => String(n).padStart(2, '0');
  return {
    yr: registered.getUTCFullYear(),
    period: registered.getUTCMonth() + 1,
    code: event.offence.code,
    // 20:30 is coded 3 in the one stored record: three parts of the day of eight hours.
    timePeriod: 1 + Math.floor(record.hour / 8),
    hard: event.offence.hard,
    ud: `SYNTHETIC-UD-${number}`,
    tz1id: `SYNTHETIC-TZ1-${number}`,
    organ: `Условный отдел полиции ${unit} (синтетические данные)`,
    organKz: `Шартты полиция бөлімі ${unit} (синтетикалық деректер)`,
    organEn: `Shartty politsiya bolimi ${unit} (SYNTHETIC)`,
    // As in the stored record, the moment of registration may lie before that of the offence on the same day.
    vozb: registered.getTime() + 45_528_000,
    sover: dayStart(record.day) + (record.hour * 60 + record.minute) * 60_000,
    entry: registered.getTime() + 30 * DAY_MS,
    stat: `ст.${Number(event.offence.code.slice(0, 3))} ч.${record.part}`,
    vozbStr: dayText(record.registeredDay),
    soverStr: `${dayText(record.day)} ${two(record.hour)}:${two(record.minute)}`,
    district: event.district,
    body: `${event.district}01`,
    street: event.address === null ? '' : streetName(event.address.segment.street, event.address.segment.avenue).kk,
    house: event.address === null ? '' : `SYN-${event.address.house + 1}`,
    placeCode: event.placeCode,
    placeText: PLACE_NAMES[event.placeCode]?.ru ?? '',
  };
}

/** Date as the layer writes it. No zone anywhere: the service stores local wall clock as if it were universal time. */
function dayText(day: number): string {
  const held = DAY_TEXTS.get(day);
  if (held !== undefined) return held;
  const [year, month, date] = isoDay(day).split('-');
  const text = `${date}.${month}.${year}`;
  DAY_TEXTS.set(day, text);
  return text;
}
const DAY_TEXTS = new Map<number, string>();

/** The extent of the real layer shows eastings of minus one million and of twenty-three million metres. */
const FAR_METRES: readonly Point[] = [{ x: 0, y: 0 }, { x: 23_511_969, y: 5_094_500 }, { x: 569_700, y: -8_803_759 }];

function metres({ place }: SimulatedRecord): readonly [Value, Value] {
  if (place.kind === 'missing') return ['', ''];
  const { x, y } = place.kind === 'outside' ? FAR_METRES[place.fault] ?? { x: 0, y: 0 } : place.point;
  return [x.toFixed(1), y.toFixed(1)];
}

function degrees({ place, event }: SimulatedRecord): readonly [Value, Value] {
  if (place.kind === 'missing') return ['', ''];
  const [lon, lat] = degreesOf(place.kind === 'outside' ? event.point : place.point);
  const far: readonly (readonly [number, number])[] = [[0, 0], [lat, lon], [lon + 60, lat]];
  const [a, b] = place.kind === 'outside' ? far[place.fault] ?? [0, 0] : [lon, lat];
  return [a.toFixed(7), b.toFixed(7)];
}
