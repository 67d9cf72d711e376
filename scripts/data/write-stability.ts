/**
 * Works out how stable places are from year to year and how far incidents repeat nearby, for the open data sets of several
 * years: `node scripts/data/write-stability.ts`. The years come from the committed squares; near repeats need the raw file
 * (in `data/raw`, or in the folder of reference data), and nothing finer than sums over the whole city is written.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { datasetOf } from '../../src/datasets/index-file.ts';
import { STABILITY_DATASETS } from '../../src/datasets/stability.ts';
import { readTable } from '../../src/datasets/table.ts';
import { PRECISIONS } from '../../src/model/incident.ts';
import { stabilitySchema, type KnoxYear } from '../../src/model/stability.ts';
import { rawFiles } from './build/raw-files.ts';
import { importIncidents } from './import-incidents.ts';
import { NO_MINUTE } from './incident-table.ts';
import { readCards, readMapping } from './read-card.ts';
import { nearRepeats, type DatedPoint } from './stability/near-repeats.ts';
import { stabilityOfPlaces } from './stability/stability-of-places.ts';

const root = join(import.meta.dirname, '../..');
const OFFENCE = { 'chicago-assaults': 'aggravated-assault', 'nyc-vehicle-thefts': 'vehicle-theft' } as const;
const DAY = 24 * 60;

/** Near repeats of the given years; a span longer than a day says no day, so such incidents are left out. */
async function nearRepeatsOf(dataset: (typeof STABILITY_DATASETS)[number], years: readonly number[]): Promise<{ knox: KnoxYear[]; raw: { file: string; sha256: string } }> {
  const card = readCards(root).find(({ id }) => id === dataset);
  const [file] = card === undefined ? [] : rawFiles(root, card);
  if (card === undefined || file === undefined) throw new Error(`${dataset}: the raw file is not here (expected ${card?.raw.file ?? 'a card'} in data/raw/${dataset})`);
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (sha256 !== card.raw.sha256) throw new Error(`${dataset}: another raw file (seen sha256 ${sha256.slice(0, 12)}…; expected ${(card.raw.sha256 ?? '').slice(0, 12)}…)`);
  const { incidents: t } = await importIncidents({ sources: [{ file }], card, mapping: readMapping(root, card.mapping), quarantine: null });
  const spans = t.start.some((minute, at) => at < t.length && minute !== NO_MINUTE);
  const knox = years.map((year) => {
    const [points, out]: [DatedPoint[], number[]] = [[], []];
    for (let at = 0; at < t.length; at++) {
      const day = t.day[at] ?? 0;
      if (new Date(day * 86_400_000).getUTCFullYear() !== year || PRECISIONS[t.precision[at] ?? 0] === 'none') continue;
      const [start, end] = [t.start[at] ?? NO_MINUTE, t.end[at] ?? NO_MINUTE];
      if (start !== NO_MINUTE && end !== NO_MINUTE && end - start > DAY) out.push(at);
      else points.push({ x: t.x[at] ?? NaN, y: t.y[at] ?? NaN, day });
    }
    console.log(`${dataset} ${year}: ${points.length} incidents, ${out.length} left out`);
    return nearRepeats(points, { year, leftOut: out.length, rule: spans ? 'known to a day' : 'none', seed: `${dataset}/knox`, replicates: 999 });
  });
  return { knox, raw: { file: basename(file), sha256 } };
}

const YEARS = { 'chicago-assaults': [2019], 'nyc-vehicle-thefts': [2014, 2015, 2016, 2017] } as const;
mkdirSync(join(root, 'data/stability'), { recursive: true });
for (const dataset of STABILITY_DATASETS) {
  const offence = OFFENCE[dataset];
  const places = stabilityOfPlaces((await readTable(dataset, 'cells')).filter(({ category }) => category === offence), `${dataset}/stability`);
  const { knox, raw } = await nearRepeatsOf(dataset, YEARS[dataset]);
  const file = stabilitySchema.parse({ dataset, offence, command: 'node scripts/data/write-stability.ts', raw, cells_sha256: datasetOf(dataset).tables['cells']?.sha256 ?? '', ...places, knox });
  writeFileSync(join(root, 'data/stability', `${dataset}.json`), `${JSON.stringify(file, null, 1)}\n`);
}
