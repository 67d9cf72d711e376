import { z } from 'zod';
import { trilingual } from './trilingual.ts';

export const PROTOCOL_STAGES = ['data', 'units', 'concentration', 'hotspots', 'time', 'forecast', 'publication'] as const;

/** One step of the protocol of a microgeographical analysis (`data/method-protocol.json`). Without sources it is a rule of this report. */
export const protocolStepSchema = z.strictObject({ id: z.string().regex(/^P\d+$/), stage: z.enum(PROTOCOL_STAGES), rule: trilingual, refusal: trilingual, sources: z.array(z.string()) });
export const methodProtocolSchema = z.array(protocolStepSchema).min(1);
export type ProtocolStep = z.infer<typeof protocolStepSchema>;
