import type { Flow, FlowNode, FlowTone } from '../../charts/flow-network.ts';
import type { MatrixCount, MatrixHead } from '../../charts/count-matrix.ts';
import { loadInteragency } from '../../datasets/interagency.ts';
import type { Lang } from '../../i18n/lang.ts';
import { FAMILIES, type Actor, type Timing } from '../../model/interagency.ts';
import { articleText, dutyWords, timeText, wayText } from './words.ts';

/** How each class of time is drawn. */
export const TONE_OF: Readonly<Record<Timing, FlowTone>> = { limit: 'counted', rate: 'counted', cap: 'counted', word: 'word', absent: 'absent', standing: 'standing' };

/** Bodies in the order of families; the public and “no body named” are no nodes. */
export function bodies(): readonly Actor[] {
  return loadInteragency().actors.filter(({ body }) => body).sort((a, b) => FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family));
}

export function flowNodes(lang: Lang): readonly FlowNode[] {
  return bodies().map(({ id, short, family }) => ({ id, label: short[lang], family }));
}

/** Every norm from a named body to a named body, one flow a receiver. */
export function flows(lang: Lang): readonly Flow[] {
  return loadInteragency().duties.flatMap((duty) => duty.to.map((to): Flow => ({
    id: `${duty.id}>${to}`, from: duty.from, to, article: duty.article, tone: TONE_OF[duty.timing], topics: [duty.group, ...duty.also], kind: duty.kind,
    title: `${wayText({ from: duty.from, to: [to] }, lang)}: ${articleText(duty.article, lang)}, ${timeText(duty, lang)}`,
  })));
}

/** Norms from body to body, and the bodies that send and receive any. */
export function bodyMatrix(lang: Lang): { readonly counts: readonly MatrixCount[]; readonly rows: readonly MatrixHead[]; readonly columns: readonly MatrixHead[] } {
  const names = new Map(flowNodes(lang).map(({ id, label }) => [id, label]));
  const counts = counted(flows(lang).filter(({ from, to }) => names.has(from) && names.has(to)));
  const heads = (end: 'from' | 'to'): MatrixHead[] => [...names].filter(([id]) => counts.some((one) => one[end] === id)).map(([id, label]) => ({ id, label }));
  return { counts, rows: heads('from'), columns: heads('to') };
}

/** The same by families: what a phone can show. */
export function familyMatrix(lang: Lang): { readonly counts: readonly MatrixCount[]; readonly rows: readonly MatrixHead[]; readonly columns: readonly MatrixHead[] } {
  const family = new Map(loadInteragency().actors.map((actor) => [actor.id, actor.family]));
  const words = dutyWords(lang, 'families');
  const known = new Set(bodies().map(({ id }) => id));
  const counts = counted(flows(lang).filter(({ from, to }) => known.has(from) && known.has(to)).map(({ from, to }) => ({ from: family.get(from) ?? 'nobody', to: family.get(to) ?? 'nobody' })));
  const heads = (end: 'from' | 'to'): MatrixHead[] => FAMILIES.filter((id) => counts.some((one) => one[end] === id)).map((id) => ({ id, label: words[id] ?? id }));
  return { counts, rows: heads('from'), columns: heads('to') };
}

function counted(pairs: readonly { readonly from: string; readonly to: string }[]): MatrixCount[] {
  const sums = new Map<string, MatrixCount>();
  for (const { from, to } of pairs) {
    const key = `${from} ${to}`;
    sums.set(key, { from, to, n: (sums.get(key)?.n ?? 0) + 1 });
  }
  return [...sums.values()];
}
