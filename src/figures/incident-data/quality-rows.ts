import { cardOf } from '../../datasets/cards.ts';
import { datasetOf, loadIndex } from '../../datasets/index-file.ts';
import { readTable, type Row } from '../../datasets/table.ts';

/** Measures of quality that stand beside one another for every dataset, in the order of the columns. */
export const QUALITY_MEASURES = ['rows_read', 'share_quarantined', 'share_located', 'share_without_hour', 'share_on_shared_points', 'share_largest_point'] as const;

/** Ids of the datasets of real places that are loaded. */
export function openDatasets(): string[] {
  return [...loadIndex()].filter(([, { profile }]) => profile === 'open').map(([id]) => id);
}

/** One line for each dataset: who published it, the period, and the measures of its quality table. */
export async function qualityRows(ids: readonly string[]): Promise<Row[]> {
  return Promise.all(ids.map(async (id) => {
    const card = await cardOf(id);
    const { period } = datasetOf(id);
    const quality = new Map((await readTable(id, 'quality')).map((row) => [row['measure'], row['value'] ?? null]));
    return {
      dataset: id, title_kk: card.place.kk, title_ru: card.place.ru, title_en: card.place.en, publisher: card.publisher,
      period: [...new Set([period.from.slice(0, 4), period.to.slice(0, 4)])].join('–'), ...Object.fromEntries(QUALITY_MEASURES.map((measure) => [measure, quality.get(measure) ?? null])),
    };
  }));
}
