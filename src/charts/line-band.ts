import * as Plot from '@observablehq/plot';
import type { Lang } from '../i18n/lang.ts';
import { formatPercent } from '../i18n/format.ts';
import { plotSvg } from './plot-svg.ts';
import type { ChartFrame } from './size.ts';
import { contentTop } from './svg-frame.ts';

/** A yearly value with its interval, of one of the named series. */
export interface BandPoint { readonly year: number; readonly series: string; readonly value: number; readonly lo: number; readonly hi: number }

/**
 * Yearly shares as lines with light interval bands, each named at its end instead of in a legend. The axis starts at zero,
 * since shares are compared with each other. A value without an interval (lo = hi) has no band.
 */
export function lineBand(points: readonly BandPoint[], { frame, lang, series, label }: { readonly frame: ChartFrame; readonly lang: Lang; readonly series: readonly { readonly id: string; readonly label: string; readonly colour: string }[]; readonly label: string }): string {
  const wide = frame.size === 'wide';
  const years = [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b);
  const top = Math.max(...points.map(({ hi }) => hi));
  const last = years.at(-1) ?? 0;
  return plotSvg(frame, {
    height: (wide ? 310 : 280) + contentTop(frame), marginLeft: wide ? 52 : 46, marginTop: 34 + contentTop(frame), marginBottom: 30, marginRight: 20,
    x: { domain: [years[0] ?? 0, last], ticks: wide ? years : years.filter((_, i) => i % 3 === 0), tickFormat: String, tickSize: 4, label: null },
    y: { domain: [0, top * 1.12], tickFormat: (value: number) => formatPercent(lang, value), ticks: 4, tickSize: 0, label, labelArrow: 'none' },
    marks: [
      Plot.gridY({ stroke: 'var(--grid, #d7dce1)', strokeOpacity: 1, ticks: 4 }),
      ...series.flatMap(({ id, label: words, colour }) => {
        const own = points.filter((point) => point.series === id);
        const anchor = own[Math.floor(own.length / 2)];
        return [
          Plot.areaY(own, { x: 'year', y1: 'lo', y2: 'hi', fill: colour, fillOpacity: 0.22 }),
          Plot.line(own, { x: 'year', y: 'value', stroke: colour, strokeWidth: 2.2 }),
          Plot.dot(own, { x: 'year', y: 'value', fill: colour, r: 2.6 }),
          ...(anchor === undefined ? [] : [Plot.text([anchor], { x: 'year', y: 'value', text: [words], dy: -16, fill: 'var(--text, #1c2024)', stroke: 'var(--bg, #fff)', strokeWidth: 4 })]),
        ];
      }),
    ],
  });
}
