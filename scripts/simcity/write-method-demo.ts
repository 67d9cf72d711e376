/** Writes `data/simcity/method-demo.json` from the raw files of the simulated city: `node scripts/simcity/write-method-demo.ts` after `npm run data`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RAW_FILES } from './generate.ts';
import { importedCity } from './imported-city.ts';
import { importedMinutes } from './imported-minutes.ts';
import { maskCells } from './mask-cells.ts';
import { methodDemo } from './method-demo.ts';

const root = join(import.meta.dirname, '../..');
const city = await importedCity(root, root);
const minutes = await importedMinutes(root, [RAW_FILES.legacy, RAW_FILES.current].map((name) => join(root, 'data/raw/simcity', name)));
writeFileSync(join(root, 'data/simcity/method-demo.json'), `${JSON.stringify(methodDemo(city, minutes, maskCells(join(root, 'data/raw/simcity', RAW_FILES.cells))), null, 1)}\n`);
