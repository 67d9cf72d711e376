import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../i18n/lang.ts';
import { projectSchema } from '../model/project.ts';
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { citationKey } from './citation-key.ts';
import { cslItem, cslJson } from './csl-json.ts';
import { gost } from './gost.ts';
import { CITED_KINDS, citationRecord, oneLine, type CitationRecord, type Cited } from './record.ts';
import { ris } from './ris.ts';
import { plainText } from './segments.ts';
import { parseBibtex, parseNames, untex } from './testing/parse-bibtex.ts';
import { parseRis } from './testing/parse-ris.ts';

const project = projectSchema.parse(JSON.parse(readFileSync('data/project.json', 'utf8')));
const figure: Cited = {
  id: 'concentration.fig-lorenz', kind: 'figure',
  title: { kk: 'Қылмыстың жартысы көшелердің 4,5 %-ында: әділет өлшемі', ru: 'Половина преступлений — на 4,5 % улиц', en: 'Half of crime falls on 4.5% of streets' },
  chapter: { kk: 'Қылмыстың шоғырлану заңы', ru: 'Закон концентрации преступности', en: 'The law of crime concentration' },
  date: '2026-03-01', release: '2026.1', permalink: 'https://example.org/r/concentration.fig-lorenz/', accessed: '2026-11-25',
};
const chapter: Cited = { ...figure, id: 'concentration', kind: 'chapter', title: figure.chapter!, permalink: 'https://example.org/r/concentration/' };

const without = (data: object, ...names: string[]): object => Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)));

/** What a reader gets back from a BibTeX entry, in the terms of the record. */
function fromBibtex(source: string): Partial<CitationRecord> {
  const [entry] = parseBibtex(source);
  const fields: Partial<Record<string, string>> = Object.fromEntries(Object.entries(entry!.fields).map(([name, value]) => [name, name === 'url' || name === 'doi' || name === 'author' ? value : untex(value)]));
  const back = {
    authors: parseNames(fields['author'] ?? ''), title: fields['title'], report: fields['booktitle'], chapter: fields['chapter'], date: fields['date'], release: fields['version'],
    permalink: fields['url'], accessed: fields['urldate'], publisher: fields['publisher'], doi: fields['doi'], licence: fields['rights'],
    lang: ({ kazakh: 'kk', russian: 'ru', english: 'en' } as const)[fields['langid'] as 'kazakh'],
  };
  return Object.fromEntries(Object.entries(back).filter(([, value]) => value !== undefined));
}
function fromRis(source: string): Partial<CitationRecord> {
  const [tags] = parseRis(source);
  const one = (tag: string): string | undefined => tags?.[tag]?.[0];
  const iso = (value: string | undefined): string | undefined => value?.replace(/\/$/, '').replaceAll('/', '-');
  const back = {
    id: one('ID'), title: one('TI'), report: one('T2'), chapter: one('SE'), date: iso(one('DA')), release: one('ET'), publisher: one('PB'), doi: one('DO'),
    permalink: one('UR'), accessed: iso(one('Y2')), lang: one('LA'), licence: one('C1'),
    authors: tags?.['AU']?.map((name) => (name.includes(', ') ? { family: name.split(', ')[0], given: name.split(', ')[1] } : { literal: name })),
  };
  return Object.fromEntries(Object.entries(back).filter(([, value]) => value !== undefined));
}

