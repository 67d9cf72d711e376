import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import type { DatasetCard } from '../../../src/model/dataset-card.ts';
import { dissolveCells } from '../../../src/geo/dissolve-cells.ts';
import { majorityLabels } from '../../../src/geo/majority-label.ts';
import { utm, type Projection } from '../../../src/geo/projection.ts';
import type { IncidentTable } from '../incident-table.ts';

const SIZE_M = 500;
/** Fewest incidents for a cell to take part in the sketch of districts. */
const LEAST = 5;

/**
 * A sketch of a city's districts made from the incidents themselves: the district most incidents of each 500 m cell name,
 * joined. It is our own derivation, no boundary file, and says so in every feature.
 */
export function districtBasemap(incidents: IncidentTable, card: DatasetCard): string {
  const plane = utm(card.epsg);
  const labels = majorityLabels(points(incidents), { sizeM: SIZE_M, least: LEAST });
  const features = dissolveCells(labels, SIZE_M).map(({ label, area }) => ({
    type: 'Feature', properties: { kind: 'district', label, source: 'majority of incidents per 500 m cell' },
    geometry: { type: 'MultiPolygon', coordinates: area.coordinates.map((polygon) => polygon.map((ring) => ring.map((at) => degrees(plane, at)))) },
  }));
  const tags = dissolveCells(labels, SIZE_M).map(({ label }) => ({ type: 'Feature', properties: { kind: 'label', label }, geometry: { type: 'Point', coordinates: degrees(plane, middle(labels.filter((cell) => cell.label === label))) } }));
  return `${JSON.stringify({ type: 'FeatureCollection', features: [...features, ...tags] })}\n`;
}

function* points(incidents: IncidentTable): Generator<{ x: number; y: number; label: string }> {
  for (let at = 0; at < incidents.length; at += 1) {
    const district = incidents.district[at] ?? 0;
    const x = incidents.x[at] ?? NaN;
    if (district > 0 && !Number.isNaN(x)) yield { x, y: incidents.y[at] ?? NaN, label: incidents.districts.text(district) };
  }
}

/** Middle of the cell nearest to the mean of all, so that the label stands inside even a bent district. */
function middle(cells: readonly { readonly i: number; readonly j: number }[]): Position {
  const mean = (key: 'i' | 'j'): number => cells.reduce((sum, cell) => sum + cell[key], 0) / cells.length;
  const [i, j] = [mean('i'), mean('j')];
  const nearest = cells.reduce((best, cell) => (Math.hypot(cell.i - i, cell.j - j) < Math.hypot(best.i - i, best.j - j) ? cell : best));
  return [(nearest.i + 0.5) * SIZE_M, (nearest.j + 0.5) * SIZE_M];
}

/** Five decimals: about a metre, far below the size of a cell. */
function degrees(plane: Projection, [x = NaN, y = NaN]: Position): Position {
  return plane.inverse(x, y).map((value) => Number(value.toFixed(5)));
}

interface StreetsFile {
  readonly streets: readonly { readonly class: string; readonly name: { readonly kk: string }; readonly lines: readonly { readonly points: readonly Position[] }[] }[];
  readonly districts: readonly { readonly code: string; readonly name: Readonly<Record<string, string>>; readonly ring: readonly Position[] }[];
}

/** The invented streets and districts of the simulated city, five decimals, avenues as features of their own. */
export function streetsBasemap(path: string): string {
  const { streets, districts } = JSON.parse(readFileSync(path, 'utf8')) as StreetsFile;
  const short = ([lon = 0, lat = 0]: Position): Position => [Number(lon.toFixed(5)), Number(lat.toFixed(5))];
  const lines = (kind: string): Position[][] => streets.filter((street) => street.class === kind).flatMap((street) => street.lines.map(({ points: line }) => line.map(short)));
  const features = [
    ...['local', 'avenue'].map((kind) => ({ type: 'Feature', properties: { kind, mark: 'SYNTHETIC' }, geometry: { type: 'MultiLineString', coordinates: lines(kind) } })),
    ...districts.map(({ code, name, ring }) => ({ type: 'Feature', properties: { kind: 'district', label: code, ...name, mark: 'SYNTHETIC' }, geometry: { type: 'Polygon', coordinates: [ring.map(short)] } })),
  ];
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
}
