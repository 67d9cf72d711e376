import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { juvenileMap, nationalCount } from '../../datasets/juvenile.ts';
import { typeTrials } from '../../datasets/juvenile-types.ts';
import type { Juvenile } from '../../model/juvenile.ts';
import { wilsonInterval } from '../../stats/binomial-interval.ts';

interface Written { readonly id: string; readonly value: number; readonly lo?: number; readonly hi?: number; readonly locator?: string }
const facts = new Map((JSON.parse(readFileSync('data/facts/juvenile.json', 'utf8')) as Written[]).map((fact) => [fact.id, fact]));
const value = (id: string): number | undefined => facts.get(`juv.${id}`)?.value;

describe('numbers of the chapter on juvenile offending', () => {
  const shares: readonly (readonly [string, keyof Juvenile['national'], string, string])[] = [
    ['share', 'minors', 'all', 'all-offenders'], ['older', 'minors', 'age-16-17', 'all'], ['girls', 'minors', 'girls', 'all'], ['students', 'minors', 'students', 'all'], ['neither', 'minors', 'neither', 'all'], ['group', 'minors', 'group', 'all'],
    ['group-adults', 'minors', 'group-adults', 'all'], ['record', 'minors', 'on-record', 'all'], ['prior', 'minors', 'prior', 'all'], ['alcohol', 'minors', 'alcohol', 'all'], ['property', 'minors', 'property', 'all'], ['theft', 'minors', 'theft', 'all'],
    ['sexual', 'offences_against', 'sexual', 'all'], ['traffic', 'offences_against', 'transport', 'all'], ['property-against', 'offences_against', 'property', 'all'], ['under-12', 'victims', 'age-0-11', 'all'], ['victim-share', 'victims', 'all', 'all-victims'],
  ];
  it.each(shares)('%s is the share of the form with its interval', (id, table, cases, base) => {
    const [y, n] = [nationalCount(table, cases).n, nationalCount(table, base).n];
    const interval = wilsonInterval(y, n);
    expect(value(id)).toBeCloseTo((100 * y) / n, 2);
    expect(interval.ok && [facts.get(`juv.${id}`)?.lo, facts.get(`juv.${id}`)?.hi].map((end, i) => Math.abs((end ?? 0) - 100 * (interval.value[i] ?? 0)) < 0.006)).toEqual([true, true]);
  });
  it('are the counts of the form', () => {
    expect([value('minors'), value('offenders'), value('by'), value('against'), value('victims')]).toEqual([nationalCount('minors', 'all').n, nationalCount('minors', 'all-offenders').n, nationalCount('offences_by', 'all').n, nationalCount('offences_against', 'all').n, nationalCount('victims', 'all').n]);
  });
  it('say what the map and the trial of types say', () => {
    const { places, by, against } = juvenileMap();
    const smoothed = places.map((place) => 100 * place.by.smoothed);
    expect(value('units')).toBe(places.length);
    expect([value('smooth-min'), value('smooth-max')].map((end, i) => Math.abs((end ?? 0) - (i === 0 ? Math.min(...smoothed) : Math.max(...smoothed))) < 0.006)).toEqual([true, true]);
    expect([value('least-minors'), value('most-minors')]).toEqual([Math.min(...places.map((place) => place.by.cases)), Math.max(...places.map((place) => place.by.cases))]);
    expect([value('spread-by'), value('spread-against')]).toEqual([by, against].map(({ phi }) => Math.round(phi * 10) / 10));
    expect(value('types-best')).toBe(Math.round(100 * Math.max(...typeTrials().map(({ least }) => least))));
    expect(value('types-mean')).toBe(Math.round(100 * Math.max(...typeTrials().map(({ mean }) => mean))));
  });
  it('rest on what the text says in words: none named by its share among offenders, one among those harmed', () => {
    const out = (series: 'by' | 'against'): string[] => juvenileMap().places.filter((place) => place[series].where === 'low998' || place[series].where === 'high998').map(({ id }) => id);
    expect(out('by')).toEqual([]);
    expect(out('against')).toEqual(['KZ-61']);
    expect(Math.round(nationalCount('minors', 'all').n / nationalCount('minors', 'on-record').n)).toBe(16);
    expect(nationalCount('victims', 'all').n).toBeGreaterThan(nationalCount('minors', 'all').n);
  });
});
