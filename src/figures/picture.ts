import type { Row } from '../datasets/table.ts';
import type { Lang } from '../i18n/lang.ts';
import { creditLines, figureCredit } from './credit.ts';
import { markOf } from './export.ts';
import type { Figure } from './figure.ts';
import { figureHeading } from './labels.ts';
import { pictureSvg } from './standalone-svg.ts';

/**
 * The figure as an SVG file that stands alone: the download `/figures/{id}.{lang}.svg` and the base of the PNG.
 * @param permalink absolute permanent address, printed in the picture
 * @throws when the figure is a table
 */
export async function figurePicture(figure: Figure, rows: readonly Row[], lang: Lang, permalink: string): Promise<string> {
  if (figure.draw === undefined) throw new Error(`picture ${figure.id}: a table has no picture (expected a figure)`);
  const { title, subtitle, description } = figure.text(lang, rows);
  const mark = markOf(figure, lang);
  const chart = figure.draw(rows, { lang, size: 'wide', label: title, mark });
  return pictureSvg(chart, { heading: figureHeading(lang, figure.id), title, subtitle, description, credit: creditLines(await figureCredit(figure, lang), lang, permalink), mark });
}
