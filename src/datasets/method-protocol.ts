import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { methodProtocolSchema, type ProtocolStep } from '../model/method-protocol.ts';

/** The steps of the protocol in their order (`data/method-protocol.json`). */
export function loadMethodProtocol(root: string = process.cwd()): readonly ProtocolStep[] {
  return methodProtocolSchema.parse(JSON.parse(readFileSync(join(root, 'data/method-protocol.json'), 'utf8')));
}
