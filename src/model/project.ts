import { z } from 'zod';

/**
 * The identity of the project as settings (`data/project.json`). What is not decided is left out of the file and is
 * then left out of every citation, tag and deposit record: nothing is invented.
 */
const trilingual = z.strictObject({ kk: z.string().min(1), ru: z.string().min(1), en: z.string().min(1) });

export const projectSchema = z.strictObject({
  /** The grant's number. */
  grant: z.string().regex(/^[A-Z]{2}\d{8}$/),
  /** Name of the report. */
  title: trilingual,
  /** Title of the research project itself. */
  projectTitle: trilingual,
  /** The corporate author, until people are named in `authors`. */
  corporateAuthor: trilingual,
  authors: z.array(z.strictObject({ family: z.string().min(1), given: z.string().min(1), orcid: z.string().regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/).optional() })).optional(),
  publisher: trilingual.optional(),
  /** Digital object identifier of the whole report, without the resolver. */
  doi: z.string().regex(/^10\.\d{4,9}\/\S+$/).optional(),
  contact: z.email().optional(),
  /** Public address of the site without a trailing slash; absent until it is known. */
  site: z.url().optional(),
  licences: z.strictObject({ text: z.string().min(1), code: z.string().min(1) }),
  /** Shown on every page. */
  notice: trilingual,
});
export type Project = z.infer<typeof projectSchema>;
