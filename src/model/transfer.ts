import { z } from 'zod';

const text = z.strictObject({ kk: z.string().min(3), ru: z.string().min(3), en: z.string().min(3) });
const state = z.enum(['yes', 'partly', 'no', 'na']);

/** Our verdicts, from the conditions an institution rests on. */
export const VERDICTS = ['transferable', 'conditions', 'not'] as const;

/** The five conditions: a norm of sufficient rank, a body with people and money, data, someone independent to check, a public that knows it. */
export const CONDITIONS = ['norm', 'body', 'data', 'check', 'public'] as const;

export const transfersSchema = z.array(z.strictObject({
  id: z.string().regex(/^t\d{2}$/),
  name: text,
  /** Jurisdictions it is taken from, ids of the comparative table or other country codes. */
  where: z.array(z.string()).min(1),
  conditions: z.strictObject({ norm: state, body: state, data: state, check: state, public: state }),
  verdict: z.enum(VERDICTS),
  /** The form proposed for Kazakhstan: ours. */
  form: text,
  risk: text,
  sources: z.array(z.string()).min(1),
}));
export type Transfer = z.infer<typeof transfersSchema>[number];