const PIECES = ['Қ', 'ә', 'ғ', 'ң', 'ө', 'ұ', 'ү', 'һ', 'і', 'І', 'Ж', 'ё', 'a', 'Z', '9', ' ', '{', '}', '"', '%', '&', '\\', '$', '#', '_', '^', '~', '«', '»', '–', ';', ',', '.', '@', '=', 'and', "'"];
const words = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 }).map((parts) => oneLine(`т${parts.join('')}`));
const word = fc.stringMatching(/^[A-ZА-ЯӘҒҚҢӨҰҮІ][a-zа-яәғқңөұүі'’-]{1,12}$/u);
const records: fc.Arbitrary<CitationRecord> = fc.record({
  id: fc.constantFrom('concentration', 'concentration.fig-lorenz', 'rec-012'), kind: fc.constantFrom(...CITED_KINDS), lang: fc.constantFrom(...LANGS),
  authors: fc.array(fc.oneof(fc.record({ family: word, given: word }), fc.record({ literal: word })), { minLength: 1, maxLength: 4 }),
  title: words, report: words, chapter: words, date: fc.constantFrom('2026-03-01', '2027-12-31'), release: fc.constantFrom('2026.1', '2027.11'),
  permalink: fc.constantFrom('https://example.org/r/a/', 'https://example.org/r/a_b/?x=1&y=%20#p1'), accessed: fc.constant('2026-11-25'),
  publisher: words, doi: fc.constantFrom('10.1000/abc_d', '10.1000/a%3Cb'), licence: fc.constant('CC-BY-4.0'),
}, { requiredKeys: ['id', 'kind', 'lang', 'authors', 'title', 'date', 'permalink', 'accessed'] });

describe('the record of what is cited', () => {
  it('takes the corporate author, the report and the licence from the settings and invents nothing', () => {
    const record = citationRecord(figure, project, 'kk');
    expect(record.authors).toEqual([{ literal: 'AP23489588 зерттеу жобасы' }]);
    expect(record.report).toBe('Қазақстандағы полицияның сервистік моделі');
    expect(record.publisher).toBeUndefined();
    expect(record.doi).toBeUndefined();
    expect(citationRecord({ ...chapter, kind: 'report' }, project, 'en').report).toBeUndefined();
  });
  it('names people as soon as the settings do', () => {
    const named = { ...project, authors: [{ family: 'Әлиева', given: 'Айгүл' }] };
    expect(citationRecord(figure, named, 'ru').authors).toEqual([{ family: 'Әлиева', given: 'Айгүл' }]);
  });
});

describe('BibTeX read back by another hand', () => {
  it.each(LANGS)('gives every field of the record in %s', (lang) => {
    const record = citationRecord(figure, project, lang);
    expect(fromBibtex(bibtex(record))).toEqual(without(record, 'id', 'kind'));
  });
  it('survives braces, quotes, percent signs, ampersands and Kazakh letters', () => {
    fc.assert(fc.property(records, (record) => {
      expect(fromBibtex(bibtex(record))).toEqual(without(record, 'id', 'kind'));
    }), { numRuns: 400 });
  });
  it('keeps Cyrillic as it is and keys in ASCII', () => {
    const entry = bibtex(citationRecord(chapter, project, 'kk'));
    expect(entry).toContain('title = {{Қылмыстың шоғырлану заңы}}');
    expect(entry).toMatch(/^@incollection\{concentration-2026-1,/);
    expect([citationKey('concentration.fig-lorenz'), citationKey('Қаз_2020'), citationKey('2020a')]).toEqual(['concentration:fig-lorenz', 'qaz-2020', 'c-2020a']);
  });
});

describe('RIS read back by another hand', () => {
  it('gives every field of the record, Kazakh letters included', () => {
    fc.assert(fc.property(records, (record) => {
      expect(fromRis(ris(record))).toEqual(without(record, 'kind'));
    }), { numRuns: 400 });
  });
  it('begins with the type and ends with ER', () => {
    expect(ris(citationRecord(chapter, project, 'ru'))).toMatch(/^TY {2}- CHAP\r\n[\s\S]*\r\nER {2}- \r\n$/);
  });
});

describe('CSL-JSON', () => {
  it('is an array of items whose fields are those of the record', () => {
    const record = citationRecord(figure, project, 'kk');
    const [item] = JSON.parse(cslJson([record])) as ReturnType<typeof cslItem>[];
    expect(item).toEqual({
      id: 'concentration.fig-lorenz', type: 'graphic', title: record.title, author: record.authors, 'container-title': record.report, section: record.chapter,
      issued: { 'date-parts': [[2026, 3, 1]] }, version: '2026.1', URL: record.permalink, accessed: { 'date-parts': [[2026, 11, 25]] }, language: 'kk', license: 'CC-BY-4.0',
    });
  });
});

describe('formatted text', () => {
  it('by APA 7', () => {
    expect(plainText(apa(citationRecord(chapter, project, 'en')))).toBe(
      'AP23489588 research project. (2026, March 1). The law of crime concentration. In Police service model in Kazakhstan (Release 2026.1). Retrieved November 25, 2026, from https://example.org/r/concentration/');
    expect(plainText(apa(citationRecord(figure, project, 'en')))).toBe(
      'AP23489588 research project. (2026, March 1). Half of crime falls on 4.5% of streets [Figure]. In The law of crime concentration. Police service model in Kazakhstan (Release 2026.1). Retrieved November 25, 2026, from https://example.org/r/concentration.fig-lorenz/');
    expect(plainText(apa({ ...citationRecord(chapter, project, 'kk'), doi: '10.1000/x', publisher: 'Баспа' }))).toBe(
      'AP23489588 зерттеу жобасы. (01.03.2026). Қылмыстың шоғырлану заңы. Есепте: Қазақстандағы полицияның сервистік моделі (2026.1 басылымы). Баспа. Қаралған күні: 25.11.2026, https://doi.org/10.1000/x');
  });
  it('by ГОСТ Р 7.0.5 in Russian, Kazakh and English', () => {
    expect(plainText(gost(citationRecord(chapter, project, 'ru')))).toBe(
      'Исследовательский проект AP23489588. Закон концентрации преступности [Электронный ресурс] // Сервисная модель полиции в Казахстане. Выпуск 2026.1. 2026. URL: https://example.org/r/concentration/ (дата обращения: 25.11.2026).');
    expect(plainText(gost(citationRecord(figure, project, 'kk')))).toBe(
      'AP23489588 зерттеу жобасы. Қылмыстың жартысы көшелердің 4,5 %-ында: әділет өлшемі: сурет [Электрондық ресурс] // Қылмыстың шоғырлану заңы. Қазақстандағы полицияның сервистік моделі. 2026.1 басылымы. 2026. URL: https://example.org/r/concentration.fig-lorenz/ (қаралған күні: 25.11.2026).');
    expect(plainText(gost({ ...citationRecord(chapter, project, 'en'), publisher: 'Publisher', doi: '10.1000/x' }))).toContain('Release 2026.1. Publisher, 2026. DOI: 10.1000/x. URL: ');
  });
  it('says that a draft is a draft', () => {
    const draft = without(chapter, 'release') as Cited;
    expect(plainText(gost(citationRecord(draft, project, 'ru')))).toContain('проект. 2026.');
    expect(plainText(apa(citationRecord(draft, project, 'en')))).toContain('(draft)');
  });
});
