import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { methodDemoSchema } from '../../src/model/method-demo.ts';
import { generateSimulatedCity, RAW_FILES, writeRaw } from './generate.ts';
import { importedCity } from './imported-city.ts';
import { importedMinutes } from './imported-minutes.ts';
import { maskCells } from './mask-cells.ts';
import { methodDemo } from './method-demo.ts';

const ROOT = join(import.meta.dirname, '../..');

it('makes the committed demonstration of the methods again from the seed', async () => {
  const place = mkdtempSync(join(tmpdir(), 'method-demo-'));
  const folder = join(place, 'data/raw/simcity');
  writeRaw(generateSimulatedCity(), folder);
  const minutes = await importedMinutes(ROOT, [RAW_FILES.legacy, RAW_FILES.current].map((name) => join(folder, name)));
  const made = methodDemo(await importedCity(ROOT, place), minutes, maskCells(join(folder, RAW_FILES.cells)));
  rmSync(place, { recursive: true });
  const committed = methodDemoSchema.parse(JSON.parse(readFileSync(join(ROOT, 'data/simcity/method-demo.json'), 'utf8')));
  // To six digits: elsewhere than on the machine of the build the last one may differ.
  expect(made.parameters.map(({ id, found }) => [id, found.toPrecision(4)])).toEqual(committed.parameters.map(({ id, found }) => [id, found.toPrecision(4)]));
  expect(made.sparse.map(({ n, latent }) => [n, latent.value.toPrecision(4)])).toEqual(committed.sparse.map(({ n, latent }) => [n, latent.value.toPrecision(4)]));
  expect(made.stacks).toEqual(committed.stacks);
  expect(made.units).toEqual(committed.units);
  expect(made.knox.map(({ observed }) => observed)).toEqual(committed.knox.map(({ observed }) => observed));
}, 120_000);
