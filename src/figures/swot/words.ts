import { t } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/lang.ts';
import { SWOT_ELEMENTS, SWOT_KINDS } from '../../model/swot.ts';

type Words = Readonly<Record<string, string>>;

/** The four quadrants, in the plural. */
export function kindWords(lang: Lang): Words {
  const names = { strength: t(lang, 'swot.strengths'), weakness: t(lang, 'swot.weaknesses'), opportunity: t(lang, 'swot.opportunities'), threat: t(lang, 'swot.threats') };
  return Object.fromEntries(SWOT_KINDS.map((kind) => [kind, names[kind]]));
}

/** The four elements of the model and the three things they stand on. */
export function elementWords(lang: Lang): Words {
  return Object.fromEntries(SWOT_ELEMENTS.map((element) => [element, t(lang, `element.${element}`)]));
}

/** Strength of evidence in words. */
export function strengthWords(lang: Lang): Words {
  return { A: t(lang, 'swot.strengthA'), B: t(lang, 'swot.strengthB'), C: t(lang, 'swot.strengthC') };
}

/** Which two quadrants a strategy joins. */
export function quadrantWords(lang: Lang): Words {
  return { SO: t(lang, 'swot.so'), WO: t(lang, 'swot.wo'), ST: t(lang, 'swot.st'), WT: t(lang, 'swot.wt') };
}

/** Lists of codes with hyphens at which no line breaks; the download keeps the plain codes. */
export function unbroken(lists: readonly (readonly string[])[]): Words {
  return Object.fromEntries(lists.map((codes) => [codes.join(', '), codes.join(', ').replaceAll('-', '\u2011')]));
}
