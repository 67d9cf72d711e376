import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { Lang } from '../i18n/lang.ts';

/** Names of the tokens a map is drawn with; their values are read anew when the theme changes. */
export interface Palette {
  readonly background: string; readonly raised: string; readonly text: string; readonly muted: string; readonly grid: string; readonly axis: string; readonly link: string;
  readonly ramp: readonly string[];
}

export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim() || '#888888';
  return {
    background: token('--bg'), raised: token('--raised'), text: token('--text'), muted: token('--muted'), grid: token('--grid'), axis: token('--axis'), link: token('--link'),
    ramp: [1, 2, 3, 4, 5, 6].map((step) => token(`--seq-${step}`)),
  };
}

/** Colours of a legend with fewer steps, spread over the ramp so that lowest and highest stay. */
export function spread(ramp: readonly string[], steps: number): string[] {
  return Array.from({ length: steps }, (_, at) => ramp[steps === 1 ? ramp.length - 1 : Math.round((at * (ramp.length - 1)) / (steps - 1))] ?? '#888888');
}

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };
const kind = (...kinds: string[]): ExpressionSpecification => ['in', ['coalesce', ['get', 'kind'], ''], ['literal', kinds]];

const LINES = ['local', 'avenue', 'street', 'road', 'rail', 'river'];

/** Layers of the map from the bottom up: own basemap, cells, outline of the selected cell, names of places. */
export function layersOf(palette: Palette, { lang, steps, namesAt }: { lang: Lang; steps: number; namesAt: 'Point' | 'Polygon' }): LayerSpecification[] {
  const colours = spread(palette.ramp, steps);
  const step: ExpressionSpecification = ['coalesce', ['feature-state', 'step'], -1];
  const fill: ExpressionSpecification = ['match', step, 0, colours[0] ?? palette.grid, ...colours.slice(1).flatMap((colour, at) => [at + 1, colour]), palette.grid];
  return [
    { id: 'page', type: 'background', paint: { 'background-color': palette.background } },
    { id: 'land', type: 'fill', source: 'basemap', filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['!', kind('water')]], paint: { 'fill-color': palette.raised } },
    { id: 'water', type: 'fill', source: 'basemap', filter: ['all', ['==', ['geometry-type'], 'Polygon'], kind('water')], paint: { 'fill-color': palette.grid } },
    { id: 'cells', type: 'fill', source: 'cells', paint: { 'fill-color': fill, 'fill-opacity': ['case', ['<', step, 0], 0, 0.85], 'fill-antialias': false } },
    { id: 'streets', type: 'line', source: 'basemap', filter: kind(...LINES), paint: { 'line-color': palette.axis, 'line-width': ['interpolate', ['linear'], ['zoom'], 10, ['match', ['get', 'kind'], 'avenue', 0.8, 0.3], 15, ['match', ['get', 'kind'], 'avenue', 3, 1.2]], 'line-opacity': 0.6 } },
    { id: 'borders', type: 'line', source: 'basemap', filter: ['all', ['!=', ['geometry-type'], 'Point'], ['!', kind(...LINES, 'water')]], paint: { 'line-color': palette.axis, 'line-width': 1 } },
    { id: 'selected', type: 'line', source: 'selected', paint: { 'line-color': palette.text, 'line-width': 3 } },
    {
      // A name in the page's language where the basemap has one, else its number. Areas carry their names themselves unless
      // points for names come with them.
      id: 'names', type: 'symbol', source: 'basemap', filter: ['all', ['any', ['has', lang], ['has', 'label']], ['==', ['geometry-type'], namesAt]],
      layout: { 'text-field': ['coalesce', ['get', lang], ['get', 'label']], 'text-font': ["'Source Sans 3 Variable'", 'DejaVu Sans'], 'text-size': 14 },
      paint: { 'text-color': palette.text, 'text-halo-color': palette.background, 'text-halo-width': 1.5 },
    },
  ];
}

/** A style with nothing foreign in it: no tiles, no glyphs (all names are drawn from the page's own fonts), no sprite. */
export function styleOf(layers: LayerSpecification[], basemap: FeatureCollection | undefined): StyleSpecification {
  return {
    version: 8,
    sources: {
      basemap: { type: 'geojson', data: basemap ?? EMPTY },
      cells: { type: 'geojson', data: EMPTY, buffer: 0, tolerance: 0 },
      selected: { type: 'geojson', data: EMPTY },
    },
    layers,
  };
}
