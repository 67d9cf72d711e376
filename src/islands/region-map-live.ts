import mapStyles from 'maplibre-gl/dist/maplibre-gl.css?url';
import { Map as MapView, NavigationControl, setWorkerUrl, type ExpressionSpecification, type GeoJSONSource, type LayerSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { legendList } from './map-legend.ts';
import { paletteOf, type Palette } from './map-style.ts';
import type { RegionMapSettings, RegionMapUnit } from './region-map-settings.ts';

/**
 * Builds the live map of outlines in `live` and resolves once it has painted. Nothing is fetched but the library itself: no
 * tiles, no glyphs, no data. Throws an error named `NoWebGL` where the browser cannot draw it.
 */
export async function openRegionMap(settings: RegionMapSettings, live: HTMLElement, status: HTMLElement): Promise<void> {
  const { words, units } = settings;
  if (document.createElement('canvas').getContext('webgl2') === null) throw Object.assign(new Error('browser: no WebGL2'), { name: 'NoWebGL' });
  await withStyles(mapStyles);
  setWorkerUrl(new URL(workerUrl, document.baseURI).href);

  const controls = document.createElement('div');
  controls.className = 'map-controls';
  const label = controls.appendChild(document.createElement('label'));
  label.append(words.choose);
  const select = label.appendChild(document.createElement('select'));
  select.append(new Option('—', ''), ...units.map(({ id, name }) => new Option(name, id)));
  const link = controls.appendChild(document.createElement('a'));
  link.className = 'button';
  link.textContent = words.profile;
  link.hidden = true;
  const box = document.createElement('div');
  box.className = 'map-canvas';
  const legend = document.createElement('div');
  const note = document.createElement('p');
  note.className = 'figure-note';
  note.textContent = settings.note;
  live.replaceChildren(controls, box, legend, note);

  let palette = paletteOf(live);
  const map = new MapView({
    container: box, attributionControl: false, cooperativeGestures: true, dragRotate: false, pitchWithRotate: false, maxPitch: 0, fadeDuration: 0, renderWorldCopies: false,
    bounds: [[46, 40], [88, 56]], fitBoundsOptions: { padding: 8 },
    style: { version: 8, sources: { areas: { type: 'geojson', data: areasOf(units) }, points: { type: 'geojson', data: pointsOf(units) }, chosen: { type: 'geojson', data: NOTHING } }, layers: layersOf(palette) },
    locale: { 'Map.Title': settings.name, 'NavigationControl.ZoomIn': words.zoomIn, 'NavigationControl.ZoomOut': words.zoomOut, 'CooperativeGesturesHandler.WindowsHelpText': words.ctrlScroll, 'CooperativeGesturesHandler.MacHelpText': words.ctrlScroll, 'CooperativeGesturesHandler.MobileHelpText': words.twoFingers },
  });
  map.keyboard.disableRotation();
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  await new Promise<void>((resolve) => { map.once('load', () => { resolve(); }); });

  const choose = (unit: RegionMapUnit | undefined): void => {
    select.value = unit?.id ?? '';
    link.hidden = unit === undefined;
    if (unit !== undefined) link.href = unit.page;
    status.textContent = unit?.says ?? words.none;
    void (map.getSource<GeoJSONSource>('chosen'))?.setData(unit === undefined ? NOTHING : unit.point === null ? areasOf([unit]) : pointsOf([unit]));
  };
  select.addEventListener('change', () => { choose(units.find(({ id }) => id === select.value)); });
  map.on('click', ({ point }) => {
    const [hit] = map.queryRenderedFeatures(point, { layers: ['cities', 'areas'] });
    choose(units.find(({ id }) => id === hit?.properties['unit']));
  });
  const dress = (): void => {
    palette = paletteOf(live);
    for (const layer of layersOf(palette)) for (const [name, value] of Object.entries(layer.paint ?? {})) map.setPaintProperty(layer.id, name as Parameters<MapView['setPaintProperty']>[1], value as never);
    legend.replaceChildren(legendList(settings.steps.map(({ words: text }) => text), settings.steps.map(({ step }) => palette.ramp[step - 1] ?? palette.grid), words.legend));
  };
  new MutationObserver(dress).observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', dress);
  dress();
  await new Promise<void>((resolve) => { map.once('idle', () => { resolve(); }); map.triggerRepaint(); });
  status.textContent = words.live;
}

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

function areasOf(units: readonly RegionMapUnit[]): FeatureCollection {
  return { type: 'FeatureCollection', features: units.flatMap(({ id, step, area }): Feature[] => (area === null ? [] : [{ type: 'Feature', properties: { unit: id, step }, geometry: { type: 'MultiPolygon', coordinates: area as Position[][][] } }])) };
}
/** Cities as points, and a place for the name of every other unit: the middle of the box of its largest piece. */
function pointsOf(units: readonly RegionMapUnit[]): FeatureCollection {
  return { type: 'FeatureCollection', features: units.map(({ id, step, short, point, area }): Feature => ({ type: 'Feature', properties: { unit: id, step, short, city: point !== null }, geometry: { type: 'Point', coordinates: [...(point ?? middle(area ?? []))] } })) };
}
function middle(area: NonNullable<RegionMapUnit['area']>): [number, number] {
  const ring = area.map((rings) => rings[0] ?? []).sort((a, b) => b.length - a.length)[0] ?? [];
  const [lons, lats] = [ring.map(([lon = 0]) => lon), ring.map(([, lat = 0]) => lat)];
  return [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
}

const NAME = { 'text-field': ['get', 'short'] as ExpressionSpecification, 'text-font': ["'Source Sans 3 Variable'", 'DejaVu Sans'], 'text-size': 14 };
const nameOf = ({ text, background }: Palette) => ({ 'text-color': text, 'text-halo-color': background, 'text-halo-width': 1.6 });

function layersOf(palette: Palette): LayerSpecification[] {
  const fill: ExpressionSpecification = ['match', ['get', 'step'], 1, palette.ramp[0] ?? palette.grid, 2, palette.ramp[1] ?? palette.grid, 3, palette.ramp[2] ?? palette.grid, 4, palette.ramp[3] ?? palette.grid, 5, palette.ramp[4] ?? palette.grid, 6, palette.ramp[5] ?? palette.grid, palette.grid];
  return [
    { id: 'page', type: 'background', paint: { 'background-color': palette.background } },
    { id: 'areas', type: 'fill', source: 'areas', paint: { 'fill-color': fill } },
    { id: 'borders', type: 'line', source: 'areas', paint: { 'line-color': palette.background, 'line-width': 1.2 } },
    { id: 'chosen-area', type: 'line', source: 'chosen', filter: ['==', ['geometry-type'], 'Polygon'], paint: { 'line-color': palette.text, 'line-width': 3 } },
    { id: 'cities', type: 'circle', source: 'points', filter: ['get', 'city'], paint: { 'circle-radius': 8, 'circle-color': fill, 'circle-stroke-color': palette.text, 'circle-stroke-width': 1.5 } },
    { id: 'chosen-city', type: 'circle', source: 'chosen', filter: ['==', ['geometry-type'], 'Point'], paint: { 'circle-radius': 12, 'circle-color': palette.background, 'circle-opacity': 0, 'circle-stroke-color': palette.text, 'circle-stroke-width': 3 } },
    { id: 'names', type: 'symbol', source: 'points', filter: ['!', ['get', 'city']], layout: { ...NAME }, paint: nameOf(palette) },
    { id: 'city-names', type: 'symbol', source: 'points', filter: ['get', 'city'], layout: { ...NAME, 'text-anchor': 'left', 'text-offset': [0.9, 0] }, paint: nameOf(palette) },
  ];
}

/** Adds the library's stylesheet when the map is opened, so that a page whose map stays still never loads it. */
function withStyles(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = address;
    sheet.addEventListener('load', () => { resolve(); });
    sheet.addEventListener('error', () => { reject(new Error(`stylesheet ${address}: not loaded`)); });
    document.head.append(sheet);
  });
}
