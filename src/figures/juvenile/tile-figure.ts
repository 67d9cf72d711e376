import { tileGrid } from '../../charts/tile-grid.ts';
import type { Row } from '../../datasets/table.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure, FigureText } from '../figure.ts';
import { classWords, placeRows, stepOf, type Series } from './place-rows.ts';
import { shareColumns } from './share-columns.ts';

export interface TileWords { readonly id: string; readonly text: (lang: Lang, rows: readonly Row[]) => FigureText; readonly legend: (lang: Lang) => string }

/** Tile map of the smoothed share of one series; the raw share, its interval and the counts are in the table. */
export function tileFigure(series: Series, { id, text, legend }: TileWords): Figure {
  return {
    id, chapter: 'juvenile', kind: 'figure', tasks: ['S3.4'], sources: ['okz-city-crime'], datasets: [],
    async rows() { return placeRows(series); },
    text,
    columns: (lang) => shareColumns(lang, series),
    draw(rows, { lang, size, label, mark }) {
      const tiles = rows.map((row) => ({ column: Number(row['column']), row: Number(row['row']), span: Number(row['span']), name: String(row[`short_${lang}`]), number: formatPercent(lang, Number(row['smoothed']), { digits: 1 }), value: { step: stepOf(Number(row['smoothed'])) } }));
      return tileGrid(tiles, { frame: { size, label, mark }, legendTitle: legend(lang), legend: classWords(lang).map(({ words, step }) => ({ value: { step }, words })) });
    },
  };
}
