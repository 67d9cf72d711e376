import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../i18n/lang.ts';
import { referencesSchema, type Reference } from '../model/reference.ts';
import { locator } from './locator.ts';
import { plainText } from './segments.ts';
import { inText, shortForm, shortForms } from './short-form.ts';
import { bibliography, sourceEntry } from './source-entry.ts';

const all = referencesSchema.parse(JSON.parse(readFileSync('data/sources/references.json', 'utf8')));
const of = (id: string): Reference => { const item = all.find((one) => one.id === id); if (item === undefined) throw new Error(id); return item; };
const entry = (id: string, lang: 'kk' | 'ru' | 'en'): string => plainText(sourceEntry(of(id), lang));

describe('the short form in the text', () => {
  it('names one, two or more authors in each language', () => {
    expect(LANGS.map((lang) => shortForm(of('weisburd2015'), lang))).toEqual(['Weisburd 2015', 'Weisburd 2015', 'Weisburd 2015']);
    expect(LANGS.map((lang) => shortForm(of('bernasco2017'), lang))).toEqual(['Bernasco және Steenbeek 2017', 'Bernasco и Steenbeek 2017', 'Bernasco and Steenbeek 2017']);
    expect(LANGS.map((lang) => shortForm(of('lee2017'), lang))).toEqual(['Lee және т.б. 2017', 'Lee и др. 2017', 'Lee et al. 2017']);
  });
  it('names an act by its number, a newspaper by its name, an undated page as undated', () => {
    expect(LANGS.map((lang) => shortForm(of('kz-law-245-viii-2025'), lang))).toEqual(['№ 245-VIII 2025', '№ 245-VIII 2025', 'No 245-VIII 2025']);
    expect(shortForm(of('kapital-2016-mps'), 'ru')).toBe('Капитал 2016');
    expect(shortForm(of('kz-crime-map'), 'kk')).toBe('Total.kz, жылы көрсетілмеген');
  });
  it('tells apart what would look alike', () => {
    const same = [of('weisburd2015'), { ...of('weisburd2015'), id: 'weisburd2015b', title: 'A' }];
    expect([...shortForms(same, 'en').entries()].sort()).toEqual([['weisburd2015', 'Weisburd 2015b'], ['weisburd2015b', 'Weisburd 2015a']]);
    for (const lang of LANGS) expect(new Set(shortForms(all, lang).values()).size, lang).toBe(all.length);
  });
  it('joins sources and places', () => {
    const forms = shortForms([of('weisburd2015'), of('lee2017')], 'ru');
    expect(inText([{ form: forms.get('weisburd2015')!, at: 'p. 3' }, { form: forms.get('lee2017')! }], 'ru')).toBe('(Weisburd 2015, с. 3; Lee и др. 2017)');
  });
  it('writes a place in a source as each language does', () => {
    expect(LANGS.map((lang) => locator('p. 3', lang))).toEqual(['3-б.', 'с. 3', 'p. 3']);
    expect(LANGS.map((lang) => locator('pp. 3-5', lang))).toEqual(['3–5-б.', 'с. 3–5', 'pp. 3–5']);
    expect(LANGS.map((lang) => locator('Art. 5', lang))).toEqual(['5-бап', 'ст. 5', 'Art. 5']);
    expect(locator('Art. 5(2)', 'kk')).toBe('5(2) бап');
    expect(locator('abstract', 'kk')).toBe('abstract');
  });
});

describe('an entry of the bibliography', () => {
  it('by APA 7 in English', () => {
    expect(entry('weisburd2015', 'en')).toBe('Weisburd, D. (2015). The law of crime concentration and the criminology of place. Criminology, 53(2), 133–157. https://doi.org/10.1111/1745-9125.12070');
    expect(entry('andresen2011', 'en')).toBe('Andresen, M. A., & Malleson, N. (2011). Testing the stability of crime patterns: Implications for theory and policy. Journal of Research in Crime and Delinquency, 48(1), 58–82. https://doi.org/10.1177/0022427810384136');
    expect(entry('kt-2021-trust', 'en')).toMatch(/^38\.7% people fully trust police in Kazakhstan\. \(2021, November 8\)\. Kazakhstan Today \(KazTAG\)\. https/);
  });
  it('by ГОСТ in Russian and Kazakh', () => {
    expect(entry('weisburd2015', 'ru')).toBe('Weisburd D. The law of crime concentration and the criminology of place // Criminology. 2015. Т. 53. № 2. С. 133–157. https://doi.org/10.1111/1745-9125.12070');
    expect(entry('kz-law-245-viii-2025', 'kk')).toBe('Құқық бұзушылық профилактикасы туралы. Қазақстан Республикасының Заңы, 30.12.2025, № 245-VIII. URL: https://zan.gov.kz/client/#!/doc/220220/rus');
    expect(entry('kz-law-245-viii-2025', 'ru')).toMatch(/^О профилактике правонарушений\. Закон Республики Казахстан от 30\.12\.2025 № 245-VIII\. URL: /);
  });
  it('keeps a foreign title in its language and marks it for the screen reader', () => {
    expect(sourceEntry(of('de_nds_kpr'), 'kk').find(({ text }) => text.startsWith('Kommunale'))).toEqual({ text: 'Kommunale Prävention', lang: 'de' });
    expect(sourceEntry(of('weisburd2015'), 'en').find(({ italic }) => italic)).toMatchObject({ text: 'Criminology' });
  });
  it('never prints an empty field, a doubled stop or a word of the program', () => {
    for (const item of all) for (const lang of LANGS) {
      const text = plainText(sourceEntry(item, lang));
      expect(text, `${item.id} ${lang}`).not.toMatch(/undefined|null|\[object|\(\)|\.\.(?!\.)(?<!\.\.\.)|\s\s| ,| \.(?!\w)|\/\/ \//u);
    }
  });
});

describe('the order of a bibliography', () => {
  it('follows the Kazakh alphabet and puts the script of the page first', () => {
    const words = ['Қазақ', 'Кент', 'Law', 'Өмір', 'Ора', 'Әділ', 'Алма', 'Беу'];
    const listed = words.map((family): Reference => ({ ...of('marat-2018'), id: family, author: [{ family }] }));
    expect(bibliography(listed, 'kk').map(({ id }) => id)).toEqual(['Алма', 'Әділ', 'Беу', 'Кент', 'Қазақ', 'Ора', 'Өмір', 'Law']);
    expect(bibliography(listed, 'en')[0]?.id).toBe('Law');
  });
  it('does not lose or double a source', () => {
    for (const lang of LANGS) expect(new Set(bibliography(all, lang).map(({ id }) => id)).size).toBe(all.length);
  });
});
