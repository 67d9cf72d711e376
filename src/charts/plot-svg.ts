import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { syntheticMark } from './svg-frame.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';

/**
 * Draws an Observable Plot chart without a browser and makes it fit for a page: one accessible name on the `svg`, none on
 * inner groups (where ARIA forbids them), colours and faces from the page's variables, no interaction. Two things Plot
 * cannot do without a canvas are not used here: continuous colour legends and raster marks.
 */
export function plotSvg(frame: ChartFrame, options: Plot.PlotOptions): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const width = CHART_WIDTH[frame.size];
  const element = Plot.plot({ ...options, width, document, style: { fontFamily: 'var(--sans, sans-serif)', fontSize: '13px', color: 'var(--text, #1c2024)', background: 'none', overflow: 'visible' } });
  const svg = element.localName === 'svg' ? element : element.querySelector('svg');
  if (svg === null) throw new Error(`chart ${frame.label}: no svg was drawn (seen ${element.localName})`);
  for (const inner of svg.querySelectorAll('[aria-label], [aria-description], [aria-hidden]')) for (const name of ['aria-label', 'aria-description', 'aria-hidden']) inner.removeAttribute(name);
  for (const style of svg.querySelectorAll('style')) style.remove();
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('class', `chart ${frame.size}`);
  svg.setAttribute('font-size', '13');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', frame.mark === undefined ? frame.label : `${frame.mark}. ${frame.label}`);
  const drawn = svg.outerHTML.replace(/(\d+\.\d{2})\d+/g, '$1');
  return frame.mark === undefined ? drawn : drawn.replace(/<\/svg>$/, `${syntheticMark(frame.mark, width)}</svg>`);
}
