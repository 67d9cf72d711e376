import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatasetCard } from '../../../src/model/dataset-card.ts';
import type { DerivedDataset, DerivedTable, NamedFile } from '../../../src/model/derived-index.ts';
import { coarseRows } from '../gate/coarse-quality.ts';
import { throughGate } from '../gate/publish.ts';
import { ParquetWriter } from '../parquet-writer.ts';
import type { Summaries } from '../summary/summaries.ts';
import { rowsOf } from '../summary/table.ts';
import { qualityReport } from './quality-report.ts';
import { sha256Of } from './code-version.ts';
import { dataPackage } from './data-package.ts';
import { indexPath, isSynthetic, storeDataset } from './index-store.ts';

export interface WriteRequest {
  /** Folder `data/derived`. */
  readonly derived: string;
  readonly card: DatasetCard;
  readonly summaries: Summaries;
  readonly basemap: string | null;
  readonly code: string;
  readonly input: string;
  readonly rows: DerivedDataset['rows'];
}

/**
 * Sends every table through the gate, writes all files into a folder of its own and puts it in place of the old one only
 * when everything is written; then the index. A failure before that leaves the old summaries as they were.
 */
export async function writeDataset(request: WriteRequest): Promise<DerivedDataset> {
  const { derived, card, summaries, code, input, rows } = request;
  const synthetic = isSynthetic(card);
  const tables = summaries.tables.map((table) => throughGate(table, card, synthetic));
  const part = join(derived, `.${card.id}.part`);
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const writer = await ParquetWriter.open();
  try {
    const written: Record<string, DerivedTable> = {};
    for (const table of tables) {
      const draft = join(part, `${table.name}.parquet`);
      await writer.write(table, draft, metadataOf(card, synthetic));
      const sha256 = sha256Of(readFileSync(draft));
      const file = `${table.name}.${sha256.slice(0, 8)}.parquet`;
      renameSync(draft, join(part, file));
      written[table.name] = {
        file: `${card.id}/${file}`, bytes: statSync(join(part, file)).size, sha256, rows: rowsOf(table),
        columns: Object.fromEntries(Object.entries(table.columns).map(([name, { type }]) => [name, type])),
      };
    }
    const basemap = request.basemap === null ? undefined : writeNamed(part, request.basemap, { dataset: card.id, name: 'basemap', ending: 'geojson' });
    const report = tables.find(({ name }) => name === 'quality');
    const quality = report === undefined ? undefined : writeNamed(part, qualityReport(card.id, report, synthetic), { dataset: card.id, name: 'quality', ending: 'json' });
    const dataset: DerivedDataset = {
      profile: card.profile, synthetic, epsg: card.epsg, cell_m: 200, period: card.period, code, input, rows: card.profile === 'protected' ? coarseRows(rows) : rows, tables: written, slices: [...summaries.slices],
      ...(basemap === undefined ? {} : { basemap }), ...(quality === undefined ? {} : { quality }),
    };
    writeFileSync(join(part, 'datapackage.json'), dataPackage(card, dataset));
    putInPlace(derived, card.id, part);
    storeDataset(indexPath(derived, synthetic), card.id, dataset);
    return dataset;
  } finally {
    writer.close();
    rmSync(part, { recursive: true, force: true });
  }
}

function metadataOf(card: DatasetCard, synthetic: boolean): Record<string, string> {
  return {
    dataset: card.id, profile: card.profile, epsg: String(card.epsg), cell_m: '200', schema: '1', licence: card.derivativesLicence,
    ...(card.notice === null ? {} : { notice: card.notice }), ...(synthetic ? { synthetic: 'true', mark: 'SYNTHETIC' } : {}),
  };
}

/** A file beside the tables, named by its content as they are. */
function writeNamed(part: string, text: string, { dataset, name, ending }: { readonly dataset: string; readonly name: string; readonly ending: string }): NamedFile {
  const sha256 = sha256Of(text);
  const file = `${name}.${sha256.slice(0, 8)}.${ending}`;
  writeFileSync(join(part, file), text);
  return { file: `${dataset}/${file}`, bytes: Buffer.byteLength(text), sha256 };
}

function putInPlace(derived: string, id: string, part: string): void {
  const [place, old] = [join(derived, id), join(derived, `.${id}.old`)];
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(part, place);
  rmSync(old, { recursive: true, force: true });
}
