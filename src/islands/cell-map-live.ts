import mapStyles from 'maplibre-gl/dist/maplibre-gl.css?url';
import { Map as MapView, NavigationControl, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { FeatureCollection } from 'geojson';
import { utm } from '../geo/projection.ts';
import type { Condition, TableQuery } from '../query/engine.ts';
import { ParquetEngine } from '../query/parquet-engine.ts';
import { asQueryError } from '../query/query-error.ts';
import { readState, showState, type Spec, type State } from '../url/view-state.ts';
import { DEFAULT_BREAKS, type CellMapSettings, type SliceSettings } from './cell-map-settings.ts';
import { boundsOf, placeOf, squares, type Place, type ToLonLat } from './map-cells.ts';
import { mapControls, type MapChoice } from './map-controls.ts';
import { legendList, stepsOf, valueText } from './map-legend.ts';
import { layersOf, paletteOf, spread, styleOf } from './map-style.ts';
import { placeTable } from './place-table.ts';
import { sentenceFor, wordsOf } from './words.ts';

export interface MapParts {
  readonly settings: CellMapSettings;
  readonly live: HTMLElement;
  readonly status: HTMLElement;
  readonly still: HTMLElement | null;
}

const ALL = 'all';

/**
 * Builds the live map in `live` and resolves once it has painted its first view.
 * Throws an error named `NoWebGL` where the browser cannot draw it, and a `QueryError` where its first data cannot be read.
 */
export async function openMap({ settings, live, status, still }: MapParts): Promise<void> {
  const words = wordsOf(settings.lang, settings.strings);
  if (document.createElement('canvas').getContext('webgl2') === null) throw Object.assign(new Error('browser: no WebGL2'), { name: 'NoWebGL' });
  const spec = {
    slice: { kind: 'choice', values: settings.slices.map(({ id }) => id), initial: settings.slices[0]?.id ?? '' },
    year: { kind: 'choice', values: [ALL, ...(settings.years ?? []).map(String)], initial: ALL },
    category: { kind: 'choice', values: [ALL, ...(settings.categories ?? []).map(({ id }) => id)], initial: ALL },
    cell: { kind: 'cell', initial: null },
  } as const satisfies Spec;
  const read = readState(spec, location.search);
  let state: State<typeof spec> = read.state;

  await withStyles(mapStyles);
  const engine = new ParquetEngine();
  await engine.open(settings.tables);
  const projection = utm(settings.epsg);
  const toLonLat: ToLonLat = (x, y) => projection.inverse(x, y);
  const basemap = await loadBasemap(settings.basemap);
  const sliceNow = (): SliceSettings => {
    const slice = settings.slices.find(({ id }) => id === state.slice) ?? settings.slices[0];
    if (slice === undefined) throw new Error(`map: no slice offered (expected at least one)`);
    return slice;
  };
  const placesOf = async (slice: SliceSettings): Promise<Place[]> =>
    (await engine.rows(queryOf(slice, state), { onProgress: ({ done, total }) => { status.textContent = words('load.progress', { done: megabytes(done), total: megabytes(total) }); } }))
      .map((row) => placeOf(row, slice.kind, settings.cellM, settings.breaks ?? DEFAULT_BREAKS));
  let places = await placesOf(sliceNow());

  const box = document.createElement('div');
  box.className = 'map-canvas';
  const legend = document.createElement('div');
  const table = document.createElement('div');
  setWorkerUrl(new URL(workerUrl, document.baseURI).href);
  let steps = stepsOf(sliceNow(), settings, words);
  let palette = paletteOf(live);
  const namesAt = basemap?.features.some(({ geometry }) => geometry.type === 'Point') === true ? 'Point' : 'Polygon';
  const layers = (): ReturnType<typeof layersOf> => layersOf(palette, { lang: settings.lang, steps: steps.length, namesAt });
  const controls = mapControls(settings, words, state, (choice: MapChoice) => { void show({ ...state, ...choice, cell: null }); });
  live.replaceChildren(controls, box, legend, table);
  const map = new MapView({
    container: box, style: styleOf(layers(), basemap), attributionControl: false, cooperativeGestures: true,
    dragRotate: false, pitchWithRotate: false, maxPitch: 0, fadeDuration: 0, renderWorldCopies: false,
    locale: {
      'Map.Title': settings.name, 'NavigationControl.ZoomIn': words('map.zoomIn'), 'NavigationControl.ZoomOut': words('map.zoomOut'),
      'CooperativeGesturesHandler.WindowsHelpText': words('map.ctrlScroll'), 'CooperativeGesturesHandler.MacHelpText': words('map.ctrlScroll'), 'CooperativeGesturesHandler.MobileHelpText': words('map.twoFingers'),
    },
  });
  map.keyboard.disableRotation();
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  await new Promise<void>((resolve) => { map.once('load', () => { resolve(); }); });

  // Geometry is sent once for each table; a change of year or category only changes states of its squares.
  let drawn: { key: string; index: Map<string, number>; view: [number, number, number, number] | undefined } = { key: '', index: new Map(), view: undefined };
  const draw = async (): Promise<void> => {
    const slice = sliceNow();
    const key = JSON.stringify([slice.table, slice.kind]);
    if (drawn.key !== key || places.some(({ id }) => !drawn.index.has(id))) {
      const all = await allSquares(engine, slice, settings);
      const shapes = squares(all, toLonLat);
      drawn = { key, index: new Map(all.map(({ id }, at) => [id, at])), view: boundsOf(shapes) };
      void source(map, 'cells').setData(shapes);
    }
    map.removeFeatureState({ source: 'cells' });
    for (const place of places) { const id = drawn.index.get(place.id); if (id !== undefined) map.setFeatureState({ source: 'cells', id }, { step: place.step }); }
  };
  const frame = (): void => { if (drawn.view !== undefined) map.fitBounds(drawn.view, { padding: 12, animate: false }); };
  const select = (place: Place | undefined, cell: readonly [number, number] | null = place === undefined ? null : [place.i, place.j]): void => {
    void source(map, 'selected').setData(place === undefined ? { type: 'FeatureCollection', features: [] } : squares([place], toLonLat));
    state = { ...state, cell };
    status.textContent = place === undefined ? words('map.nothingSelected') : words('map.selected', { name: words('map.cell', { i: String(place.i), j: String(place.j) }), value: valueText(place, sliceNow(), steps, words) });
    showState(spec, state);
  };
  const at = (lon: number, lat: number): Place | undefined => {
    const [x, y] = projection.forward(lon, lat);
    return places.find(({ i, j, sizeM }) => Math.floor(x / sizeM) === i && Math.floor(y / sizeM) === j);
  };
  const dress = (): void => {
    palette = paletteOf(live);
    for (const layer of layers()) for (const [name, value] of Object.entries(layer.paint ?? {})) map.setPaintProperty(layer.id, name as Parameters<MapView['setPaintProperty']>[1], value as never);
    legend.replaceChildren(legendList(steps, spread(palette.ramp, steps.length), words('legend.title')));
  };
  const list = (): void => {
    const made = placeTable({ places, slice: sliceNow(), settings, words, steps }, (place) => {
      select(place);
      map.jumpTo({ center: [...projection.inverse((place.i + 0.5) * place.sizeM, (place.j + 0.5) * place.sizeM)] as [number, number], zoom: Math.max(map.getZoom(), 13) });
      box.scrollIntoView({ block: 'nearest' });
    });
    table.replaceChildren(...(made === undefined ? [] : [made]));
  };
  const show = async (next: typeof state): Promise<void> => {
    state = next;
    try {
      places = await placesOf(sliceNow());
      steps = stepsOf(sliceNow(), settings, words);
      await draw();
      dress();
      list();
      select(undefined);
      status.textContent = words('filter.changed', { summary: [sliceNow().label, words('count.cells', { n: places.length })].join(' · ') });
    } catch (error) {
      status.textContent = sentenceFor(words, asQueryError(error));
    }
  };

  map.on('click', ({ lngLat }) => { select(at(lngLat.lng, lngLat.lat)); });
  map.getCanvas().addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    const { lng, lat } = map.getCenter();
    select(at(lng, lat));
  });
  controls.querySelector('[data-reset]')?.addEventListener('click', frame);
  const themes = new MutationObserver(dress);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', dress);

  await draw();
  dress();
  list();
  frame();
  const chosen = state.cell;
  if (chosen !== null) select(places.find(({ i, j }) => i === chosen[0] && j === chosen[1]), chosen);
  await new Promise<void>((resolve) => { map.once('idle', () => { resolve(); }); });
  if (still !== null) still.hidden = true;
  if (chosen === null) status.textContent = read.damaged ? words('error.url') : words('load.ready');
  performance.mark('cell-map:ready');
}

