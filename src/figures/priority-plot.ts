import { priorityGrid } from '../charts/priority-grid.ts';
import { loadRegister } from '../datasets/recommendations.ts';
import { t } from '../i18n/index.ts';
import type { Lang } from '../i18n/lang.ts';
import { priorities } from '../model/priority.ts';

/** The grid of impact and feasibility in both sizes; its title counts those that stand at four or more on both. */
export function priorityPlot(lang: Lang): { readonly title: string; readonly wide: string; readonly narrow: string } {
  const all = priorities(loadRegister().recommendations);
  const title = t(lang, 'rec.plotTitle', { n: all.filter(({ impact, feasibility }) => impact >= 4 && feasibility >= 4).length });
  const marks = all.map(({ id, impact, feasibility }) => ({ label: id.replace('rec-', ''), impact, feasibility }));
  const draw = (size: 'wide' | 'narrow'): string => priorityGrid(marks, { frame: { size, label: title }, impact: t(lang, 'rec.impact'), feasibility: t(lang, 'rec.feasibility') });
  return { title, wide: draw('wide'), narrow: draw('narrow') };
}
