import { geoConicEqualArea, geoPath } from 'd3';
import type { UnitOutline } from '../geo/unit-outlines.ts';
import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';
import { squareLegend, type LegendEntry } from './square-legend.ts';
import { contentTop, svgFrame } from './svg-frame.ts';
import { HALO } from './value-axis.ts';

/** A unit of the map: its outline where it has one, a point where it is a city, the step of the ramp, what stands in it. */
export interface MapUnit {
  readonly id: string;
  readonly area?: UnitOutline['area'] | undefined;
  /** Longitude and latitude of the mark of a city; outlines of cities are too small to be seen. */
  readonly point?: readonly [number, number] | undefined;
  /** Where the label stands when the middle of the outline is taken; longitude and latitude. */
  readonly labelAt?: readonly [number, number] | undefined;
  readonly step: number;
  readonly label: string;
}

/**
 * Outlines on an equal-area projection of the country, cities as circles of one size. Labels stand on the wide drawing only;
 * on a phone the colours remain and the numbers are in the table.
 */
export function regionMap(units: readonly MapUnit[], { frame, legendTitle, legend }: { readonly frame: ChartFrame; readonly legendTitle: string; readonly legend: readonly LegendEntry[] }): string {
  const areas = units.flatMap(({ area }) => (area === undefined ? [] : [area]));
  if (areas.length === 0) throw new Error(`map ${frame.label}: no outline to draw (expected at least one)`);
  const width = CHART_WIDTH[frame.size];
  const wide = frame.size === 'wide';
  const top = contentTop(frame) + 4;
  const projection = geoConicEqualArea().parallels([44, 52]).rotate([-67, 0]);
  projection.fitWidth(width - 8, { type: 'GeometryCollection', geometries: areas });
  const [[x0, y0], [, y1]] = geoPath(projection).bounds({ type: 'GeometryCollection', geometries: areas });
  const [dx, dy] = projection.translate();
  projection.translate([dx - x0 + 4, dy - y0 + top]);
  // On a phone a pixel is enough; the picture stays light.
  const path = geoPath(projection).digits(wide ? 1 : 0);
  let body = '';
  for (const { area, step } of units) if (area !== undefined) body += `<path d="${path(area) ?? ''}" fill="var(--seq-${step})" stroke="var(--bg, #fff)" stroke-width="1"/>`;
  let marks = '';
  for (const { point, step } of units) {
    const at = point === undefined ? null : projection([point[0], point[1]]);
    if (at !== null) marks += `<circle cx="${px(at[0])}" cy="${px(at[1])}" r="${wide ? 8 : 6}" fill="var(--seq-${step})" stroke="var(--bg, #fff)" stroke-width="3.5"/><circle cx="${px(at[0])}" cy="${px(at[1])}" r="${wide ? 8 : 6}" fill="var(--seq-${step})" stroke="var(--text, #1c2024)" stroke-width="1.2"/>`;
  }
  if (wide) for (const { area, point, labelAt, label } of units) {
    const place = labelAt ?? point;
    const at = place === undefined ? (area === undefined ? null : path.centroid(area)) : projection([place[0], place[1]]);
    if (at === null) continue;
    const lines = label.split('\n');
    const left = point !== undefined && labelAt === undefined;
    lines.forEach((line, n) => { marks += `<text x="${px(at[0] + (left ? 12 : 0))}" y="${px(at[1] + 4.5 + (n - (lines.length - 1) / 2) * 14)}" text-anchor="${left ? 'start' : 'middle'}" ${HALO}>${escapeMarkup(line)}</text>`; });
  }
  const bottom = top + (y1 - y0) + 8;
  const key = squareLegend(legendTitle, legend, { top: bottom, width });
  return svgFrame(frame, bottom + key.height + 4, body + marks + key.svg);
}
