import type { DatasetCard } from '../../../src/model/dataset-card.ts';
import type { DerivedDataset } from '../../../src/model/derived-index.ts';
import { COLUMN_MEANINGS, TABLE_MEANINGS } from './dictionary.ts';

const FRICTIONLESS = { INTEGER: 'integer', DOUBLE: 'number', VARCHAR: 'string' } as const;

/** Description of a dataset after Frictionless Data Package 1.0, with the dictionary of every column and all checksums. */
export function dataPackage(card: DatasetCard, dataset: DerivedDataset): string {
  const resources = Object.entries(dataset.tables).map(([name, table]) => ({
    name, title: TABLE_MEANINGS[name] ?? name, path: table.file.split('/')[1], format: 'parquet', mediatype: 'application/vnd.apache.parquet', bytes: table.bytes, hash: `sha256:${table.sha256}`, rows: table.rows,
    schema: { fields: Object.entries(table.columns).map(([column, type]) => ({ name: column, type: FRICTIONLESS[type], description: COLUMN_MEANINGS[`${name}.${column}`] ?? COLUMN_MEANINGS[column] ?? '' })) },
  }));
  const map = dataset.basemap === undefined ? [] : [{ name: 'basemap', title: 'Sketch for orientation (GeoJSON, WGS 84)', path: dataset.basemap.file.split('/')[1], format: 'geojson', mediatype: 'application/geo+json', bytes: dataset.basemap.bytes, hash: `sha256:${dataset.basemap.sha256}` }];
  const report = dataset.quality === undefined ? [] : [{ name: 'quality-report', title: 'Quality report: verdict, thresholds of the card and measures, shares only (JSON)', path: dataset.quality.file.split('/')[1], format: 'json', mediatype: 'application/json', bytes: dataset.quality.bytes, hash: `sha256:${dataset.quality.sha256}` }];
  return `${JSON.stringify({
    profile: 'data-package', name: card.id, title: card.title.en, titles: card.title, version: dataset.code,
    licenses: [{ name: card.derivativesLicence, title: card.derivativesLicence }], notice: card.notice, attribution: card.attribution,
    sources: [{ title: card.publisher, ...(card.source_url === null ? {} : { path: card.source_url }), licence: card.licence, taken: card.taken, file: card.raw.file, sha256: dataset.input }],
    disclosure: { profile: dataset.profile, synthetic: dataset.synthetic, ...(dataset.synthetic ? { mark: 'SYNTHETIC' } : {}) },
    temporal: dataset.period, grid: { epsg: dataset.epsg, cell_m: dataset.cell_m }, rows: dataset.rows, command: card.command,
    resources: [...resources, ...report, ...map],
  }, null, 1)}\n`;
}
