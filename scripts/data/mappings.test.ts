import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testCard, testFile } from '../fixtures/testtown/testtown.ts';
import { isoDate } from './calendar.ts';
import { importIncidents } from './import-incidents.ts';
import { readMapping } from './read-card.ts';

/** Two invented rows in each layout for which a mapping is ready: the second has a code that no list holds. */
const LAYOUTS: Readonly<Record<string, { readonly rows: readonly string[]; readonly offence: string; readonly first: readonly [date: string, hour: number, place: string]; readonly extent: readonly [number, number, number, number]; readonly epsg: number }>> = {
  'data-police-uk': { rows: ['Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context', 'ab12,2019-05,A,A,-0.10,51.51,On or near X,E1,Y,Bicycle theft,,', ',2019-05,A,A,-0.10,51.51,On or near X,E1,Y,Something new,,'], offence: 'bicycle-theft', first: ['2019-05-01', -1, ''], extent: [-1, 51, 0, 52], epsg: 32630 },
  'chicago-assaults': { rows: ['date,loc_cat,longitude,latitude,district', '2019-05-04 23:05,open space,-87.62,41.79,2'], offence: 'aggravated-assault', first: ['2019-05-04', 23, 'open-space'], extent: [-88, 41, -87, 42], epsg: 32616 },
  'new-york-vehicle-thefts': { rows: ['uid,date_single,date_start,date_end,longitude,latitude,location_type,location_category,census_block', '1,2019-05-04 01:15,2019-05-04 01:00,2019-05-04 01:30,-73.86,40.74,street,street,3'], offence: 'vehicle-theft', first: ['2019-05-04', 1, 'street'], extent: [-75, 40, -73, 41], epsg: 32618 },
  houston: { rows: ['id,date,hour,offense,beat,location,number,lon,lat', '1,2019-05-04,0,burglary,15E,bank,1,-95.4,29.7', '2,2019-05-04,5,piracy,15E,the moon,1,-95.4,29.7'], offence: 'burglary', first: ['2019-05-04', 0, 'commercial'], extent: [-96, 29, -95, 30], epsg: 32615 },
  'crime-open-database': { rows: ['uid,city_name,offense_code,offense_type,offense_group,offense_against,date_single,date_start,date_end,longitude,latitude,location_type,location_category,census_block', '1,Austin,23H,all other larceny,larceny/theft offenses,property,2019-05-04 14:30,,,-97.7,30.3,yard,open space,4', '2,Austin,90Z,all other offenses,all other offenses,other,2019-05-04 14:30,2019-05-03 10:00,2019-05-04 19:00,-97.7,30.3,yard,residence,4'], offence: 'theft', first: ['2019-05-04', 14, 'open-space'], extent: [-98, 30, -97, 31], epsg: 32614 },
  'official-crime-map': { rows: ['OBJECTID,CRIME_CODE,DAT_VOZB,DAT_SOVER,DAT_VOZB_STR,DAT_SOVER_STR,REG_CODE,FE1R29P1_ID,SHAPE_X,SHAPE_Y', '1,1880,1581165528000,1581193800000,08.02.2020,08.02.2020 20:30,193112,039,687600,4744000', '2,9999,1581165528000,1581193800000,08.02.2020,08.02.2020 20:30,193112,039,687600,4744000'], offence: 'theft', first: ['2020-02-08', 20, '039'], extent: [71, 42, 72, 43], epsg: 32642 },
};
const name = { kk: 'x', ru: 'x', en: 'x' };

describe('the ready mappings', () => {
  it('are these and no others', () => expect(globSync('data/mappings/*.yaml').map((file) => basename(file, '.yaml')).sort()).toEqual(Object.keys(LAYOUTS).sort()));

  it.each(Object.entries(LAYOUTS))('%s reads rows of its layout and lists an unknown code without dropping its row', async (id, { rows, offence, first, extent, epsg }) => {
    const card = testCard({ extent, epsg, offences: { [offence]: { ...name, group: 'property', class: 'normal' } } });
    const { incidents: table, read, accepted, quarantined, unknownCodes, messages } = await importIncidents({ sources: [{ file: testFile(`${rows.join('\n')}\n`).path }], card, mapping: readMapping(process.cwd(), id), quarantine: null });
    expect([messages, read, accepted, quarantined]).toEqual([[], rows.length - 1, rows.length - 1, 0]);
    expect([isoDate(table.day[0]!), table.hour[0], table.places.text(table.place[0]!), table.categories.text(table.category[0]!)]).toEqual([...first, offence]);
    expect(Number.isFinite(table.x[0])).toBe(true);
    expect([...unknownCodes.values()]).toEqual(rows.length === 3 ? [1] : []);
    if (rows.length === 3) expect(table.categories.text(table.category[1]!)).toBe('unmapped');
  });

  it('take the offence time of a span of many hours from none of them, and read the official layer in degrees too', async () => {
    const { rows } = LAYOUTS['crime-open-database']!;
    const span = await importIncidents({ sources: [{ file: testFile(`${rows[0]}\n${rows[2]}\n`).path }], card: testCard({ extent: [-98, 30, -97, 31], epsg: 32614 }), mapping: readMapping(process.cwd(), 'crime-open-database'), quarantine: null });
    expect(span.incidents.hour[0]).toBe(-1);
    const current = 'objectid,crime_code,dat_sover_str,reg_code,discontinued,lon,lat\n1,1880,08.02.2020 20:30,193112,0,71.3,42.8\n2,1880,08.02.2020 20:30,193112,1,71.3,42.8\n';
    const result = await importIncidents({ sources: [{ file: testFile(current).path }], card: testCard({ extent: [71, 42, 72, 43] }), mapping: readMapping(process.cwd(), 'official-crime-map'), quarantine: null });
    expect([result.read, result.accepted, [...result.bySkip]]).toEqual([2, 1, [['discontinued', 1]]]);
    expect([Math.round(result.incidents.x[0]! / 1000), Math.round(result.incidents.y[0]! / 1000)]).toEqual([688, 4741]);
  });
});
