import { REGION_PAIRS } from '../../src/model/regions.ts';
import { juvenileSchema, unitOfRegion, type Juvenile, type JuvenileCount } from '../../src/model/juvenile.ts';

/** Indicators of the published regional extract, by the name of our count. */
const REGIONAL: Readonly<Record<JuvenileCount, string>> = {
  minors: 'offenders_minors_total', offences_by_minors: 'completed_offences_by_or_with_minors', offences_against_minors: 'registered_offences_against_minors', victims_minors: 'victims_persons_minors',
  offenders: 'offenders_total', completed: 'completed_offences_base_R2', registered: 'registered_offences_total', victims: 'victims_persons_total',
};

/** National cells: section, row and column of form 1-M, summed over the 20 regions. */
export const NATIONAL: Readonly<Record<'minors' | 'offences_by' | 'offences_against' | 'victims', readonly (readonly [string, string, string, number])[]>> = {
  minors: [
    ['all', 'R10', '1', 1], ['age-14-15', 'R6', '1', 12], ['age-16-17', 'R6', '1', 13], ['girls', 'R10', '1', 2], ['students', 'R10', '1', 3], ['neither', 'R10', '1', 4],
    ['group', 'R10', '1', 5], ['group-adults', 'R10', '1', 6], ['on-record', 'R10', '1', 7], ['prior', 'R10', '1', 8], ['alcohol', 'R9', '1', 6],
    ['property', 'R10', '103', 1], ['person', 'R10', '9', 1], ['order', 'R10', '176', 1],
    ['theft', 'R10', '105', 1], ['open-theft', 'R10', '109', 1], ['hooliganism', 'R10', '216', 1], ['fraud', 'R10', '108', 1], ['vehicle', 'R10', '118', 1], ['petty-theft', 'R10', '104', 1],
    ['all-offenders', 'R6', '1', 1],
  ],
  offences_by: [['all', 'R2', '1', 3], ['all-completed', 'R2', '1', 1]],
  offences_against: [
    ['all', 'R1', '1', 5], ['all-registered', 'R1', '1', 2], ['person', 'R1', '13', 5], ['property', 'R1', '107', 5], ['transport', 'R1', '290', 5], ['order', 'R1', '194', 5], ['family', 'R1', '48', 5],
    // Chapter 1 of the Code holds both; the five articles on sexual integrity are summed and never parted by region.
    ['sexual', 'R1', '36+37+38+39+40', 5],
  ],
  victims: [['all', 'R3-1', '1', 17], ['all-victims', 'R3-1', '1', 1], ['age-0-11', 'R3-1', '1', 6], ['age-12-13', 'R3-1', '1', 7], ['age-14-15', 'R3-1', '1', 8], ['age-16-17', 'R3-1', '1', 9]],
};

export interface ExtractLine { readonly territory: string; readonly year: string; readonly indicator: string; readonly value: number; readonly kind: string }
export interface FormCell { readonly section: string; readonly row: string; readonly column: number; readonly value: number }

/**
 * The compact data of the map from the regional extract that may be published and from the cells of the whole form, which
 * are only ever summed over the country. Regions whose borders changed in June 2022 come joined in pairs from the extract.
 * @throws when a unit, a series or a cell is missing, when national sums of the two files differ, or by the schema
 */
export function juvenileFromForm(lines: Iterable<ExtractLine>, cells: Iterable<FormCell>): Juvenile {
  const sums = new Map<string, number>();
  const add = (key: string, value: number): void => { sums.set(key, (sums.get(key) ?? 0) + value); };
  const names = new Map(Object.entries(REGIONAL).map(([count, indicator]) => [indicator, count]));
  const ids = new Set<string>();
  for (const { territory, year, indicator, value, kind } of lines) {
    const count = names.get(indicator);
    if (count === undefined || year !== '2022' || kind !== 'official_form_1M_mirror' || !territory.startsWith('KZ-')) continue;
    const unit = territory.includes('+') ? pairOf(territory) : unitOfRegion(territory);
    ids.add(unit);
    add(`${unit} ${count}`, value);
  }
  const units = [...ids].sort().map((id) => ({ id, ...Object.fromEntries(Object.keys(REGIONAL).map((count) => [count, taken(sums, `${id} ${count}`)])) }));
  const form = new Map<string, number>();
  for (const { section, row, column, value } of cells) { const key = `${section} ${row} ${column}`; form.set(key, (form.get(key) ?? 0) + value); }
  const national = Object.fromEntries(Object.entries(NATIONAL).map(([table, wanted]) => [table, wanted.map(([id, section, rows, column]) => ({
    id, n: rows.split('+').reduce((sum, row) => sum + taken(form, `${section} ${row} ${column}`), 0), cell: `${section} row ${rows} col ${column}`,
  }))]));
  const data = juvenileSchema.parse({ schema: 1, year: 2022, source: 'okz-city-crime', units, national });
  const pairs: readonly (readonly [JuvenileCount, keyof Juvenile['national'], string])[] = [['minors', 'minors', 'all'], ['offenders', 'minors', 'all-offenders'], ['offences_by_minors', 'offences_by', 'all'], ['completed', 'offences_by', 'all-completed'], ['offences_against_minors', 'offences_against', 'all'], ['registered', 'offences_against', 'all-registered'], ['victims_minors', 'victims', 'all'], ['victims', 'victims', 'all-victims']];
  for (const [count, table, id] of pairs) {
    const [regional, whole] = [data.units.reduce((sum, unit) => sum + unit[count], 0), data.national[table].find((one) => one.id === id)?.n];
    if (regional !== whole) throw new Error(`form 1-M, ${count}: regions sum to ${regional}, the form to ${String(whole)} (expected the same)`);
  }
  return data;
}

const pairOf = (territory: string): string => {
  const found = REGION_PAIRS.find((pair) => pair === territory);
  if (found === undefined) throw new Error(`territory ${territory}: unknown pair (expected ${REGION_PAIRS.join(', ')})`);
  return found;
};
function taken(from: ReadonlyMap<string, number>, key: string): number {
  const value = from.get(key);
  if (value === undefined) throw new Error(`form 1-M: nothing for ${key} (expected a count)`);
  return value;
}
