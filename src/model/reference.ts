import { z } from 'zod';

/**
 * One source we cite: a CSL-JSON item (the Citation Style Language's data model) with what CSL lacks: titles in the
 * report's languages and how much of the source was read. What could not be found is absent, never guessed.
 */

/** How much of a source was read; `none` cannot be cited in published text. */
export const READ_STATES = ['whole', 'part', 'abstract', 'secondary', 'none'] as const;
export type ReadState = (typeof READ_STATES)[number];

export const REFERENCE_TYPES = [
  'article', 'article-journal', 'article-magazine', 'article-newspaper', 'book', 'dataset', 'interview', 'legislation',
  'paper-conference', 'report', 'software', 'speech', 'standard', 'thesis', 'webpage',
] as const;
export type ReferenceType = (typeof REFERENCE_TYPES)[number];

/** Forms of Kazakh legal acts. */
export const ACT_FORMS = ['constitution', 'code', 'law', 'decree', 'government-resolution', 'minister-order', 'prosecutor-order'] as const;
export type ActForm = (typeof ACT_FORMS)[number];

const text = z.string().min(1);
const personName = z.strictObject({ family: text, given: text.optional() });
const bodyName = z.strictObject({ literal: text });
export const nameSchema = z.union([personName, bodyName]);
/** A person (`family`, `given`) or a body (`literal`). */
export type Name = z.infer<typeof nameSchema>;

const datePart = z.array(z.int()).min(1).max(3).refine(
  ([year = 0, month = 1, day = 1]) => year > 1500 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31,
  'date-parts: not a date (expected [year, month?, day?])',
);

export const referenceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/),
  type: z.enum(REFERENCE_TYPES),
  /** The title as the source prints it, or ours where it has none (`untitled`). */
  title: text,
  /** Titles in the report's languages: the source's own or our translation. */
  titles: z.strictObject({ kk: text.optional(), ru: text.optional(), en: text.optional() }).optional(),
  /** Language of `title`, BCP 47; `und` where the title is ours. */
  language: text,
  /** The title describes the source; its own was not recorded. */
  untitled: z.literal(true).optional(),
  author: z.array(nameSchema).min(1).optional(),
  /** More authors than are named. */
  others: z.literal(true).optional(),
  issued: z.strictObject({ 'date-parts': z.tuple([datePart]) }).optional(),
  'container-title': text.optional(),
  'collection-title': text.optional(),
  'event-title': text.optional(),
  'event-place': text.optional(),
  publisher: text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  number: text.optional(),
  jurisdiction: text.optional(),
  /** Form of a Kazakh act, where it is known. */
  genre: z.enum(ACT_FORMS).optional(),
  DOI: z.string().regex(/^10\.\d{4,9}\/\S+$/).optional(),
  URL: z.url().optional(),
  read: z.enum(READ_STATES),
  /** Sources through which this one was read, where `read` is `secondary`. */
  via: z.array(text).min(1).optional(),
  /** The same work under its main id: cite that one. */
  sameAs: text.optional(),
  /** A working note: what was read, what is to be checked. */
  note: text.optional(),
});
export type Reference = z.infer<typeof referenceSchema>;

/** The collection: unique ids, and `via` and `sameAs` that exist. */
export const referencesSchema = z.array(referenceSchema).superRefine((items, context) => {
  const ids = new Set<string>();
  for (const { id } of items) {
    if (ids.has(id)) context.addIssue({ code: 'custom', message: `reference ${id}: id used twice (expected one)` });
    ids.add(id);
  }
  for (const { id, via = [], sameAs } of items) {
    for (const target of [...via, ...(sameAs === undefined ? [] : [sameAs])]) {
      if (!ids.has(target)) context.addIssue({ code: 'custom', message: `reference ${id}: points to an unknown source (seen ${target}; expected an id of the collection)` });
    }
  }
});
