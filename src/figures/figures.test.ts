import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { datasetOf, loadIndex } from '../datasets/index-file.ts';
import { LANGS } from '../i18n/lang.ts';
import { figureCredit } from './credit.ts';
import { cellText, columnIds, figureCsv, figureJson, markOf } from './export.ts';
import { localId, type Figure } from './figure.ts';
import { figureHeading, figureLabel } from './labels.ts';
import { figurePicture } from './picture.ts';
import { allFigures, figureOf } from './registry.ts';

const ready = allFigures().filter(({ datasets }) => datasets.every((id) => loadIndex().has(id)));
/** Made up, and of no dataset of incidents: the simulated units of the evaluation system. */
const MADE_UP: readonly string[] = ['evaluation-system.fig-example', 'evaluation-system.tab-example'];
const missing = allFigures().filter((figure) => !ready.includes(figure));
if (missing.length > 0) console.log(`figures not checked, their summaries are not built (run npm run data): ${missing.map(({ id }) => id).join(', ')}`);

describe.each(ready.map((figure) => [figure.id, figure] as const))('the figure %s', (id, figure) => {
  it('says finding, measure and description in each language, with every number found', async () => {
    const rows = await figure.rows();
    expect(rows.length).toBeGreaterThan(0);
    for (const lang of LANGS) {
      const text = figure.text(lang, rows);
      for (const words of Object.values(text) as string[]) expect(words).not.toMatch(/NaN|undefined|null|Infinity|—\s*%/);
      expect(text.description.length).toBeGreaterThan(40);
      expect(text.title).not.toMatch(/\.$/);
    }
  });
  it('has a table whose columns are all in the rows', async () => {
    const rows = await figure.rows();
    for (const column of columnIds(figure)) expect(rows.some((row) => column in row), column).toBe(true);
    for (const lang of LANGS) for (const column of figure.columns(lang)) expect(cellText(lang, column, rows[0]?.[column.id], rows[0])).not.toMatch(/NaN|undefined/);
  });
  it('has the id of its chapter and kind', () => {
    expect(id.startsWith(`${figure.chapter}.`)).toBe(true);
    expect(localId(figure).startsWith(figure.kind === 'table' ? 'tab-' : 'fig-')).toBe(true);
    expect(figure.kind === 'table').toBe(figure.draw === undefined);
  });
  it('is marked in every form when any of its data are made up, and only then', async () => {
    const rows = await figure.rows();
    expect(figure.synthetic === true).toBe(MADE_UP.includes(id) || figure.datasets.some((dataset) => datasetOf(dataset).synthetic));
    expect(figureCsv(figure, rows).startsWith('mark,')).toBe(figure.synthetic === true);
    expect((JSON.parse(figureJson(figure, rows, 'https://example.org/r/x/')) as { mark?: string }).mark).toBe(figure.synthetic === true ? 'SYNTHETIC DATA' : undefined);
    const mark = markOf(figure, 'kk');
    if (figure.draw !== undefined && mark !== undefined) for (const size of ['wide', 'narrow'] as const) expect(figure.draw(rows, { lang: 'kk', size, label: 'x', mark })).toContain(mark.toUpperCase());
  });
  it('weighs little in the page', async () => {
    const rows = await figure.rows();
    const bytes = (['wide', 'narrow'] as const).reduce((sum, size) => sum + (figure.draw?.(rows, { lang: 'kk', size, label: 'x' }).length ?? 0), 0);
    expect(bytes).toBeLessThan(40_000);
  });
  // A table has no picture.
  if (figure.draw !== undefined) it('leaves the site as a picture with its finding, source, notice and address, and no colour variable', async () => {
    const rows = await figure.rows();
    const svg = await figurePicture(figure, rows, 'ru', 'https://example.org/r/x/');
    const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
    expect(svg).not.toContain('var(--');
    expect(document.querySelectorAll('[role="img"]')).toHaveLength(1);
    expect(document.querySelector('title')!.textContent.startsWith(markOf(figure, 'ru') ?? figureHeading('ru', id))).toBe(true);
    const words = document.querySelector('svg')!.textContent.replace(/\s+/g, '');
    expect(words).toContain('https://example.org/r/x/');
    for (const notice of (await figureCredit(figure, 'ru')).notices) expect(words).toContain(notice.replace(/\s+/g, ''));
  });
});

describe('the registry', () => {
  it('names each figure once and numbers it by kind within its chapter', () => {
    expect(new Set(allFigures().map(({ id }) => id)).size).toBe(allFigures().length);
    expect(figureHeading('kk', 'concentration.fig-lorenz')).toBe('11.2-сурет.');
    expect(figureLabel('en', 'concentration.tab-headline')).toBe('Table 11.1');
  });
  it('stops at a figure that nobody made', () => {
    expect(() => figureOf('concentration.fig-nothing')).toThrow(/figure concentration\.fig-nothing: unknown .*figure-resolves/);
  });
});

const small: Figure = {
  id: 'concentration.tab-x', chapter: 'concentration', kind: 'table', tasks: ['S2.4'], sources: [], datasets: [], synthetic: true,
  rows: () => Promise.resolve([]),
  text: () => ({ title: 't', subtitle: 's', description: 'd' }),
  columns: () => [{ id: 'name', label: 'Name', kind: 'text', words: { a: 'Астана' } }, { id: 'share', label: 'Share', kind: 'share', lo: 'lo', hi: 'hi' }],
};

describe('the data of a figure', () => {
  it('cannot run as a formula in a spreadsheet, and quotes what RFC 4180 asks to quote', () => {
    const rows = ['=cmd()', '+1', '-1', '@a', '\t=1', ' =1', '＝1', 'a,b', 'say "so"', 'two\nlines', 'Ұлытау'].map((name) => ({ name, share: -0.5, lo: null, hi: 1 }));
    const lines = figureCsv(small, rows);
    expect(lines.split('\r\n')[0]).toBe('mark,name,share,lo,hi');
    expect(lines).toContain("SYNTHETIC DATA,'=cmd(),-0.5,,1");
    for (const safe of ["'+1", "'-1", "'@a", "'\t=1", "' =1", "'＝1", '"a,b"', '"say ""so"""', '"two\nlines"', ',Ұлытау,']) expect(lines).toContain(safe);
  });
  it('prints words for codes, intervals after their value, and a dash for what is missing', () => {
    const [name, share] = small.columns('kk') as [Parameters<typeof cellText>[1], Parameters<typeof cellText>[1]];
    expect(cellText('kk', name, 'a')).toBe('Астана');
    expect(cellText('kk', share, 0.2, { share: 0.2, lo: 0.15, hi: 0.31 })).toBe('20,0% (15,0–31,0%)');
    expect(cellText('ru', { ...share, kind: 'points' }, 0.103, { lo: 0.099, hi: 0.107 })).toBe('10,3 (9,9–10,7)');
    expect(cellText('en', { id: 'n', label: '', kind: 'count' }, 148636)).toBe('148,636');
    expect(cellText('kk', { id: 'n', label: '', kind: 'count' }, 148636)).toBe('148\u00A0636');
    expect(cellText('kk', { id: 'y', label: '', kind: 'year' }, 2019)).toBe('2019');
    expect(cellText('en', share, null)).toBe('—');
  });
});
