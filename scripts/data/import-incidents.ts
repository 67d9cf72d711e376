import { basename, join } from 'node:path';
import { incidentSchema, UNMAPPED } from '../../src/model/incident.ts';
import type { DatasetCard } from '../../src/model/dataset-card.ts';
import type { Mapping } from '../../src/model/mapping.ts';
import { DataError } from './data-error.ts';
import { emptyDraft, incidentOf, IncidentTable } from './incident-table.ts';
import { QUARANTINE_COLUMNS, QuarantineFile } from './quarantine.ts';
import { chooseReader } from './readers/choose-reader.ts';
import type { RecordCursor, SourceHead } from './readers/reader.ts';
import { originalPart, readMended } from './mended-file.ts';
import { rowInterpreter, type Verdict } from './row-interpreter.ts';
import { ROW_RULES } from './row-rules.ts';

/** A file of the source, with its mended quarantine when there is one. */
export interface Source { readonly file: string; readonly mended?: string | undefined }

/** What to import and by which rules. */
export interface ImportRequest {
  readonly sources: readonly Source[];
  readonly card: DatasetCard;
  readonly mapping: Mapping;
  /** Folder for rejected rows, one file a source (`{name}.rejected.csv`); null = dry run. */
  readonly quarantine: string | null;
  /** Told after every hundred thousand rows how many were read. */
  readonly progress?: (rows: number) => void;
}

const PROGRESS_ROWS = 100_000;

/** What came of an import. `read` = `accepted` + `quarantined` + `skipped`, asserted. */
export interface ImportResult {
  readonly incidents: IncidentTable;
  readonly read: number;
  readonly accepted: number;
  readonly quarantined: number;
  readonly skipped: number;
  readonly mended: number;
  /** Rows with a reference, and those whose reference an earlier row had; null when the mapping names none. */
  readonly references: { readonly known: number; readonly repeated: number } | null;
  readonly byRule: ReadonlyMap<string, number>;
  readonly bySkip: ReadonlyMap<string, number>;
  /** Offence codes without a category and how many rows carry each; those rows are kept. */
  readonly unknownCodes: ReadonlyMap<string, number>;
  /** At most three messages a rule, each naming file, row and rule. */
  readonly messages: readonly string[];
  readonly encodings: readonly string[];
}

/**
 * Reads a file record by record into canonical incidents. Good rows are kept whatever stands beside them; a bad row goes to
 * quarantine with its bytes, line and rule. Throws `DataError` when the file as a whole is unusable; then nothing has changed.
 */
export async function importIncidents(request: ImportRequest): Promise<ImportResult> {
  const run = new ImportRun(request);
  try {
    for (const source of request.sources) await run.take(source);
    const result = run.result();
    for (const file of run.quarantines) file.finish();
    return result;
  } catch (error) {
    for (const file of run.quarantines) file.abandon();
    throw error;
  }
}

/** Where the rejected rows of a source file stand, and where their mended form is looked for. */
export function quarantinePaths(folder: string, file: string): { readonly rejected: string; readonly mended: string } {
  return { rejected: join(folder, `${basename(file)}.rejected.csv`), mended: join(folder, `${basename(file)}.mended.csv`) };
}

class ImportRun {
  readonly quarantines: QuarantineFile[] = [];
  private readonly request: ImportRequest;
  private readonly incidents = new IncidentTable();
  private readonly ids = new Set<string>();
  private readonly byRule = new Map<string, number>();
  private readonly bySkip = new Map<string, number>();
  private readonly unknownCodes = new Map<string, number>();
  private readonly messages: string[] = [];
  private readonly draft = emptyDraft();
  private readonly encodings: string[] = [];
  private read = 0;
  private mended = 0;
  private readonly references = new Set<string>();
  private referenced = 0;

  constructor(request: ImportRequest) { this.request = request; }

