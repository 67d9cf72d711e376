import type { FlowTone } from '../../charts/flow-network.ts';
import type { Lang } from '../../i18n/lang.ts';
import { dutyWords } from './words.ts';

/** Words of the four ways a flow is drawn. */
export function toneWords(lang: Lang): Readonly<Record<FlowTone, string>> {
  const timings = dutyWords(lang, 'timings');
  const counted = { kk: 'мерзім не кезең санмен берілген', ru: 'срок или периодичность указаны', en: 'limit or rate stated' } as const;
  return { counted: counted[lang], word: timings['word'] ?? '', absent: timings['absent'] ?? '', standing: timings['standing'] ?? '' };
}
