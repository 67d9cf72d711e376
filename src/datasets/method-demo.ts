import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { methodDemoSchema, type MethodDemo } from '../model/method-demo.ts';

let loaded: MethodDemo | undefined;

/** What the methods give back of the simulated city (`data/simcity/method-demo.json`, made by `scripts/simcity/write-method-demo.ts`). */
export function loadMethodDemo(root: string = process.cwd()): MethodDemo {
  loaded ??= methodDemoSchema.parse(JSON.parse(readFileSync(join(root, 'data/simcity/method-demo.json'), 'utf8')));
  return loaded;
}
