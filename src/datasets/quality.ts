import { datasetOf } from './index-file.ts';
import { readTable, type Row } from './table.ts';

export const VERDICTS = ['good', 'care', 'unfit'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A measure of the data beside its limit; `state` is null where it could not be judged, and `reason` says why. */
export interface QualityLine {
  readonly measure: string;
  readonly value: number | null;
  readonly limit: number | null;
  readonly bound: 'least' | 'most';
  readonly state: 'met' | 'missed' | null;
  readonly reason: string | null;
}

/** The quality report of a dataset: the verdict, what it misses, and all measures, missed limits first. */
export interface QualityReport { readonly verdict: Verdict; readonly missed: readonly string[]; readonly limited: readonly QualityLine[]; readonly others: readonly QualityLine[] }

/** Measures whose limit is the least that is enough; for all others it is the most that is borne. */
const AT_LEAST = /^share_(located|of_registered)/;
const MISSED = 'threshold_not_met';

/** The report of a published dataset. @throws when its table `quality` is missing or carries no verdict. */
export async function qualityOf(dataset: string): Promise<QualityReport> {
  return qualityReportOf(await readTable(dataset, 'quality'));
}

/** Path of the same report as JSON below `/d/`; undefined when the dataset has none. */
export const qualityFile = (dataset: string): string | undefined => datasetOf(dataset).quality?.file;

/** The report in the rows of a table `quality`. @throws when they carry no verdict. */
export function qualityReportOf(rows: readonly Row[]): QualityReport {
  const said = rows.find(({ measure }) => measure === 'verdict')?.['reason'];
  const verdict = VERDICTS.find((word) => said === `verdict_${word}`);
  if (verdict === undefined) throw new Error(`quality: no verdict (seen: ${String(said)}; expected: verdict_${VERDICTS.join(', verdict_')})`);
  const lines = rows.filter(({ measure }) => measure !== 'verdict').map(lineOf);
  const limited = lines.filter(({ limit }) => limit !== null);
  const rank = { missed: 0, met: 1, null: 2 } as const;
  return {
    verdict, missed: limited.filter(({ state }) => state === 'missed').map(({ measure }) => measure),
    limited: limited.toSorted((a, b) => rank[a.state ?? 'null'] - rank[b.state ?? 'null']), others: lines.filter(({ limit }) => limit === null),
  };
}

function lineOf(row: Row): QualityLine {
  const [measure, value, limit, reason] = [String(row['measure']), row['value'], row['threshold'], row['reason']];
  return {
    measure, value: typeof value === 'number' ? value : null, limit: typeof limit === 'number' ? limit : null, bound: AT_LEAST.test(measure) ? 'least' : 'most',
    state: typeof value !== 'number' || typeof limit !== 'number' ? null : reason === MISSED ? 'missed' : 'met', reason: typeof reason === 'string' ? reason : null,
  };
}
