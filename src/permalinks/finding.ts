/** One thing a check found: which rule, where, what was seen and what to do about it. */
export interface Finding {
  /** Name of the rule: a claim that should hold, such as `identifier-is-unique`. */
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  /** `subject: problem (seen; expected)`. */
  readonly message: string;
  /** What the writer should do. */
  readonly fix: string;
}

/** One line for a terminal: `file:line: rule: message → fix`. */
export function findingLine({ file, line, rule, message, fix }: Finding): string {
  return `${file}:${line}: ${rule}: ${message} → ${fix}`;
}
