import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addressIn } from '../../src/permalinks/addresses.ts';
import { ledgerSchema, localOf, pageOf, resolve, type Ledger } from '../../src/permalinks/ledger.ts';
import { permalinkTargets } from '../../src/permalinks/targets.ts';
import { projectSchema } from '../../src/model/project.ts';
import { readChapters } from '../check/content-files.ts';
import { idsOfChapters, idsOutsideChapters } from '../check/found-ids.ts';
import { assemble, byName } from './assemble.ts';
import { changedLedger } from './change-id.ts';
import { changelogMarkdown, releaseChanges } from './changelog.ts';
import { citationFile, zenodoMetadata } from './deposit.ts';
import { isDropped, zipFolder } from './frozen.ts';
import { makeRelease, type ReleaseOrder } from './make-release.ts';
import { manifestSchema } from './manifest.ts';

let top = '';
let root = '';
let releasesDir = '';
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'release-'));
  root = join(top, 'project');
  releasesDir = join(top, 'releases');
  cpSync('scripts/fixtures/content-good', root, { recursive: true });
  cpSync('data/project.json', join(root, 'data/project.json'));
  rmSync(join(root, 'data/releases'), { recursive: true });
  const drafts = Object.fromEntries(Object.entries(ledger().entries).map(([id, { kind }]) => [id, { kind, state: 'draft', history: [] }]));
  writeFileSync(join(root, 'data/ledger.json'), JSON.stringify({ schema: 1, entries: drafts }));
  say('Бірінші басылым');
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

const ledger = (): Ledger => ledgerSchema.parse(JSON.parse(readFileSync(join(root, 'data/ledger.json'), 'utf8')));
const say = (kk: string, ids: string[] = ['evidence']): void => {
  const path = join(root, 'data/changelog.json');
  const log = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { releases: unknown[] }) : { releases: [] };
  writeFileSync(path, JSON.stringify({ ...log, unreleased: [{ kind: 'new', text: { kk, ru: 'Выпуск', en: 'Release' }, ids }, { kind: 'correction', text: { kk: 'Түзету', ru: 'Правка', en: 'A correction' }, ids: [] }] }));
};
/** Stands in for the site's build: pages with the ids of the sources, and files that a frozen release drops. */
const build: ReleaseOrder['build'] = ({ base, out }) => {
  const write = (path: string, text: string): void => { mkdirSync(dirname(join(out, path)), { recursive: true }); writeFileSync(join(out, path), text); };
  const found = [...idsOfChapters(readChapters(root)), ...idsOutsideChapters(root)];
  for (const [page, places] of Map.groupBy(found, ({ id, lang }) => `${lang}/${pageOf(id)}`)) {
    write(`${page}/index.html`, `<base href="${base}">${places.map(({ id }) => `<p id="${localOf(id)}"></p>`).join('')}`);
  }
  write('permalinks.json', JSON.stringify(permalinkTargets(ledger(), {})));
  write('_astro/duckdb-eh.wasm', 'x'); write('embed/kk/a/index.html', 'x'); write('kk/evidence.pdf', 'x'); write('report.pdf', 'x');
};
const order = (release: string, date: string): ReleaseOrder => ({ root, release, date, releasesDir, base: '/report/', build });

