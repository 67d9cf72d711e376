import { formatNumber } from '../i18n/format.ts';
import type { CellMapSettings, SliceSettings } from './cell-map-settings.ts';
import type { Place } from './map-cells.ts';
import { valueText } from './map-legend.ts';
import { sortTable, type TableColumn } from './sort-table.ts';
import type { Words } from './words.ts';

interface Listing { readonly places: readonly Place[]; readonly slice: SliceSettings; readonly settings: CellMapSettings; readonly words: Words; readonly steps: readonly string[] }

/** The places of the map as a table in the order of their cells; none for protected data, whose places are never listed. */
export function placeTable({ places, slice, settings, words, steps }: Listing, onPick: (place: Place) => void): HTMLElement | undefined {
  if (settings.profile === 'protected') return undefined;
  const columns: TableColumn<Place>[] = [
    { heading: words('map.cellHeading'), number: false, sortBy: ({ i, j }) => i * 1e7 + j, text: ({ i, j }) => words('map.cell', { i: String(i), j: String(j) }) },
    { heading: words('fig.axis.count'), number: true, sortBy: ({ value }) => value, text: ({ value }) => formatNumber(settings.lang, value) },
    ...(slice.kind === 'hot' ? [
      { heading: 'z', number: true, sortBy: ({ z }: Place) => z ?? -Infinity, text: ({ z }: Place) => (z === undefined ? '' : formatNumber(settings.lang, z, { digits: 2 })) },
      { heading: words('legend.title'), number: false, sortBy: ({ step }: Place) => step, text: (place: Place) => valueText(place, slice, steps, words) },
    ] : []),
  ];
  const details = document.createElement('details');
  const summary = details.appendChild(document.createElement('summary'));
  summary.textContent = words('map.rankedList');
  // Built when opened: thousands of rows nobody looks at would cost more than the map.
  details.addEventListener('toggle', () => {
    if (!details.open || details.childElementCount > 1) return;
    details.append(sortTable(places, columns, { caption: slice.label, more: words('common.more'), empty: words('table.empty'), sorted: (column) => words('table.sorted', { column }) }, onPick));
  });
  return details;
}
