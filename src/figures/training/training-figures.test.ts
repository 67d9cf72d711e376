import { describe, expect, it } from 'vitest';
import { checkTable } from '../../documents/table-document.ts';
import { LANGS } from '../../i18n/lang.ts';
import { lengthsFigure } from './fig-lengths.ts';
import { pathsFigure } from './fig-paths.ts';
import { MODULE_FIELDS, moduleCells, moduleColumns, moduleFile } from './module-file.ts';

describe('the figures of training', () => {
  it('never rank: inside a group lengths keep the order of the comparative table', async () => {
    const rows = await lengthsFigure.rows();
    expect(rows.map((row) => row['covers'])).toEqual(['degree', 'degree', 'programme', 'programme', 'programme', 'programme', ...Array(14).fill('academy')]);
    const months = rows.filter((row) => row['covers'] === 'academy').map((row) => Number(row['months']));
    expect(months).not.toEqual([...months].sort((a, b) => b - a));
  });
  it.each(LANGS)('draw both sizes and tell the hours of the paths (%s)', async (lang) => {
    for (const figure of [lengthsFigure, pathsFigure]) {
      const rows = await figure.rows();
      const { title } = figure.text(lang, rows);
      for (const size of ['wide', 'narrow'] as const) expect(figure.draw?.(rows, { lang, size, label: title })).toContain('<svg');
    }
    const rows = await pathsFigure.rows();
    expect(pathsFigure.text(lang, rows).title).toContain('88');
    expect(pathsFigure.text(lang, rows).title).toContain('144');
  });
  it.each(LANGS)('fill every field of a module and make one page wide (%s)', (lang) => {
    const { title, labels, rows } = moduleFile(lang);
    for (const row of rows) for (const field of MODULE_FIELDS) if (field !== 'after') expect(row[field], `${row.id} ${field}`).not.toBe('');
    checkTable({ lang, title, lead: [], columns: moduleColumns(labels), rows: rows.map(moduleCells) });
  });
});
