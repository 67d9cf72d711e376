import { formatNumber } from '../i18n/format.ts';
import type { CellMapSettings, SliceSettings } from './cell-map-settings.ts';
import type { Words } from './words.ts';

export interface MapChoice { readonly slice: string; readonly year: string; readonly category: string }

/** The choices above the map: slice, and year and category where the slice leaves them open. */
export function mapControls(settings: CellMapSettings, words: Words, initial: MapChoice, onChange: (choice: MapChoice) => void): HTMLElement {
  const box = document.createElement('div');
  box.className = 'map-controls';
  const all = { value: 'all', text: words('filter.all') };
  const slice = choice(words('filter.measure'), settings.slices.map(({ id, label }) => ({ value: id, text: label })), initial.slice);
  const year = choice(words('filter.year'), [all, ...(settings.years ?? []).map((value) => ({ value: String(value), text: formatNumber(settings.lang, value, { as: 'year' }) }))], initial.year);
  const category = choice(words('filter.category'), [all, ...(settings.categories ?? []).map(({ id, label }) => ({ value: id, text: label }))], initial.category);
  const reset = document.createElement('button');
  reset.type = 'button';
  reset.dataset['reset'] = '';
  reset.textContent = words('map.reset');
  const keys = document.createElement('p');
  keys.className = 'map-keys';
  keys.textContent = words('map.keyboard');
  const tidy = (): void => {
    const chosen = settings.slices.find(({ id }) => id === slice.select.value);
    year.label.hidden = !leavesOpen(chosen, 'year', settings.years?.length ?? 0);
    category.label.hidden = chosen?.kind !== 'counts' || !leavesOpen(chosen, 'category', settings.categories?.length ?? 0);
  };
  for (const { select } of [slice, year, category]) {
    select.addEventListener('change', () => { tidy(); onChange({ slice: slice.select.value, year: year.select.value, category: category.select.value }); });
  }
  slice.label.hidden = settings.slices.length < 2;
  tidy();
  box.append(slice.label, year.label, category.label, reset, keys);
  return box;
}

function leavesOpen(slice: SliceSettings | undefined, column: string, values: number): boolean {
  return values > 1 && slice !== undefined && (slice.kind === 'counts' || slice.kind === 'merged') && !Object.hasOwn(slice.where ?? {}, column);
}

function choice(name: string, options: readonly { value: string; text: string }[], initial: string): { label: HTMLLabelElement; select: HTMLSelectElement } {
  const label = document.createElement('label');
  label.textContent = name;
  const select = label.appendChild(document.createElement('select'));
  for (const { value, text } of options) select.add(new Option(text, value, false, value === initial));
  return { label, select };
}
