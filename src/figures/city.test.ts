import { describe, expect, it } from 'vitest';
import { loadCards } from '../datasets/cards.ts';
import { datasetOf } from '../datasets/index-file.ts';
import { readTable } from '../datasets/table.ts';
import { LANGS } from '../i18n/lang.ts';
import { t } from '../i18n/index.ts';
import { cityLegend, cityMap } from './city-map.ts';
import { cityTable } from './city-table.ts';
import { sliceOf } from './slice-cells.ts';

const cards = await loadCards();

describe.each(cards.map((card) => [card.id, card] as const))('the city %s', (id, card) => {
  it('has a still map of every slice that its index offers, named with place and period', async () => {
    for (const slice of datasetOf(id).slices) {
      const svg = await cityMap(card, 'kk', slice.id);
      expect(svg).not.toMatch(/NaN|undefined/);
      const name = /aria-label="([^"]*)"/.exec(svg)?.[1] ?? '';
      expect(name).toContain(card.place.kk);
      expect(name.startsWith(t('kk', 'synthetic.mark'))).toBe(card.synthetic);
    }
  });
  it('says the same as a table: every square counted once, no place named', async () => {
    for (const lang of LANGS) {
      const { columns, rows } = await cityTable(card, lang);
      expect(rows.map((row) => row['class'])).toEqual(cityLegend(card, lang));
      expect(rows.reduce((sum, row) => sum + Number(row['squares_share']), 0)).toBeCloseTo(1, 9);
      expect(columns.some(({ id: column }) => column === 'incidents')).toBe(card.profile !== 'protected');
    }
  });
  it('refuses a slice that is not offered', () => {
    expect(() => sliceOf(card, 'streets')).toThrow(new RegExp(`slice of ${id}: not offered \\(seen streets; expected one of ${sliceOf(card).id}`));
  });
});

describe('merged units of protected data', () => {
  it('are coloured by the mean of their squares and lose no incident by it', async () => {
    const card = cards.find(({ id }) => id === 'simcity-protected');
    if (card === undefined) { console.log('merged units not checked: the simulated city is not built (run npm run data)'); return; }
    const { rows } = await cityTable(card, 'en', 'merged-2023');
    const table = (await readTable(card.id, 'merged')).filter((row) => row['year'] === 2023);
    expect(rows.reduce((sum, row) => sum + Number(row['incidents']), 0)).toBeCloseTo(table.reduce((sum, row) => sum + Number(row['n']), 0), 6);
  });
});

describe('a real city', () => {
  it('has as many incidents in its table as in its record', async () => {
    const card = cards.find(({ id }) => id === 'chicago-assaults')!;
    const { rows } = await cityTable(card, 'en');
    expect(rows.reduce((sum, row) => sum + Number(row['incidents']), 0)).toBe(datasetOf(card.id).rows.accepted);
  });
});
