import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asker } from './ask.ts';
import { countQuery, districtQuery, FIELDS, GENERATIONS, pageQuery, type Wanted } from './service.ts';
import { YearFile } from './year-file.ts';

/** What came of one year: rows in the file, rows that the service counts, and what should be looked at. */
export interface YearReport { readonly year: number; readonly rows: number; readonly counted: number; readonly pages: number; readonly notes: readonly string[] }

const REPEATS = 3;
const UTM_42N = 32_642;
const WGS_84 = 4326;

/**
 * Fetches the points of one city and year page by page. The end is an empty page, never the flag `exceededTransferLimit`,
 * which the service sets wrongly; a page of rows already held is asked again, and its rows are kept once. Afterwards the
 * numbers by district of what may not be fetched as points. Throws when the service goes on repeating one page.
 */
export async function fetchYear(asker: Asker, wanted: Wanted, at: { readonly folder: string; readonly log: (line: string) => void }): Promise<YearReport> {
  const { pageSize, points, juveniles, upper } = GENERATIONS[wanted.generation];
  const idName = upper ? 'OBJECTID' : 'objectid';
  const name = join(at.folder, `${wanted.generation}-${wanted.cityCode}-${wanted.year}`);
  const file = new YearFile(`${name}.jsonl`, idName);
  const notes: string[] = [];
  const counted = Number((await asker.ask(points, countQuery(wanted)))['count'] ?? NaN);
  if (!Number.isInteger(counted)) notes.push('the service gives no count');
  let pages = 0;
  let offset = file.state.offset;
  let repeats = 0;
  let empty = 0;
  while (!file.state.done) {
    const { rows, foreign } = rowsOf(await asker.ask(points, pageQuery(wanted, { offset, size: pageSize })), idName);
    if (foreign.length > 0) notes.push(`fields that were not asked for were thrown away: ${foreign.join(', ')}`);
    pages += 1;
    if (rows.length === 0) {
      // An empty page before the counted end is asked once more: it may be a fault of the moment.
      empty += 1;
      if (file.state.rows >= counted || empty >= REPEATS || Number.isNaN(counted)) { file.finish(); break; }
      continue;
    }
    const known = rows.every(({ id }) => file.ids.has(id));
    if (known && repeats < REPEATS) { repeats += 1; continue; }
    if (known) throw new Error(`service: page at ${offset} repeats rows that are already held (${repeats} tries; what was fetched is kept)`);
    repeats = 0;
    empty = 0;
    offset += rows.length;
    const fresh = file.add(rows, offset);
    // A page that is partly old came from another offset: go on from the number of rows that are held.
    if (fresh < rows.length) offset = file.state.rows;
    at.log(`  ${wanted.year}: ${file.state.rows} of ${Number.isNaN(counted) ? '?' : counted}`);
  }
  if (file.state.rows !== counted) notes.push(`rows held differ from the service's own count (${file.state.rows} and ${counted})`);
  const layers: [string, string | null][] = [['sexual', points], ['juveniles', juveniles]];
  for (const [what, layer] of layers) {
    if (layer === null) { notes.push(`no layer of ${what} in this generation`); continue; }
    const answer = await asker.ask(layer, districtQuery(wanted, what === 'sexual' ? 'sexual' : 'juveniles'));
    writeFileSync(`${name}.${what}-by-district.json`, `${JSON.stringify(districtCounts(answer))}\n`);
  }
  return { year: wanted.year, rows: file.state.rows, counted, pages, notes: [...new Set(notes)] };
}

/** Rows of a page with allowed fields only, and coordinates named by the projection that the answer says it is in. */
function rowsOf(answer: Record<string, unknown>, idName: string): { rows: { id: string; row: Record<string, unknown> }[]; foreign: string[] } {
  const features = Array.isArray(answer['features']) ? (answer['features'] as unknown[]) : null;
  if (features === null) throw new Error('service: a page without features');
  const reference = answer['spatialReference'] as { wkid?: number; latestWkid?: number } | undefined;
  const epsg = reference?.latestWkid ?? reference?.wkid ?? WGS_84;
  if (features.length > 0 && epsg !== WGS_84 && epsg !== UTM_42N) throw new Error(`service: coordinates in EPSG:${epsg} (expected: 4326, or 32642 of the older service)`);
  const [x, y] = epsg === UTM_42N ? ['geometry_x', 'geometry_y'] : ['lon', 'lat'];
  const foreign = new Set<string>();
  const rows = features.flatMap((feature) => {
    const { attributes, geometry } = feature as { attributes?: Record<string, unknown>; geometry?: { x?: unknown; y?: unknown } | null };
    if (attributes === undefined) return [];
    const row: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(attributes)) if ((FIELDS as readonly string[]).includes(name.toLowerCase())) row[name] = value; else foreign.add(name);
    row[x] = geometry?.x ?? null;
    row[y] = geometry?.y ?? null;
    return [{ id: String(row[idName]), row }];
  });
  return { rows, foreign: [...foreign].sort() };
}

function districtCounts(answer: Record<string, unknown>): Record<string, number> {
  const features = Array.isArray(answer['features']) ? (answer['features'] as { attributes?: Record<string, unknown> }[]) : [];
  return Object.fromEntries(features.map(({ attributes = {} }) => [String(attributes['reg_code'] ?? attributes['REG_CODE']), Number(attributes['n'] ?? attributes['N'])]));
}
