/**
 * Every rule that can send a row to quarantine, with what a person has to do about it. The id goes into messages, the
 * quarantine file and the quality table; it never changes once published.
 */
export const ROW_RULES = {
  'row-width': 'the row has another number of fields than the header (half-written, or a delimiter inside an unquoted field)',
  'quote-unclosed': 'a quotation mark is opened and never closed',
  'record-invalid': 'the record is not a JSON object',
  'record-truncated': 'the file ends inside this record or before its list is closed (a cut download: fetch it again)',
  'nul-byte': 'the row contains NUL bytes (a damaged copy)',
  'encoding-invalid': 'letters that are not valid in the encoding of the file',
  'id-missing': 'the key of the record is empty',
  'duplicate-id': 'the key of the record was met before in this file',
  'date-missing': 'no date of the offence',
  'date-invalid': 'the date cannot be read in any of the formats of the mapping',
  'clock-shift': 'two columns of the same moment differ by whole or half hours: a program has added a time zone to one of them',
  'date-outside': 'the date lies outside the period of the dataset',
  'hour-invalid': 'the hour is not a whole number from 0 to 23',
  'span-invalid': 'the last possible moment lies before the first, or one of the two cannot be read',
  'offence-missing': 'no offence code',
  'coordinate-invalid': 'a coordinate is not a number, or only one of the two is given',
  'coordinate-outside': 'the place lies outside the extent of the dataset',
  'incident-invalid': 'the row does not make a canonical incident',
} as const;
export type RowRule = keyof typeof ROW_RULES;

/** True when a damage that a reader found has a rule of its own. */
export const isRowRule = (name: string | null): name is RowRule => name !== null && Object.hasOwn(ROW_RULES, name);

/** Why a row was refused and what was seen in it. */
export interface Refused { readonly rule: RowRule; readonly seen: string }
