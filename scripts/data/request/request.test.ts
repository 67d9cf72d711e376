import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../testing/temp-folder.ts';
import { FIELDS } from '../fetch/service.ts';
import { letterMarkdown, LETTERS } from './letter.ts';

describe('the request for data', () => {
  it.each(['kk', 'ru'] as const)('names every field that is asked for, the laws, the retention and what is never asked for (%s)', (lang) => {
    const text = letterMarkdown(LETTERS[lang]);
    for (const field of FIELDS) expect(text).toContain(field.toUpperCase());
    for (const word of ['UD', 'TZ1ID', 'FZ1R18P5', '510-II', '94-V', '401-V', '201', 'permission.yaml', '85 %']) expect(text).toContain(word);
    expect(LETTERS.kk.parts.map(({ list = [] }) => list.length)).toEqual(LETTERS.ru.parts.map(({ list = [] }) => list.length));
    expect(LETTERS.kk.checklist.list).toHaveLength(LETTERS.ru.checklist.list?.length ?? 0);
  });

  it('is written as Markdown and as a document that opens', () => {
    const out = tempFolder('request');
    const run = spawnSync(process.execPath, ['scripts/data/request.ts', '--out', out], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(readdirSync(out).sort()).toEqual(['data-request.kk.docx', 'data-request.kk.md', 'data-request.ru.docx', 'data-request.ru.md']);
    const parts = unzipSync(readFileSync(join(out, 'data-request.kk.docx')));
    expect(strFromU8(parts['word/document.xml']!)).toContain('Иесіздендірілген деректерді');
  });
});
