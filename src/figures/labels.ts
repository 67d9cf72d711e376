import { t } from '../i18n/index.ts';
import type { Lang } from '../i18n/lang.ts';
import { chapterNumber } from '../model/chapter.ts';
import { allFigures, figureOf } from './registry.ts';

/** The number of a figure or table, counted by kind within its chapter: `11.2`. */
export function figureNumber(id: string): string {
  const figure = figureOf(id);
  const same = allFigures().filter(({ chapter, kind }) => chapter === figure.chapter && kind === figure.kind);
  return `${chapterNumber(figure.chapter)}.${same.indexOf(figure) + 1}`;
}

/** How a figure is named before its title: «11.2-сурет.», «Рис. 11.2.», “Figure 11.2.” */
export function figureHeading(lang: Lang, id: string): string {
  return t(lang, figureOf(id).kind === 'table' ? 'table.label' : 'fig.label', { n: figureNumber(id) });
}

/** How the text refers to it: «11.2-сурет», «рис. 11.2», “Figure 11.2”. */
export function figureLabel(lang: Lang, id: string): string {
  return figureHeading(lang, id).replace(/\.$/, '');
}
