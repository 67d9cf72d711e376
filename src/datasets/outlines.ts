import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outlinesOfOfficial, outlinesOfTopology, type BoundaryFile, type OutlineFile, type UnitOutline } from '../geo/unit-outlines.ts';
import { unitOfRegion } from '../model/juvenile.ts';
import { loadRegions } from './regions.ts';

/** Outlines of the units to draw, and whose they are. */
export interface Outlines { readonly kind: 'schematic' | 'official'; readonly credit: string; readonly outlines: readonly UnitOutline[] }

let loaded: Outlines | undefined;

/**
 * The schematic outlines that come with the report, or official boundaries where the operator names a GeoJSON file of the 20
 * present regions in `OFFICIAL_BOUNDARIES` (features with `iso`; a `credit` at the top of the file is printed under the map).
 * The file itself is never copied into the project.
 */
export function loadOutlines(root: string = process.cwd(), official: string | undefined = process.env['OFFICIAL_BOUNDARIES']): Outlines {
  if (official !== undefined && official !== '') return officialOutlines(official);
  loaded ??= { kind: 'schematic', credit: 'Made with Natural Earth', outlines: outlinesOfTopology(JSON.parse(readFileSync(join(root, 'data/geo/kz-former-regions.topo.json'), 'utf8')) as OutlineFile) };
  return loaded;
}

function officialOutlines(file: string): Outlines {
  const collection = JSON.parse(readFileSync(file, 'utf8')) as BoundaryFile & { readonly credit?: unknown };
  if (typeof collection.credit !== 'string' || collection.credit === '') throw new Error('boundaries: no credit (expected a line at the top of the file that names the owner and terms)');
  return { kind: 'official', credit: collection.credit, outlines: outlinesOfOfficial(collection, loadRegions().regions.map(({ iso }) => iso), unitOfRegion) };
}
