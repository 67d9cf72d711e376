import { describe, expect, it } from 'vitest';
import { goodFields } from '../../fixtures/testtown/formats.ts';
import { testCard, testFile, testMapping } from '../../fixtures/testtown/testtown.ts';
import { xlsxBytes } from '../../fixtures/xlsx/write-xlsx.ts';
import { importIncidents, type ImportResult } from '../import-incidents.ts';
import { JsonElements } from './json-elements.ts';
import { isDateFormat, serialDate } from './serial-date.ts';
import { columnOf } from './xlsx-cells.ts';

const take = (bytes: string | Buffer, file: string, mapping: Record<string, unknown> = {}): Promise<ImportResult> =>
  importIncidents({ sources: [{ file: testFile(bytes, file).path }], card: testCard(), mapping: testMapping(mapping), quarantine: null });

describe('workbooks', () => {
  const [model] = goodFields(1);
  const row = (key: string, when: string | number | { date: number }) => [key, when, model?.['code'] ?? '', 'street', '1', 69.9, 46.001];

  it('take real dates as dates, whatever the mapping writes', async () => {
    // 43466 = 1 January 2019; .4375 = 10:30.
    const bytes = xlsxBytes([{ name: 'A', rows: [['key', 'when', 'code', 'kind', 'area', 'lon', 'lat'], row('1', { date: 43_466.4375 }), row('2', { date: 43_466 })] }]);
    const { incidents } = await take(bytes, 'a.xlsx');
    expect([...incidents.day.slice(0, 2), ...incidents.hour.slice(0, 2)]).toEqual([17_897, 17_897, 10, -1]);
  });

  it('pass over titles and join a header that takes two merged rows', async () => {
    const bytes = xlsxBytes([
      { name: 'hidden', hidden: true, rows: [['key', 'when'], ['1', '2']] },
      { name: 'A', rows: [['Report on incidents'], [], ['key', 'when', 'code', 'kind', 'area', 'place', null], [null, null, null, null, null, 'lon', 'lat'], row('1', '2019-01-01 10:00'), [], row('2', '2019-01-02')], merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:G3', 'A1:G1'] },
    ]);
    const result = await take(bytes, 'a.xlsx', { coordinates: [{ x: 'place / lon', y: 'place / lat', epsg: 4326 }] });
    expect(result).toMatchObject({ read: 2, accepted: 2 });
    expect(result.incidents.x[1]).toBeGreaterThan(0);
  });

  it('call a row with more cells than the header what it is', async () => {
    const bytes = xlsxBytes([{ name: 'A', rows: [['key', 'when', 'code', 'kind', 'area', 'lon', 'lat'], [...row('1', '2019-01-01'), 'x'], row('2', '2019-01-01')] }], { shared: false });
    const result = await take(bytes, 'a.xlsx');
    expect([...result.byRule]).toEqual([['row-width', 1]]);
    expect(result.messages[0]).toContain('a.xlsx:2: row-width');
  });

  it('know serial dates, formats that show dates and names of columns', () => {
    expect([serialDate(61), serialDate(43_831.5), serialDate(60), serialDate(0, 1904), serialDate(Infinity)]).toEqual(['1900-03-01', '2020-01-01 12:00', null, '1904-01-01', null]);
    expect([isDateFormat(14, undefined), isDateFormat(0, undefined), isDateFormat(164, 'dd.mm.yyyy'), isDateFormat(164, '#,##0.00"d"'), isDateFormat(164, '[Red]0.0'), isDateFormat(164, '[h]:mm')]).toEqual([true, false, true, false, false, true]);
    expect([columnOf('A1'), columnOf('AB12'), columnOf('12'), columnOf('ZZZZ1')]).toEqual([0, 27, -1, -1]);
  });
});

describe('JSON of geometries', () => {
  const arcgis = (reference: unknown, x: unknown, y: unknown) => JSON.stringify({ ...(reference === null ? {} : { spatialReference: reference }), features: [{ attributes: { key: '1', when: 1_546_336_800_000, code: 'T', kind: null, area: 3 }, geometry: { x, y } }] });
  const epoch = { date: [{ from: 'when', formats: ['epoch-ms'] }] };

  it('is read from the projection that the file names', async () => {
    const metres = await take(arcgis({ wkid: 32642 }, 569_700, 5_094_500), 'a.json', epoch);
    expect(metres.incidents.x[0]).toBe(569_700);
    expect([metres.incidents.hour[0], metres.incidents.places.texts.length]).toEqual([10, 1]);
    const degrees = await take(arcgis({ wkid: 4326, latestWkid: 4326 }, 69.9, 46), 'a.json', epoch);
    expect(degrees.incidents.x[0]).toBeCloseTo(569_700, -3);
  });

  it('is refused in a projection that is not read', async () => {
    await expect(take(arcgis({ wkid: 102_100, latestWkid: 3857 }, 1, 2), 'a.json', epoch)).rejects.toThrow('crs-unknown: coordinates in a projection that is not read (seen: EPSG:3857');
  });

  it('quarantines a record that is a line or a polygon, no object, or broken', async () => {
    const feature = (geometry: unknown, key: string) => JSON.stringify({ type: 'Feature', properties: { key, when: '2019-01-01', code: 'T', kind: 'a', area: '1' }, geometry });
    const point = { type: 'Point', coordinates: [69.9, 46] };
    const result = await take(`{"type":"FeatureCollection","features":[${feature({ type: 'LineString', coordinates: [[69, 46], [70, 46]] }, '1')},${feature(point, '2')},7,{"a":,}, null,${feature(null, '3')}]}`, 'a.geojson');
    expect([...result.byRule]).toEqual([['coordinate-invalid', 1], ['record-invalid', 3]]);
    expect(result.accepted).toBe(2);
  });

  it('is refused when it is the error of a service', async () => {
    await expect(take('{"error":{"code":500,"message":"x"}}', 'a.json')).rejects.toThrow('json-layout');
  });

  it('is cut into the same elements wherever the pieces of the file end', () => {
    const text = '{"features_":[1],"a":{"features":[9]},"features":[{"s":"],\\"}{"},[1,2],"x,y",3]  ,"b":[4]}';
    for (let size = 1; size < text.length; size += 1) {
      const found: string[] = [];
      const scanner = new JsonElements('a', (element) => found.push(element));
      for (let at = 0; at < text.length; at += size) scanner.push(text.slice(at, at + size));
      scanner.end();
      expect([found, scanner.complete, JSON.parse(scanner.outer)]).toEqual([['{"s":"],\\"}{"}', '[1,2]', '"x,y"', '3'], true, { features_: [1], a: { features: [9] }, features: [], b: [4] }]);
    }
  });
});
