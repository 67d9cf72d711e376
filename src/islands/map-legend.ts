import type { CellMapSettings, SliceSettings } from './cell-map-settings.ts';
import { DEFAULT_BREAKS, DEFAULT_CLASS_BOUNDS } from './cell-map-settings.ts';
import type { Place } from './map-cells.ts';
import type { Words } from './words.ts';

/** The steps of a slice's legend in words, lowest first; their number is the number of colours. */
export function stepsOf(slice: SliceSettings, settings: CellMapSettings, words: Words): string[] {
  if (slice.kind === 'hot') return [words('legend.notDistinct'), words('map.hot95'), words('map.hot99')];
  const bounds = slice.kind === 'classes' ? settings.classBounds ?? DEFAULT_CLASS_BOUNDS : settings.breaks ?? DEFAULT_BREAKS;
  const ranges = bounds.map((from, at) => {
    const next = bounds[at + 1];
    if (next === undefined) return words('legend.atLeast', { n: from });
    return next - 1 === from ? words('legend.one', { n: from }) : words('legend.range', { from, to: next - 1 });
  });
  // The lowest published class of protected data holds zero and small counts together, so that neither can be told.
  return slice.kind === 'classes' ? [words('legend.fewer', { n: bounds[0] ?? 5 }), ...ranges] : ranges;
}

/** What is known of a place, for the announcement and the table. */
export function valueText(place: Place, slice: SliceSettings, steps: readonly string[], words: Words): string {
  if (slice.kind === 'classes' || slice.kind === 'hot') return steps[place.step] ?? words('legend.noData');
  return words('count.offences', { n: place.value });
}

export function legendList(steps: readonly string[], colours: readonly string[], title: string): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'map-legend';
  list.setAttribute('aria-label', title);
  steps.forEach((text, at) => {
    const item = list.appendChild(document.createElement('li'));
    const swatch = item.appendChild(document.createElement('span'));
    swatch.className = 'swatch';
    swatch.style.background = colours[at] ?? 'none';
    item.append(text);
  });
  return list;
}
