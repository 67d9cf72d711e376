import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Feature, Polygon } from 'geojson';
import { loadJuvenile } from '../../src/datasets/juvenile.ts';
import { MINOR_COUNTS } from '../../src/model/juvenile.ts';
import { csvRecords } from './csv-records.ts';
import { CENTRES, FORMER, formerRegions } from './former-regions.ts';
import { juvenileFromForm, NATIONAL, type ExtractLine, type FormCell } from './juvenile-from-form.ts';
import { juvenileText, readForm } from './write-juvenile.ts';

const { units, national } = loadJuvenile();
const INDICATORS = { minors: 'offenders_minors_total', offences_by_minors: 'completed_offences_by_or_with_minors', offences_against_minors: 'registered_offences_against_minors', victims_minors: 'victims_persons_minors', offenders: 'offenders_total', completed: 'completed_offences_base_R2', registered: 'registered_offences_total', victims: 'victims_persons_total' } as const;

/** The published data taken apart again: what the two files would have to hold. */
const lines = (): ExtractLine[] => units.flatMap((unit) => Object.entries(INDICATORS).map(([count, indicator]) => ({ territory: unit.id, year: '2022', indicator, value: unit[count as keyof typeof INDICATORS], kind: 'official_form_1M_mirror' })));
const cells = (): FormCell[] => Object.entries(NATIONAL).flatMap(([table, wanted]) => wanted.flatMap(([id, section, rows, column]) => rows.split('+').map((row, i) => ({ section, row, column, value: i === 0 ? national[table as keyof typeof national].find((one) => one.id === id)?.n ?? 0 : 0 }))));

describe('the data of the map from the form', () => {
  it('come out as committed, byte for byte', () => {
    expect(juvenileText(juvenileFromForm(lines(), cells()))).toBe(readFileSync('data/juvenile.json', 'utf8'));
  });
  it('are refused when regions and form differ, when a series is missing, and when a small count slips in', () => {
    expect(() => juvenileFromForm(lines().map((line, i) => (i === 0 ? { ...line, value: line.value + 1 } : line)), cells())).toThrow('expected the same');
    expect(() => juvenileFromForm(lines().slice(1), cells())).toThrow('nothing for KZ-11 minors');
    expect(() => juvenileFromForm(lines(), cells().slice(1))).toThrow('nothing for R10 1 1');
    for (const count of MINOR_COUNTS) expect(() => juvenileFromForm(lines().map((line) => (line.territory === 'KZ-59' && line.indicator === INDICATORS[count] ? { ...line, value: 4 } : line)), cells())).toThrow();
    expect(() => juvenileFromForm([...lines(), { territory: 'KZ-10+63', year: '2022', indicator: 'offenders_total', value: 1, kind: 'official_form_1M_mirror' }], cells())).toThrow('unknown pair');
  });
  it('pass over other years and other sources', () => {
    const other = [{ territory: 'KZ-11', year: '2023', indicator: 'offenders_total', value: 9, kind: 'official_form_1M_mirror' }, { territory: 'KZ-11', year: '2022', indicator: 'registered_offences_total', value: 9, kind: 'media_citing_official' }];
    expect(juvenileFromForm([...lines(), ...other], cells())).toEqual(loadJuvenile());
  });
  // The whole form lies outside the project, as it holds cells that may not be published.
  const folder = process.env['FORM_FOLDER'] ?? join(process.cwd(), '../shared/data/kz');
  it.skipIf(!existsSync(folder))('are those of the whole form', () => {
    expect(readForm(folder)).toEqual(loadJuvenile());
  });
  it('are read from quoted lines', () => {
    expect([...csvRecords('a,b\n1,"x, ""y"""\n\n')]).toEqual([{ a: '1', b: 'x, "y"' }]);
  });
});

describe('outlines from the package', () => {
  const around = (lon = 0, lat = 0): Feature<Polygon> => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [[[lon - 0.1, lat - 0.1], [lon - 0.1, lat + 0.1], [lon + 0.1, lat + 0.1], [lon + 0.1, lat - 0.1], [lon - 0.1, lat - 0.1]]] } });
  const files = (): Map<string, Feature<Polygon>> => new Map(Object.entries(FORMER).flatMap(([unit, codes]) => codes.map((code) => [code, around(...CENTRES[unit] ?? [])] as const)));
  it('carry one object for each unit, the lease within Kyzylorda', () => {
    expect(Object.keys(formerRegions(files()).objects).sort()).toEqual(Object.keys(FORMER).sort());
    expect(FORMER['KZ-43']).toEqual(['KZ-QO', 'KZ-KAB']);
  });
  it('are refused for a missing file, a code read wrongly and a shape outside the country', () => {
    const changed = (code: string, shape: Feature<Polygon> | undefined) => { const all = files(); if (shape === undefined) all.delete(code); else all.set(code, shape); return all; };
    expect(() => formerRegions(changed('KZ-ZM', undefined))).toThrow('KZ-ZM: missing');
    expect(() => formerRegions(changed('KZ-ZM', around(60, 50)))).toThrow('does not hold');
    expect(() => formerRegions(changed('KZ-ZM', around(95, 45)))).toThrow('outside the country');
  });
});