  /** Reads one source, then the mended rows that replace some of its rejected ones. */
  async take({ file, mended }: Source): Promise<void> {
    const { mapping } = this.request;
    const mend = mended === undefined ? null : await readMended(mended);
    const quarantine = new QuarantineFile(this.request.quarantine === null ? null : quarantinePaths(this.request.quarantine, file).rejected);
    this.quarantines.push(quarantine);
    const reader = await chooseReader(file);
    const rejected = new Set<number>();
    const before = this.read;
    let interpret: ((cursor: RecordCursor) => Verdict) | null = null;
    await reader.read(file, {
      head: (head) => { this.encodings.push(head.encoding); quarantine.begin(head); interpret = this.interpreter(file, head, 0); },
      record: (cursor) => {
        this.read += 1;
        if (this.read % PROGRESS_ROWS === 0) this.request.progress?.(this.read);
        const verdict = interpret?.(cursor) ?? null;
        if (verdict !== null && 'rule' in verdict && mend?.lines.has(cursor.line) === true) rejected.add(cursor.line);
        else this.settle(verdict, { file, line: cursor.line, quarantine, original: () => cursor.bytes() });
      },
    }, { encoding: mapping.encoding, delimiter: mapping.delimiter });
    if (this.read === before) throw new DataError({ file: basename(file), line: 1, rule: 'empty-file' }, 'a header and no rows (seen: 0 rows; expected: at least one)');
    if (mended === undefined || mend === null) return;
    for (const line of mend.lines) {
      if (!rejected.has(line)) throw new DataError({ file: basename(mended), rule: 'mended-line-unknown' }, `row ${line} of ${basename(file)} was not rejected, so it cannot be mended (is this the quarantine of another file?)`);
    }
    this.mended += mend.lines.size;
    await this.takeMended(mended, quarantine);
  }

  private async takeMended(file: string, quarantine: QuarantineFile): Promise<void> {
    let interpret: ((cursor: RecordCursor) => Verdict) | null = null;
    const reader = await chooseReader(file);
    const original = originalPart();
    await reader.read(file, {
      head: (head) => { original.begin(head); interpret = this.interpreter(file, head, QUARANTINE_COLUMNS.length); },
      record: (cursor) => this.settle(interpret?.(cursor) ?? null, { file, line: Number(cursor.text(0)), quarantine, original: () => original.of(cursor) }),
    });
  }

  private interpreter(file: string, head: SourceHead, shift: number): (cursor: RecordCursor) => Verdict {
    const { card, mapping } = this.request;
    const interpret = rowInterpreter({ file, head, shift }, { card, mapping });
    const keyed = mapping.id_column !== undefined;
    return (cursor) => {
      const verdict = interpret(cursor, this.draft);
      if (verdict !== null) return verdict;
      if (keyed && this.ids.has(this.draft.id)) return { rule: 'duplicate-id', seen: 'the key of an earlier row' };
      const checked = incidentSchema.safeParse(incidentOf(this.draft, card.time_basis));
      if (!checked.success) return { rule: 'incident-invalid', seen: checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ').slice(0, 120) };
      return null;
    };
  }

  private settle(verdict: Verdict, row: { readonly file: string; readonly line: number; readonly quarantine: QuarantineFile; readonly original: () => Buffer }): void {
    if (verdict === null) {
      if (this.request.mapping.id_column !== undefined) this.ids.add(this.draft.id);
      if (this.draft.category === UNMAPPED) this.unknownCodes.set(this.draft.offence, (this.unknownCodes.get(this.draft.offence) ?? 0) + 1);
      if (this.draft.reference !== '') { this.referenced += 1; this.references.add(this.draft.reference); }
      this.incidents.add(this.draft);
    } else if ('skip' in verdict) {
      this.bySkip.set(verdict.skip, (this.bySkip.get(verdict.skip) ?? 0) + 1);
    } else {
      const before = this.byRule.get(verdict.rule) ?? 0;
      this.byRule.set(verdict.rule, before + 1);
      if (before < 3) this.messages.push(`${basename(row.file)}:${row.line}: ${verdict.rule}: ${ROW_RULES[verdict.rule]} (seen: ${verdict.seen})`);
      row.quarantine.reject({ line: row.line, rule: verdict.rule, seen: verdict.seen, original: row.original() });
    }
  }

  result(): ImportResult {
    const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((total, count) => total + count, 0);
    const [accepted, quarantined, skipped] = [this.incidents.length, sum(this.byRule), sum(this.bySkip)];
    if (accepted + quarantined + skipped !== this.read) {
      throw new Error(`import: rows lost (seen: ${this.read} read, ${accepted} accepted, ${quarantined} quarantined, ${skipped} skipped; expected: equal sums)`);
    }
    const references = this.request.mapping.reference === undefined ? null : { known: this.referenced, repeated: this.referenced - this.references.size };
    const { incidents, byRule, bySkip, unknownCodes, messages, read, mended, encodings } = this;
    return { incidents, read, accepted, quarantined, skipped, mended, references, byRule, bySkip, unknownCodes, messages, encodings };
  }
}
