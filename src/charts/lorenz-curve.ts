import * as Plot from '@observablehq/plot';
import { formatPercent } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { plotSvg } from './plot-svg.ts';
import type { ChartFrame } from './size.ts';

/** One point of the curve: share of places (fullest first), share of incidents, and what chance alone would give there. */
export interface LorenzPoint { readonly p: number; readonly share: number; readonly chance: number; readonly chanceLo: number; readonly chanceHi: number }

export interface LorenzLabels { readonly places: string; readonly incidents: string; readonly observed: string; readonly chance: string; readonly equality: string }

/**
 * Lorenz curve in the order of this literature, fullest places first: the observed line, the band that chance alone gives
 * for so many incidents on so many places, and the line of equality. Dotted lines read off half of the incidents.
 */
export function lorenzCurve(points: readonly LorenzPoint[], { frame, lang, labels, half }: { readonly frame: ChartFrame; readonly lang: Lang; readonly labels: LorenzLabels; readonly half: number }): string {
  const wide = frame.size === 'wide';
  const height = wide ? 460 : 360;
  const percent = (value: number): string => formatPercent(lang, value);
  const at = (share: number, pick: (point: LorenzPoint) => number): { p: number; y: number } => {
    const point = points.find((one) => pick(one) >= share) ?? { p: 1, share: 1, chance: 1, chanceLo: 1, chanceHi: 1 };
    return { p: point.p, y: pick(point) };
  };
  const seen = at(0.86, (point) => point.share);
  const lot = at(0.72, (point) => point.chance);
  const text = (x: number, y: number, words: string, anchor: 'start' | 'end', dx: number, dy: number): Plot.Markish => Plot.text([{ x, y }], { x: 'x', y: 'y', text: [words], textAnchor: anchor, dx, dy, fill: 'var(--text, #1c2024)', stroke: 'var(--bg, #fff)', strokeWidth: 4, lineWidth: wide ? 22 : 13, lineAnchor: 'middle' });
  return plotSvg(frame, {
    height, marginLeft: wide ? 56 : 50, marginBottom: 44, marginTop: 34, marginRight: 14,
    x: { domain: [0, 1], tickFormat: percent, label: labels.places, labelAnchor: 'center', labelArrow: 'none', ticks: wide ? 6 : 4, labelOffset: 38 },
    y: { domain: [0, 1], tickFormat: percent, label: labels.incidents, labelArrow: 'none', ticks: 5, grid: true },
    marks: [
      Plot.gridY({ stroke: 'var(--grid, #d7dce1)', strokeOpacity: 1, ticks: 5 }),
      Plot.areaY(points, { x: 'p', y1: 'chanceLo', y2: 'chanceHi', fill: 'var(--grey, #6b7683)', fillOpacity: 0.28 }),
      Plot.line(points, { x: 'p', y: 'chance', stroke: 'var(--grey, #6b7683)', strokeWidth: 1.5, strokeDasharray: '5 3' }),
      Plot.line([{ x: 0, y: 0 }, { x: 1, y: 1 }], { x: 'x', y: 'y', stroke: 'var(--axis, #6b7683)', strokeWidth: 1 }),
      Plot.line([{ x: 0, y: 0.5 }, { x: half, y: 0.5 }, { x: half, y: 0 }], { x: 'x', y: 'y', stroke: 'var(--c1, #1860bd)', strokeDasharray: '2 3' }),
      Plot.line(points, { x: 'p', y: 'share', stroke: 'var(--c1, #1860bd)', strokeWidth: 2.5 }),
      Plot.dot([{ x: half, y: 0.5 }], { x: 'x', y: 'y', fill: 'var(--c1, #1860bd)', r: 4 }),
      text(seen.p, seen.y, labels.observed, 'start', 10, 14),
      text(lot.p, lot.y, labels.chance, 'start', 12, 18),
      text(0.78, 0.78, labels.equality, 'start', 8, 12),
    ],
  });
}
