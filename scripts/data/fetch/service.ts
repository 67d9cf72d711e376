/** The two generations of the official crime map: where they are, how they write the names of fields, how many rows a page may have. */
export const GENERATIONS = {
  legacy: { root: 'https://infopublic.pravstat.kz:8399/arcgis/rest/services', points: 'stat/MapServer/5', juveniles: 'stat/MapServer/8', upper: true, pageSize: 2000, discontinued: false },
  current: { root: 'https://gis.kgp.kz/arcgis/rest/services', points: 'KPSSU/crime/FeatureServer/1', juveniles: null, upper: false, pageSize: 5000, discontinued: true },
} as const;
export type Generation = keyof typeof GENERATIONS;

/**
 * The only fields ever asked for (decision 21). Never among them: number of the case, card of the claim, registering body,
 * street, house, global id.
 */
export const FIELDS = ['objectid', 'yr', 'period', 'crime_code', 'hard_code', 'dat_vozb', 'dat_sover', 'dat_vozb_str', 'dat_sover_str', 'reg_code', 'city_code', 'transgression', 'fe1r29p1_id'] as const;

/** Articles of sexual offences (120 to 124 and their dash suffixes): no point of them is ever asked for, only counts by district. */
export const COUNTED_ONLY = ['1200', '1201', '1202', '1210', '1211', '1220', '1230', '1240'] as const;

/** CITY_CODE: 19 and the first two digits of KATO. */
export const CITY_CODES: Readonly<Record<string, string>> = {
  astana: '1971', almaty: '1975', shymkent: '1979', akmola: '1911', aktobe: '1915', 'almaty-region': '1919', atyrau: '1923', 'west-kazakhstan': '1927', zhambyl: '1931', karaganda: '1935',
  kostanay: '1939', kyzylorda: '1943', mangystau: '1947', turkistan: '1961', pavlodar: '1955', 'north-kazakhstan': '1959', 'east-kazakhstan': '1963', abai: '1910', zhetisu: '1933', ulytau: '1962',
};

/** Generation that holds a year when none is named: the older service until 2020. */
export const generationOf = (year: number): Generation => (year <= 2020 ? 'legacy' : 'current');

const cased = (generation: Generation, name: string): string => (GENERATIONS[generation].upper ? name.toUpperCase() : name);
const quotedList = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(',');

/** What is asked of one city and year. */
export interface Wanted { readonly generation: Generation; readonly cityCode: string; readonly year: number }

function condition({ generation, cityCode, year }: Wanted, sensitive: 'without' | 'only' | 'all'): string {
  if (!/^19\d\d$/.test(cityCode) || !Number.isInteger(year)) throw new Error(`fetch: not a city code or year (seen: ${cityCode}, ${year})`);
  const parts = [`${cased(generation, 'city_code')}='${cityCode}'`, `${cased(generation, 'yr')}=${year}`];
  if (sensitive !== 'all') parts.push(`${cased(generation, 'crime_code')} ${sensitive === 'without' ? 'NOT IN' : 'IN'} (${quotedList(COUNTED_ONLY)})`);
  if (GENERATIONS[generation].discontinued) parts.push(`${cased(generation, 'discontinued')}=0`);
  return parts.join(' AND ');
}

/** How many points there are to fetch. */
export const countQuery = (wanted: Wanted): Record<string, string> => ({ where: condition(wanted, 'without'), returnCountOnly: 'true', f: 'json' });

/** One page of points in degrees, in the order of the row id. */
export const pageQuery = (wanted: Wanted, { offset, size }: { readonly offset: number; readonly size: number }): Record<string, string> => ({
  where: condition(wanted, 'without'), outFields: FIELDS.map((name) => cased(wanted.generation, name)).join(','), orderByFields: cased(wanted.generation, 'objectid'),
  resultOffset: String(offset), resultRecordCount: String(size), outSR: '4326', returnGeometry: 'true', f: 'json',
});

/** Numbers by district, without any place: of the sexual articles, or of the layer of juveniles. */
export const districtQuery = (wanted: Wanted, layer: 'sexual' | 'juveniles'): Record<string, string> => ({
  where: condition(wanted, layer === 'sexual' ? 'only' : 'all'), groupByFieldsForStatistics: cased(wanted.generation, 'reg_code'), returnGeometry: 'false', f: 'json',
  outStatistics: JSON.stringify([{ statisticType: 'count', onStatisticField: cased(wanted.generation, 'objectid'), outStatisticFieldName: 'n' }]),
});
