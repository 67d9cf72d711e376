/**
 * Writes `data/juvenile.json` from a folder outside the project that holds the regional extract and the whole form:
 * `npm exec -c 'node scripts/juvenile/write-juvenile.ts FOLDER'`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Juvenile } from '../../src/model/juvenile.ts';
import { csvRecords } from './csv-records.ts';
import { juvenileFromForm, type ExtractLine, type FormCell } from './juvenile-from-form.ts';

/** Reads both files of the folder; nothing finer than the result leaves this function. */
export function readForm(folder: string): Juvenile {
  const lines = [...csvRecords(readFileSync(join(folder, 'region_stats_public.csv'), 'utf8'))].map((line): ExtractLine => ({ territory: line['territory_iso'] ?? '', year: line['year'] ?? '', indicator: line['indicator'] ?? '', value: Number(line['value']), kind: line['source_kind'] ?? '' }));
  const cells = [...csvRecords(gunzipSync(readFileSync(join(folder, 'official_1m_2022.csv.gz'))).toString('utf8'))].map((line): FormCell => ({ section: line['section'] ?? '', row: line['row_code'] ?? '', column: Number(line['col_no']), value: Number(line['value']) }));
  return juvenileFromForm(lines, cells);
}

/** One line for each unit and cell, so that a change shows in a difference. */
export function juvenileText({ units, national, ...head }: Juvenile): string {
  const list = (items: readonly unknown[]): string => `[\n${items.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n ]`;
  return `{\n "schema": ${head.schema},\n "year": ${head.year},\n "source": ${JSON.stringify(head.source)},\n "units": ${list(units)},\n "national": {\n${Object.entries(national).map(([table, cells]) => ` "${table}": ${list(cells)}`).join(',\n')}\n }\n}\n`;
}

if (process.argv[1]?.endsWith('write-juvenile.ts')) {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('write-juvenile: no folder (expected the folder with region_stats_public.csv and official_1m_2022.csv.gz)');
  writeFileSync('data/juvenile.json', juvenileText(readForm(folder)));
  console.log('juvenile: data/juvenile.json written');
}
