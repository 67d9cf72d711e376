import type { Lang } from '../../i18n/lang.ts';
import { loadLegislation } from '../../datasets/legislation.ts';
import type { CostClass } from '../../model/legislation.ts';

const COSTS: Readonly<Record<Lang, Readonly<Record<CostClass, string>>>> = {
  kk: { none: 'шығынсыз', low: 'аз', medium: 'орташа', high: 'көп' },
  ru: { none: 'без затрат', low: 'низкие', medium: 'средние', high: 'высокие' },
  en: { none: 'no cost', low: 'low', medium: 'medium', high: 'high' },
};

/** Classes of cost in words. */
export function costWords(lang: Lang): Readonly<Record<CostClass, string>> {
  return COSTS[lang];
}

/** Names of the stages of adoption. */
export function stageWords(lang: Lang): Readonly<Record<string, string>> {
  return Object.fromEntries(loadLegislation().stages.map(({ id, name }) => [id, name[lang]]));
}

/** Names of the themes of the proposals. */
export function themeWords(lang: Lang): Readonly<Record<string, string>> {
  return Object.fromEntries(loadLegislation().themes.map(({ id, name }) => [id, name[lang]]));
}
