import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TaskId } from '../model/chapter.ts';

/** A tool of the report: its address after the language, and the tasks it answers. Its name is the string `tool.{id}`. */
export interface Tool { readonly id: 'swot' | 'comparison' | 'interagency' | 'evaluation' | 'juvenile' | 'training' | 'recommendations' | 'law'; readonly path: string; readonly tasks: readonly TaskId[] }

const TOOLS: readonly Tool[] = [
  { id: 'swot', path: 'swot/tool', tasks: ['S1.1'] },
  { id: 'comparison', path: 'comparison/tool', tasks: ['S1.2', 'S2.2'] },
  { id: 'interagency', path: 'interagency/tool', tasks: ['S2.1', 'R1'] },
  { id: 'evaluation', path: 'evaluation/tool', tasks: ['S2.3', 'S3.3', 'R2', 'R6'] },
  { id: 'juvenile', path: 'juvenile/tool', tasks: ['S3.4'] },
  { id: 'training', path: 'training/tool', tasks: ['R3'] },
  { id: 'recommendations', path: 'recommendations', tasks: ['S2.2', 'S3.2', 'R1', 'R2', 'R3', 'R5'] },
  { id: 'law', path: 'law', tasks: ['S3.1', 'S3.5', 'R4'] },
];

/** The tools whose page stands in the site, in the order of the report. */
export function tools(root: string = process.cwd()): readonly Tool[] {
  return TOOLS.filter(({ path }) => existsSync(join(root, `src/pages/[lang]/${path}.astro`)) || existsSync(join(root, `src/pages/[lang]/${path}/index.astro`)));
}
