import { DataError } from './data-error.ts';

/**
 * Finds the columns that a mapping names among the names of a file. Names are compared without case and outer spaces in
 * a Map, so that a column called `__proto__` is a name like any other.
 */
export class Columns {
  private readonly byName = new Map<string, number>();
  private readonly repeated = new Set<string>();
  private readonly file: string;
  private readonly names: readonly string[];

  constructor(file: string, names: readonly string[]) {
    this.file = file;
    this.names = names;
    names.forEach((name, index) => {
      const key = fold(name);
      if (this.byName.has(key)) this.repeated.add(key);
      else this.byName.set(key, index);
    });
  }

  /** Indices of those of `wanted` that the file has, in order of preference. Throws `column-repeated`. */
  present(wanted: readonly string[]): number[] {
    return wanted.flatMap((name) => {
      const key = fold(name);
      if (this.repeated.has(key)) throw new DataError({ file: this.file, line: 1, rule: 'column-repeated' }, `the column ${name} stands in the header twice`);
      const index = this.byName.get(key);
      return index === undefined ? [] : [index];
    });
  }

  /** As `present`, the first one; throws `column-missing` when the file has none of them. */
  required(wanted: readonly string[], purpose: string): number {
    const [index] = this.present(wanted);
    if (index === undefined) throw this.missing(wanted, purpose);
    return index;
  }

  /** A problem of the file as a whole. */
  problem(rule: string, message: string): DataError { return new DataError({ file: this.file, line: 1, rule }, message); }

  /** The error of a header without a column that the mapping needs. */
  missing(wanted: readonly string[], purpose: string): DataError {
    const seen = this.names.slice(0, 40).map((name) => name.slice(0, 40)).join(', ');
    return new DataError({ file: this.file, line: 1, rule: 'column-missing' }, `no column for ${purpose} (seen: ${seen}; expected: ${wanted.join(' or ')})`);
  }
}

const fold = (name: string): string => name.trim().toLowerCase();
