import { classOf } from '../charts/class-scale.ts';
import type { LoadedCard } from '../datasets/cards.ts';
import type { Row } from '../datasets/table.ts';
import { t } from '../i18n/index.ts';
import type { Lang, Trilingual } from '../i18n/lang.ts';
import type { FigureColumn } from './figure.ts';
import { sliceCells, sliceWords } from './slice-cells.ts';

/** Heading of the classes of merged units. */
const MEANS: Trilingual = { kk: '200 метрлік шаршыға келетін орташа оқиға', ru: 'Событий в среднем на квадрат 200 м', en: 'Mean incidents per 200 m square' };

/**
 * What a city's map says, as a table: for each class of the legend the number of squares, and for counts how many incidents
 * lie in them. No place is named or ranked; for protected data nothing but the classes is known here.
 */
export async function cityTable(card: LoadedCard, lang: Lang, sliceId?: string): Promise<{ readonly columns: readonly FigureColumn[]; readonly rows: readonly Row[] }> {
  const { slice, cells, bounds } = await sliceCells(card, sliceId);
  const words = sliceWords(card, slice, lang);
  const squares = words.map(() => 0);
  const incidents = words.map(() => 0);
  for (const { value, span = 1 } of cells) {
    const at = bounds === undefined ? value - 1 : classOf(value, bounds);
    squares[at] = (squares[at] ?? 0) + span ** 2;
    if (bounds !== undefined) incidents[at] = (incidents[at] ?? 0) + value * span ** 2;
  }
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
  const [allSquares, allIncidents] = [sum(squares), sum(incidents)];
  const share = (n: number, of: number): number | null => (of === 0 ? null : n / of);
  const counted = bounds !== undefined;
  const labels = { kk: ['Шаршылар үлесі, %', 'Оқиғалар үлесі, %'], ru: ['Доля квадратов, %', 'Доля событий, %'], en: ['Share of squares, %', 'Share of incidents, %'] }[lang];
  return {
    columns: [
      { id: 'class', label: slice.kind === 'merged' ? MEANS[lang] : t(lang, counted ? 'city.legendCounts' : 'city.legendClasses'), kind: 'text' }, { id: 'squares', label: t(lang, 'stat.squares'), kind: 'count' }, { id: 'squares_share', label: labels[0] ?? '', kind: 'share' },
      ...(counted ? [{ id: 'incidents', label: t(lang, 'stat.incidents'), kind: 'count' } as const, { id: 'incidents_share', label: labels[1] ?? '', kind: 'share' } as const] : []),
    ],
    rows: words.map((word, n) => ({
      class: word, squares: squares[n] ?? 0, squares_share: share(squares[n] ?? 0, allSquares),
      ...(counted ? { incidents: incidents[n] ?? 0, incidents_share: share(incidents[n] ?? 0, allIncidents) } : {}),
    })),
  };
}
