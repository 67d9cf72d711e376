import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from './testing/samples.ts';
import { CHART_WIDTH, type ChartSize } from './size.ts';

const SIZES = ['wide', 'narrow'] as const;
const LABEL = 'Атауы "бар" & <сурет>';
const MARK = 'Синтетикалық деректер';

function drawn(name: string, size: ChartSize, mark?: string): Element {
  const svg = SAMPLES[name]!({ size, label: LABEL, mark });
  return parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document.querySelector('svg')!;
}

describe.each(Object.keys(SAMPLES))('the chart %s', (name) => {
  it.each(SIZES)('is one named image without names on inner parts (%s)', (size) => {
    const svg = drawn(name, size);
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-label')).toBe(LABEL);
    expect([...svg.querySelectorAll('[aria-label], [aria-hidden], [role], [tabindex]')]).toHaveLength(0);
  });
  it.each(SIZES)('scales by its viewBox and keeps the width of its size (%s)', (size) => {
    const view = drawn(name, size).getAttribute('viewBox')!.split(' ').map(Number);
    expect(view[2]).toBe(CHART_WIDTH[size]);
    expect(view[3]).toBeGreaterThan(60);
    expect(view.every(Number.isFinite)).toBe(true);
  });
  it.each(SIZES)('has no text under 13 px and no coordinate that is not a number (%s)', (size) => {
    const svg = SAMPLES[name]!({ size, label: LABEL });
    for (const [, px] of svg.matchAll(/font-size(?:="|:\s*)([\d.]+)/g)) expect(Number(px)).toBeGreaterThanOrEqual(13);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
  });
  it.each(SIZES)('takes every colour from a variable of the page, so that a theme redraws nothing (%s)', (size) => {
    const svg = SAMPLES[name]!({ size, label: LABEL });
    const colours = [...svg.matchAll(/(?:fill|stroke|color)(?:="|:\s*)([^";]+)/g)].map(([, colour]) => colour!.trim());
    expect(colours.filter((colour) => !/^(var\(--[a-z0-9-]+|none$|currentColor$)/.test(colour))).toEqual([]);
  });
  it.each(SIZES)('carries the mark of made-up data in the picture and as the first words of its name (%s)', (size) => {
    const svg = drawn(name, size, MARK);
    expect(svg.getAttribute('aria-label')!.startsWith(`${MARK}. `)).toBe(true);
    expect(svg.textContent).toContain(MARK.toUpperCase());
    expect(drawn(name, size).textContent).not.toContain(MARK.toUpperCase());
  });
  it('draws the same bytes twice and carries no id that could clash on a page', () => {
    const frame = { size: 'wide', label: LABEL } as const;
    expect(SAMPLES[name]!(frame)).toBe(SAMPLES[name]!(frame));
    expect(SAMPLES[name]!(frame)).not.toMatch(/\sid="/);
  });
});
