import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** `permission.yaml`: on what ground data of concrete events may be held, who signed, and until when (decision 21). */
export const permissionSchema = z.strictObject({
  /** Agreement or letter by its name and number. */
  basis: z.string().min(10),
  date: z.iso.date(),
  /** Who signed for the Committee, by office. */
  signatory: z.string().min(5),
  /** Last day on which the raw data may be kept. */
  retention: z.iso.date(),
  /** Address of the service, where it differs from the known ones. */
  service: z.url().optional(),
});
export type Permission = z.infer<typeof permissionSchema>;

/** The permission in a file. Throws `permission-missing`, `permission-invalid`, `permission-expired`. `today` = `YYYY-MM-DD`. */
export function readPermission(path: string, today: string): Permission {
  if (!existsSync(path)) throw new Error(`permission-missing: no ${path}; without a written permission nothing is asked of the service (expected: basis, date, signatory, retention; npm run data:request writes the letter)`);
  const parsed = permissionSchema.safeParse(parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`permission-invalid: ${path}: ${parsed.error.issues[0]?.path.join('.') ?? ''}: ${parsed.error.issues[0]?.message ?? ''}`);
  if (parsed.data.retention < today) throw new Error(`permission-expired: the data may be kept until ${parsed.data.retention} (today: ${today}); run npm run data:purge`);
  if (parsed.data.date > today) throw new Error(`permission-invalid: dated in the future (seen: ${parsed.data.date}; today: ${today})`);
  return parsed.data;
}
