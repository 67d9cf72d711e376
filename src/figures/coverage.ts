import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadNorms } from '../datasets/norms.ts';
import { loadRegister } from '../datasets/recommendations.ts';
import { CHAPTER_IDS, type ChapterId, TASK_IDS, type TaskId } from '../model/chapter.ts';
import { allFigures } from './registry.ts';
import { tools, type Tool } from './tools.ts';

/** What answers one task of the commission today. */
export interface Coverage { readonly task: TaskId; readonly chapters: readonly ChapterId[]; readonly figures: readonly string[]; readonly tools: readonly Tool[]; readonly datasets: readonly string[]; readonly recommendations: readonly string[]; readonly norms: readonly string[] }

/** Every task and result of the commission with the chapters, figures, tools, data sets, recommendations and norms that name it: computed, never typed. */
export function coverage(root: string = process.cwd()): readonly Coverage[] {
  const tasks = new Map<ChapterId, string[]>();
  for (const file of globSync('content/*/*.mdx', { cwd: root })) {
    const source = readFileSync(join(root, file), 'utf8');
    const id = CHAPTER_IDS.find((chapter) => chapter === /^id:\s*(\S+)/m.exec(source)?.[1]);
    const named = /^tasks:\s*\[([^\]]*)\]/m.exec(source)?.[1];
    if (id !== undefined && named !== undefined) tasks.set(id, named.split(',').map((task) => task.trim()));
  }
  return TASK_IDS.map((task) => ({
    task,
    chapters: CHAPTER_IDS.filter((id) => tasks.get(id)?.includes(task)),
    figures: allFigures().filter((figure) => figure.tasks.includes(task)).map(({ id }) => id),
    tools: tools(root).filter((tool) => tool.tasks.includes(task)),
    datasets: [...new Set(allFigures().filter((figure) => figure.tasks.includes(task)).flatMap(({ datasets }) => datasets))],
    recommendations: loadRegister(root).recommendations.filter(({ tasks: named }) => named.includes(task)).map(({ id }) => id),
    norms: loadNorms(root).norms.filter(({ tasks: named }) => named.some((one) => one === task)).map(({ id }) => id),
  }));
}