describe('two releases of a small site', () => {
  it('the first publishes every id and freezes what a reader cites', async () => {
    const manifest = await makeRelease(order('2026.1', '2026-03-01'));
    expect(manifest.ids).toEqual(['about', 'about.method', 'about.p1', 'about.p2', 'evidence', 'evidence.fig-a', 'evidence.n1', 'evidence.outcome', 'evidence.p1', 'evidence.p2', 'evidence.tab-a', 'glossary.hot-spot']);
    expect(manifest.base).toBe('/report/v/2026.1/');
    expect(manifest.files.map(([path]) => path)).toEqual(['en/about/index.html', 'en/evidence/index.html', 'en/glossary/index.html', 'kk/about/index.html', 'kk/evidence.pdf', 'kk/evidence/index.html', 'kk/glossary/index.html', 'permalinks.json', 'ru/about/index.html', 'ru/evidence/index.html', 'ru/glossary/index.html']);
    expect(ledger().entries['evidence.p2']).toMatchObject({ state: 'published', words: expect.arrayContaining(['hotspots']) as unknown });
    expect(manifestSchema.parse(JSON.parse(readFileSync(join(root, 'data/releases/2026.1.json'), 'utf8')))).toEqual(manifest);
    expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toMatch(/## 2026\.1 \(2026-03-01\)\n\n### Қазақша\n\n\*\*Түзетулер\*\*\n\n- Түзету\n\n\*\*Жаңа\*\*\n\n- Бірінші басылым \(`\/r\/evidence\/`\)/);
    const zip = unzipSync(readFileSync(join(releasesDir, '2026.1.zip')));
    expect(strFromU8(zip['report-2026.1/site/kk/evidence/index.html']!)).toContain('<base href="/">');
    expect(Object.keys(zip)).toEqual(expect.arrayContaining(['.zenodo.json', 'CHANGELOG.md', 'CITATION.cff', 'README.txt', 'start.mjs', 'site/kk/evidence.pdf'].map((path) => `report-2026.1/${path}`)));
    expect(readdirSync(releasesDir).sort()).toEqual(['2026.1', '2026.1.zip']);
  });

  it('a release is never made twice, nor inside the project, nor without a word to its readers', async () => {
    await expect(makeRelease(order('2026.1', '2026-03-02'))).rejects.toThrow('is there already');
    await expect(makeRelease({ ...order('2026.2', '2026-06-01'), releasesDir: join(root, 'out') })).rejects.toThrow('inside the project');
    await expect(makeRelease(order('2026.2', '2026-06-01'))).rejects.toThrow('nothing to release');
    await expect(makeRelease(order('next', '2026-06-01'))).rejects.toThrow('expected year.number');
  });

  it('a build that fails leaves everything as it was', async () => {
    say('Екінші басылым');
    const before = ['data/ledger.json', 'data/changelog.json', 'CHANGELOG.md', 'CITATION.cff'].map((file) => readFileSync(join(root, file), 'utf8'));
    await expect(makeRelease({ ...order('2026.2', '2026-06-01'), build: () => { throw new Error('no disk'); } })).rejects.toThrow('no disk');
    expect(['data/ledger.json', 'data/changelog.json', 'CHANGELOG.md', 'CITATION.cff'].map((file) => readFileSync(join(root, file), 'utf8'))).toEqual(before);
    expect(readdirSync(releasesDir).sort()).toEqual(['2026.1', '2026.1.zip']);
  });

  it('the second, with a paragraph withdrawn and a figure moved, still leads every id of the first somewhere', async () => {
    for (const lang of ['kk', 'ru', 'en']) {
      const path = join(root, `content/${lang}/evidence.mdx`);
      const other = readFileSync(path, 'utf8').replace(/\n\[#p2\][^\n]*\n/, '\n').replace('<Fig id="fig-a" />', '');
      writeFileSync(path, other);
      writeFileSync(path.replace('evidence.mdx', 'standards.mdx'), readFileSync(path, 'utf8').replace('id: evidence', 'id: standards').replace('{#outcome}', '{#norms}').replace(/<Note id="n1">[^<]*<\/Note>/, '').replace('<Tbl id="tab-a" />', '<Fig id="fig-a" />'));
    }
    const { handOutIds } = await import('../ids.ts');
    handOutIds(root);
    await expect(makeRelease(order('2026.2', '2026-06-01'))).rejects.toThrow('identifier-never-lost');

    let changed = changedLedger(ledger(), ['move', '2026.2', 'evidence.fig-a', 'standards.fig-a'], '2026-06-01');
    changed = changedLedger(changed, ['withdraw', '2026.2', 'evidence.p2', 'Дерек қате болды', 'Данные были неверны', 'The data were wrong'], '2026-06-01');
    writeFileSync(join(root, 'data/ledger.json'), JSON.stringify(changed));
    const manifest = await makeRelease(order('2026.2', '2026-06-01'));
    expect(manifest.ids).toContain('standards.fig-a');

    const first = manifestSchema.parse(JSON.parse(readFileSync(join(root, 'data/releases/2026.1.json'), 'utf8')));
    const led = first.ids.map((id) => [id, resolve(ledger(), id)] as const);
    for (const [id, where] of led) {
      if (where.state === 'withdrawn') { expect(id).toBe('evidence.p2'); expect(where.reason.kk).toBe('Дерек қате болды'); continue; }
      expect(where.state, id).toBe('live');
      for (const lang of ['kk', 'ru', 'en'] as const) {
        const [page = '', fragment] = addressIn(lang, where.id).split('#');
        const html = readFileSync(join(releasesDir, '2026.2', page, 'index.html'), 'utf8');
        if (fragment !== undefined) expect(html, `${id} in ${lang}`).toContain(`id="${fragment}"`);
      }
    }
    expect(led.find(([id]) => id === 'evidence.fig-a')?.[1]).toMatchObject({ id: 'standards.fig-a' });
  });

  it('are joined with the current build, unless one was touched or is missing', () => {
    const dist = join(top, 'dist');
    mkdirSync(dist);
    writeFileSync(join(dist, 'index.html'), 'now');
    const join_ = { dist, releasesDir, out: join(top, 'site'), known: ['2026.1', '2026.2'] };
    expect(assemble(join_)).toEqual(['2026.1', '2026.2']);
    expect(readFileSync(join(top, 'site/v/2026.1/kk/evidence/index.html'), 'utf8')).toContain('/report/v/2026.1/');
    expect(() => assemble({ ...join_, known: ['2026.1', '2026.2', '2026.3'] })).toThrow('release 2026.3 is missing');
    expect(() => assemble({ ...join_, known: ['2026.1'] })).toThrow('release 2026.2 is not of this project');
    writeFileSync(join(releasesDir, '2026.1/kk/evidence/index.html'), 'forged');
    expect(() => assemble(join_)).toThrow('kk/evidence/index.html: changed');
    expect(readFileSync(join(top, 'site/index.html'), 'utf8')).toBe('now');
  });
});

describe('the parts of a release', () => {
  const project = projectSchema.parse(JSON.parse(readFileSync('data/project.json', 'utf8')));
  const mark = { release: '2026.1', date: '2026-03-01' };
  it('order the changelog by corrections, new, changed', () => {
    const text = { kk: 'Мәтін', ru: 'Текст', en: 'Text' };
    const log = releaseChanges({ unreleased: [{ kind: 'changed', text, ids: [] }, { kind: 'correction', text, ids: ['a.p1'] }], releases: [] }, mark);
    expect(log.releases[0]?.changes.map(({ kind }) => kind)).toEqual(['correction', 'changed']);
    expect(changelogMarkdown({ unreleased: [], releases: [] }, (id) => id)).toBe('# Changelog\n\nNo release yet.\n');
  });
  it('describe the deposit without inventing publisher, DOI or people', () => {
    const zenodo = zenodoMetadata(project, mark);
    expect(zenodo).toMatchObject({ creators: [{ name: 'AP23489588 research project' }], version: '2026.1', publication_date: '2026-03-01', license: 'cc-by-4.0', language: 'kaz' });
    expect(zenodo).not.toHaveProperty('related_identifiers');
    const cff = parse(citationFile(project, mark)) as Record<string, unknown>;
    expect(cff).toMatchObject({ 'cff-version': '1.2.0', version: '2026.1', 'date-released': '2026-03-01', license: ['CC-BY-4.0', 'MIT'], authors: [{ name: 'AP23489588 research project' }] });
    expect(cff).not.toHaveProperty('doi');
    expect(parse(citationFile({ ...project, authors: [{ family: 'Әлиева', given: 'Айгүл' }], doi: '10.1000/x' }, mark))).toMatchObject({ doi: '10.1000/x', authors: [{ 'family-names': 'Әлиева', 'given-names': 'Айгүл' }] });
  });
  it('zip to the same bytes every time, and back', () => {
    const folder = join(top, 'zip');
    mkdirSync(join(folder, 'кк'), { recursive: true });
    writeFileSync(join(folder, 'кк/а.txt'), 'Қазақ');
    const [one, two] = [zipFolder(folder, 'r', '2026-03-01'), zipFolder(folder, 'r', '2026-03-01')];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    expect(strFromU8(unzipSync(one)['r/кк/а.txt']!)).toBe('Қазақ');
  });
  it('drop engine, embeds and other PDFs and keep chapter PDFs', () => {
    expect(['_astro/duckdb-eh.a1.wasm', '_astro/duckdb-browser-eh.worker.b2.js', 'embed/kk/x/index.html', 'all.pdf', 'kk/evidence.pdf', 'kk/evidence/index.html', 'd/a.parquet'].map(isDropped)).toEqual([true, true, true, true, false, false, false]);
  });
  it('sort releases by year and number', () => expect(['2026.10', '2027.1', '2026.2'].sort(byName)).toEqual(['2026.2', '2026.10', '2027.1']));
  it('refuse a change that is not complete', () => {
    const none: Ledger = { schema: 1, entries: {} };
    expect(() => changedLedger(none, ['withdraw', '2026.2', 'a.p1', 'x'], '2026-06-01')).toThrow('unknown change');
    expect(() => changedLedger(none, ['move', '', 'a', 'b'], '2026-06-01')).toThrow('not a release');
  });
});
