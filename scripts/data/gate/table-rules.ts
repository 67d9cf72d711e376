import type { Profile } from '../../../src/model/dataset-card.ts';
import type { ColumnType } from '../../../src/model/derived-index.ts';

type Columns = Readonly<Record<string, ColumnType>>;

const STATISTICS: Columns = {
  method: 'VARCHAR', method_version: 'VARCHAR', city: 'VARCHAR', period: 'VARCHAR', offence: 'VARCHAR', unit_type: 'VARCHAR', unit_size_m: 'INTEGER',
  basis: 'VARCHAR', n_units: 'INTEGER', n_incidents: 'INTEGER', statistic: 'VARCHAR', value: 'DOUBLE', lo: 'DOUBLE', hi: 'DOUBLE', interval_kind: 'VARCHAR',
  replicates: 'INTEGER', seed: 'VARCHAR', reason: 'VARCHAR',
};
const LORENZ: Columns = { period: 'VARCHAR', offence: 'VARCHAR', basis: 'VARCHAR', p: 'DOUBLE', share: 'DOUBLE', chance: 'DOUBLE', chance_lo: 'DOUBLE', chance_hi: 'DOUBLE' };
const QUALITY: Columns = { measure: 'VARCHAR', value: 'DOUBLE', threshold: 'DOUBLE', reason: 'VARCHAR' };
const WITHOUT_PLACE = { statistics: STATISTICS, lorenz: LORENZ, quality: QUALITY };

const OPEN: Readonly<Record<string, Columns>> = {
  cells: { i: 'INTEGER', j: 'INTEGER', year: 'INTEGER', category: 'VARCHAR', n: 'INTEGER' },
  hours: { category: 'VARCHAR', weekday: 'INTEGER', hour: 'INTEGER', n: 'INTEGER' },
  hours500: { i: 'INTEGER', j: 'INTEGER', weekday: 'INTEGER', hour: 'INTEGER', n: 'INTEGER' },
  months: { year: 'INTEGER', month: 'INTEGER', category: 'VARCHAR', n: 'INTEGER' },
  places: { place_type: 'VARCHAR', category: 'VARCHAR', year: 'INTEGER', n: 'INTEGER' },
  hot500: { i: 'INTEGER', j: 'INTEGER', period: 'VARCHAR', n: 'INTEGER', z: 'DOUBLE', q: 'DOUBLE', class: 'VARCHAR' },
  ...WITHOUT_PLACE,
};

/** What each profile may publish: these tables with these columns and nothing else (decision 5). */
export const ALLOWED: Readonly<Record<Profile, Readonly<Record<string, Columns>>>> = {
  open: OPEN,
  synthetic: OPEN,
  protected: {
    classes: { i: 'INTEGER', j: 'INTEGER', group: 'VARCHAR', class: 'INTEGER' },
    merged: { unit: 'VARCHAR', size_m: 'INTEGER', i: 'INTEGER', j: 'INTEGER', year: 'INTEGER', n: 'INTEGER' },
    hot500: { i: 'INTEGER', j: 'INTEGER', class: 'VARCHAR' },
    ...WITHOUT_PLACE,
  },
};

/** Column of the mark that every table of simulated data carries. */
export const MARK = { column: 'mark', value: 'SYNTHETIC' } as const;

/** Names that stand for a place or moment exact enough to find a person, or for a record itself; refused in every file. */
export const FORBIDDEN_COLUMNS: ReadonlySet<string> = new Set([
  'lon', 'lat', 'longitude', 'latitude', 'x', 'y', 'shape_x', 'shape_y', 'address', 'street', 'house', 'fz1r18p5', 'fz1r18p6', 'time', 'datetime', 'timestamp',
  'minute', 'date_time', 'dat_sover', 'dat_sover_str', 'dat_vozb', 'case', 'case_no', 'case_number', 'ud', 'card_id', 'tz1id', 'globalid', 'objectid', 'crime_id',
]);

/** Rules of the gate by id, with what each one guards. */
export const GATE_RULES = {
  'forbidden-column': 'a column that names a place, a moment or a record exactly',
  'table-not-allowed': 'a table that the profile of the dataset does not publish',
  'column-not-allowed': 'a column that the table does not have in this profile',
  'small-count': 'a count below the threshold of the profile',
  'class-invalid': 'a class outside 1 to 4, or a group without a class for every cell',
  'sensitive-category': 'a sensitive or unmapped category in a layer of cells',
  'mark-missing': 'a table of simulated data without its mark',
  'raw-tracked': 'a raw file under version control',
} as const;
export type GateRule = keyof typeof GATE_RULES;

/** A breach of the gate: which rule, where, what was seen. */
export interface Breach { readonly rule: GateRule; readonly where: string; readonly seen: string }
