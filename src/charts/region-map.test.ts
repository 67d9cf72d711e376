import { describe, expect, it } from 'vitest';
import { regionMap, type MapUnit } from './region-map.ts';

const square = (lon: number, lat: number): MapUnit['area'] => ({ type: 'MultiPolygon', coordinates: [[[[lon, lat], [lon, lat + 4], [lon + 6, lat + 4], [lon + 6, lat], [lon, lat]]]] });
const units: readonly MapUnit[] = [
  { id: 'a', area: square(55, 46), step: 1, label: 'Ұлытау\n1,2%' }, { id: 'b', area: square(61, 46), step: 6, label: 'Ә < Б' },
  { id: 'c', point: [64, 48], step: 3, label: 'қала' },
];
const draw = (size: 'wide' | 'narrow', of: readonly MapUnit[] = units): string => regionMap(of, { frame: { size, label: 'карта' }, legendTitle: 'үлесі', legend: [{ value: { step: 1 }, words: 'аз' }] });

describe('map of outlines', () => {
  it('draws every outline once, cities as circles, and no number that does not exist', () => {
    const svg = draw('wide');
    expect(svg.match(/<path /g)?.length).toBe(2);
    expect(svg.match(/<circle /g)?.length).toBe(2);
    expect(svg).not.toContain('NaN');
    expect(svg).toContain('role="img" aria-label="карта"');
    expect(svg).toContain('Ә &lt; Б');
  });
  it('keeps the drawing within its width and colours by tokens only', () => {
    for (const size of ['wide', 'narrow'] as const) {
      const xs = [...draw(size).matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x));
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...xs)).toBeLessThanOrEqual(size === 'wide' ? 720 : 358);
      expect([...draw(size).matchAll(/fill="([^"]+)"/g)].every(([, fill]) => fill === 'none' || fill?.startsWith('var(--') === true)).toBe(true);
    }
  });
  it('writes labels on the wide drawing only, and refuses to draw nothing', () => {
    expect(draw('wide')).toContain('Ұлытау');
    expect(draw('narrow')).not.toContain('Ұлытау');
    expect(() => draw('wide', [{ id: 'c', point: [64, 48], step: 3, label: 'қала' }])).toThrow('no outline to draw');
  });
});
