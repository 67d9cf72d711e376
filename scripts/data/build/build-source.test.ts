import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { goodRows, HEAD, testCard, testMapping } from '../../fixtures/testtown/testtown.ts';
import { tempFolder } from '../../testing/temp-folder.ts';
import { scanFolders } from '../gate/scan-files.ts';
import { buildSource } from './build-source.ts';
import { readIndex } from './index-store.ts';
import type { DatasetCard } from '../../../src/model/dataset-card.ts';

/** A project folder of its own with the card of the invented city. */
function project(cards: readonly DatasetCard[]): string {
  const root = tempFolder('build');
  for (const folder of ['data/datasets', 'data/mappings', 'data/derived', 'data/raw/testtown']) mkdirSync(join(root, folder), { recursive: true });
  for (const card of cards) writeFileSync(join(root, `data/datasets/${card.id}.yaml`), stringify(card));
  writeFileSync(join(root, 'data/mappings/testtown.yaml'), stringify({ id: 'testtown' }));
  return root;
}

const cards = [testCard({ profile: 'synthetic' }), testCard({ id: 'testtown-protected', profile: 'protected', raw: { file: 'rows.csv', folder: 'testtown', sha256: null, rows: null } })];
const write = (root: string, text: string): string => { const path = join(root, 'data/raw/testtown/rows.csv'); writeFileSync(path, text); return path; };
const build = (root: string, file: string, lines: string[] = []): Promise<boolean> => buildSource({ root, cards, mapping: testMapping(), files: [file], force: false, dryRun: false, log: (line) => lines.push(line) });
const filesOf = (root: string): Record<string, string> => Object.fromEntries(readdirSync(join(root, 'data/derived'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name)).sort().map((name) => [name, readFileSync(join(root, 'data/derived', name)).toString('base64')]));
const rows = (n: number): string => `${[HEAD, ...goodRows(n)].join('\n')}\n`;

describe('building a source', () => {
  let root = '';
  let before: Record<string, string> = {};

  beforeAll(async () => {
    root = project(cards);
    await build(root, write(root, rows(600)));
    before = filesOf(root);
  });

  it('writes the tables of each profile, a package description and the local index', () => {
    const { datasets } = readIndex(join(root, 'data/derived/index.local.json'));
    expect(Object.keys(datasets['testtown']!.tables).sort()).toEqual(['cells', 'hot500', 'hours', 'hours500', 'lorenz', 'months', 'places', 'quality', 'statistics']);
    expect(Object.keys(datasets['testtown-protected']!.tables).sort()).toEqual(['classes', 'hot500', 'lorenz', 'merged', 'quality', 'statistics']);
    const description = JSON.parse(readFileSync(join(root, 'data/derived/testtown/datapackage.json'), 'utf8')) as { resources: { hash?: string; schema?: { fields: { description: string }[] } }[] };
    for (const { schema } of description.resources) for (const { description: text } of schema?.fields ?? []) expect(text).not.toBe('');
  });

  it('gives the same bytes for the same input, in whatever order its rows come', async () => {
    const again = project(cards);
    await build(again, write(again, rows(600)));
    expect(filesOf(again)).toEqual(before);
    const shuffled = project(cards);
    await build(shuffled, write(shuffled, `${[HEAD, ...goodRows(600).reverse()].join('\n')}\n`));
    for (const table of ['cells', 'hours', 'hours500', 'months', 'places', 'hot500', 'statistics', 'lorenz']) {
      const sum = (where: string): string => readIndex(join(where, 'data/derived/index.local.json')).datasets['testtown']!.tables[table]!.sha256;
      expect([table, sum(shuffled)]).toEqual([table, sum(root)]);
    }
  });

  it('passes over a source that has not changed', async () => {
    const lines: string[] = [];
    expect(await build(root, join(root, 'data/raw/testtown/rows.csv'), lines)).toBe(false);
    expect(lines.join()).toContain('unchanged');
  });

  it.each([['a missing column', rows(50).replace('lon', 'length')], ['an empty file', ''], ['only a header', `${HEAD}\n`]])('leaves the previous summaries as they were after %s', async (_what, text) => {
    const copy = tempFolder('build');
    cpSync(root, copy, { recursive: true });
    await expect(build(copy, write(copy, text))).rejects.toThrow(/rows\.csv:1: (column-missing|empty-file)/);
    expect(filesOf(copy)).toEqual(before);
  });

  it('leaves the previous summaries as they were when the gate refuses a table', async () => {
    const copy = tempFolder('build');
    cpSync(root, copy, { recursive: true });
    // A mask of two columns of the wrong name makes the frame unreadable after the import went well.
    writeFileSync(join(copy, 'data/raw/testtown/mask.csv'), 'a,b\n1,2\n');
    const framed = cards.map((card) => ({ ...card, frame: { kind: 'mask' as const, file: 'mask.csv', reason: card.title } }));
    await expect(buildSource({ root: copy, cards: framed, mapping: testMapping(), files: [write(copy, rows(500))], force: false, dryRun: false, log: () => undefined })).rejects.toThrow('frame-columns');
    expect(filesOf(copy)).toEqual(before);
  });

  it('makes files in which the scan finds no breach, and the scan finds a changed profile', async () => {
    expect((await scanFolders(root, ['data/derived'], cards)).breaches).toEqual([]);
    const wrong = cards.map((card) => ({ ...card, profile: 'protected' as const }));
    expect((await scanFolders(root, ['data/derived'], wrong)).breaches.map(({ rule }) => rule)).toContain('table-not-allowed');
    writeFileSync(join(root, 'data/derived/leak.csv'), 'lon,lat,n\n1,2,3\n');
    writeFileSync(join(root, 'data/derived/leak.json'), '[{"case_no":1}]');
    expect((await scanFolders(root, ['data/derived'], cards)).breaches.map(({ where, seen }) => `${where} ${seen}`)).toEqual(['data/derived/leak.csv lon', 'data/derived/leak.csv lat', 'data/derived/leak.json case_no']);
  });
});
