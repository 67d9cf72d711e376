/** Where a problem was seen: enough for a person to open the file at the row and mend it. */
export interface Place { readonly file: string; readonly line?: number; readonly rule: string }

/** A problem of an input that stops the whole run. Single rows never throw: they go to quarantine. */
export class DataError extends Error {
  readonly rule: string;
  readonly file: string;
  readonly line: number | undefined;

  constructor(place: Place, message: string) {
    super(`${place.file}${place.line === undefined ? '' : `:${place.line}`}: ${place.rule}: ${message}`);
    this.name = 'DataError';
    this.rule = place.rule;
    this.file = place.file;
    this.line = place.line;
  }
}
