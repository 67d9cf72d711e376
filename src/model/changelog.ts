import { z } from 'zod';

/**
 * What changed for readers, in three languages: corrections first, then new, then changed; each with the permalinks it
 * touches. `data/changelog.json` feeds the releases page, the RSS and `CHANGELOG.md`.
 */
export const CHANGE_KINDS = ['correction', 'new', 'changed'] as const;
const text = z.strictObject({ kk: z.string().min(3), ru: z.string().min(3), en: z.string().min(3) });
export const changeSchema = z.strictObject({ kind: z.enum(CHANGE_KINDS), text, ids: z.array(z.string()) });
export type Change = z.infer<typeof changeSchema>;
export const changelogSchema = z.strictObject({
  unreleased: z.array(changeSchema),
  /** Newest first. */
  releases: z.array(z.strictObject({ release: z.string().regex(/^\d{4}\.\d{1,2}$/), date: z.iso.date(), changes: z.array(changeSchema).min(1) })),
});
export type Changelog = z.infer<typeof changelogSchema>;