function queryOf(slice: SliceSettings, { year, category }: { year: string; category: string }): TableQuery {
  const where: Record<string, Condition> = { ...slice.where };
  if (slice.kind === 'hot' || slice.kind === 'classes') return { table: slice.table, where };
  if (year !== ALL && !('year' in where)) where['year'] = Number(year);
  if (slice.kind === 'merged') return { table: slice.table, where, groupBy: ['size_m', 'i', 'j'], sum: ['n'] };
  if (category !== ALL && !('category' in where)) where['category'] = category;
  return { table: slice.table, where, groupBy: ['i', 'j'], sum: ['n'], orderBy: [{ column: 'i' }, { column: 'j' }] };
}

async function allSquares(engine: ParquetEngine, slice: SliceSettings, settings: CellMapSettings): Promise<Place[]> {
  const keys = slice.kind === 'merged' ? ['size_m', 'i', 'j'] : ['i', 'j'];
  return (await engine.rows({ table: slice.table, groupBy: keys, orderBy: keys.map((column) => ({ column })) })).map((row) => placeOf(row, slice.kind, settings.cellM, []));
}

async function loadBasemap(url: string | undefined): Promise<FeatureCollection | undefined> {
  if (url === undefined) return undefined;
  // The map says something without its basemap too; the cells are what the reader came for.
  return fetch(url).then(async (answer) => (answer.ok ? (await answer.json() as FeatureCollection) : undefined)).catch(() => undefined);
}

function source(map: MapView, id: string): GeoJSONSource {
  const found = map.getSource<GeoJSONSource>(id);
  if (found === undefined) throw new Error(`map: no source ${id} (expected one of the style)`);
  return found;
}

const megabytes = (bytes: number): number => Math.round(bytes / 10_000) / 100;

/** Adds the library's stylesheet when the map is opened, so that a page whose map stays still never loads it. */
function withStyles(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => { resolve(); });
    link.addEventListener('error', () => { reject(new Error(`stylesheet ${address}: not loaded`)); });
    document.head.append(link);
  });
}
