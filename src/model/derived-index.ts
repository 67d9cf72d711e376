import { z } from 'zod';
import { PROFILES } from './dataset-card.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Parquet types in use, kept to what the reader in the browser (DuckDB 0.9) is known to read. */
export const COLUMN_TYPES = ['INTEGER', 'DOUBLE', 'VARCHAR'] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

/** A published table: where its bytes are and what stands in them. */
export const derivedTableSchema = z.strictObject({
  /** Path below `data/derived/`, with eight digits of the checksum in its name. */
  file: z.string().regex(/^[a-z0-9-]+\/[a-z0-9]+\.[0-9a-f]{8}\.parquet$/),
  bytes: z.int(),
  sha256,
  rows: z.int(),
  columns: z.record(z.string(), z.enum(COLUMN_TYPES)),
});
export type DerivedTable = z.infer<typeof derivedTableSchema>;

/** A view of the map that the page may offer; nothing outside this list is ever offered. */
export const sliceSchema = z.strictObject({
  id: z.string(),
  table: z.string(),
  where: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  kind: z.enum(['counts', 'classes', 'merged', 'hot']),
});
export type Slice = z.infer<typeof sliceSchema>;

/** A file beside the tables, with eight digits of its checksum in its name. */
const namedFileSchema = z.strictObject({ file: z.string(), bytes: z.int(), sha256 });
export type NamedFile = z.infer<typeof namedFileSchema>;

export const derivedDatasetSchema = z.strictObject({
  profile: z.enum(PROFILES),
  synthetic: z.boolean(),
  epsg: z.int(),
  cell_m: z.int(),
  period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }),
  /** Version of the code, mapping and card that made the tables. */
  code: z.string(),
  /** Checksum of the raw input, so that a second run can tell that nothing changed. */
  input: sha256,
  rows: z.strictObject({ read: z.int(), accepted: z.int(), quarantined: z.int(), skipped: z.int() }),
  tables: z.record(z.string(), derivedTableSchema),
  slices: z.array(sliceSchema),
  basemap: namedFileSchema.optional(),
  /** The quality report as JSON. */
  quality: namedFileSchema.optional(),
});
export type DerivedDataset = z.infer<typeof derivedDatasetSchema>;

/** `data/derived/index.json` (open datasets, committed) and `index.local.json` (synthetic ones, built). */
export const derivedIndexSchema = z.strictObject({ schema: z.literal(1), datasets: z.record(z.string(), derivedDatasetSchema) });
export type DerivedIndex = z.infer<typeof derivedIndexSchema>;
