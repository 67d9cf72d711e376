import { z } from 'zod';

/** A text in the three languages of the report. */
export const trilingual = z.strictObject({ kk: z.string().min(1), ru: z.string().min(1), en: z.string().min(1) });
