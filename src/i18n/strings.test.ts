import { describe, expect, it } from 'vitest';
import { findCalques } from './calques.ts';
import { LANGS, type Lang } from './lang.ts';
import en from './en.json' with { type: 'json' };
import kk from './kk.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import { isKkCase } from './cases.ts';
import { mixedWords } from './letters.ts';
import { PLURAL_CATEGORIES, type PluralForms } from './plural.ts';
import { pickMessages, t } from './index.ts';
import { translate, type Message } from './translate.ts';

const ALL: Record<Lang, Record<string, Message>> = { kk, ru, en };
const texts = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message as PluralForms & Record<string, string>));
const each = (lang: Lang): [string, string][] => Object.entries(ALL[lang]).flatMap(([key, message]) => texts(message).map((text): [string, string] => [key, text]));
const names = (message: Message): string[] => [...new Set(texts(message).flatMap((text) => [...text.matchAll(/\{(\w+)/g)].map((m) => m[1] ?? '')))].sort();

describe('the interface strings', () => {
  it('have the same keys, sorted, in all three languages', () => {
    for (const lang of LANGS) {
      expect(Object.keys(ALL[lang])).toEqual(Object.keys(en));
      expect(Object.keys(ALL[lang])).toEqual(Object.keys(ALL[lang]).toSorted());
    }
    expect(Object.keys(en).length).toBeGreaterThan(490);
  });

  it('have no empty text, no stray space and no double space', () => {
    for (const lang of LANGS) expect(each(lang).filter(([, text]) => text.trim() !== text || text === '' || /[ \u00A0]{2}/.test(text))).toEqual([]);
  });

  it('use the same placeholders in all three languages, and cases only in Kazakh', () => {
    for (const key of Object.keys(en)) for (const lang of LANGS) expect([key, lang, names(ALL[lang][key]!)]).toEqual([key, lang, names(ALL.en[key]!)]);
    for (const lang of LANGS) for (const [key, text] of each(lang)) for (const [, suffix] of text.matchAll(/\{\w+:([^}]*)\}/g)) expect([key, lang, isKkCase(suffix ?? '')]).toEqual([key, 'kk', true]);
  });

  it('have exactly the plural forms of their language', () => {
    for (const key of Object.keys(en)) for (const lang of LANGS) {
      const message = ALL[lang][key]!;
      expect([key, typeof message]).toEqual([key, typeof ALL.en[key]]);
      if (typeof message !== 'string') expect([key, Object.keys(message)]).toEqual([key, [...PLURAL_CATEGORIES[lang]]]);
    }
  });

  it('hold no Latin look-alikes in Cyrillic words and no words made of look-alikes alone', () => {
    for (const lang of ['kk', 'ru'] as const) {
      expect(each(lang).filter(([, text]) => mixedWords(text).length > 0)).toEqual([]);
      const words = (text: string): string[] => text.replace(/\{[^}]*\}/g, '').replace(/\bI+(?= бөлім)|(?<=Часть )I+/gu, '').split(/[^\p{L}\p{N}]+/u);
      expect(each(lang).filter(([, text]) => words(text).some((word) => /^[aceopxyiABCEHKMOPTXI]+$/.test(word)))).toEqual([]);
    }
    expect(each('en').filter(([key, text]) => /\p{Script=Cyrillic}/u.test(text) && !key.startsWith('lang.'))).toEqual([]);
  });

  it('use guillemets in Kazakh and Russian, curly quotes in English, and bind the dash', () => {
    for (const lang of LANGS) expect(each(lang).filter(([, text]) => /["']/.test(text))).toEqual([]);
    for (const lang of ['kk', 'ru'] as const) expect(each(lang).filter(([, text]) => / — /.test(text))).toEqual([]);
  });

  it('avoid the calques of the language notes', () => {
    for (const [key, text] of each('kk')) expect([key, findCalques(text)]).toEqual([key, []]);
  });
});

describe('t', () => {
  it('fills numbers, dates and Kazakh cases', () => {
    expect(t('kk', 'legend.suppressed', { n: 5 })).toBe('Көрсетілмейді: оқиға тым аз (5-тен кем)');
    expect(t('kk', 'fig.range', { from: 40, to: 1200 })).toBe('40-тан 1\u00A0200-ге дейін');
    expect(t('kk', 'permalink.withdrawn', { date: '2026-03-02' })).toBe('Бұл бөлім 2026\u00A0жылғы 2\u00A0наурызда алып тасталды');
    expect(t('kk', 'data.asOf', { date: '2022-09-01' })).toBe('2022\u00A0жылғы 1\u00A0қыркүйектегі жағдай бойынша');
    expect(t('ru', 'data.asOf', { date: '2022-09-01' })).toBe('По состоянию на 1\u00A0сентября 2022\u00A0года');
    expect(t('kk', 'fig.interval', { level: '95%' })).toBe('95%-дық сенімділік аралығы');
  });

  it('chooses the plural form', () => {
    expect([1, 2, 5, 11, 21, 1.5].map((n) => t('ru', 'count.sources', { n }))).toEqual(['1 источник', '2 источника', '5 источников', '11 источников', '21 источник', '1,5 источника']);
    expect([0, 1, 21].map((n) => t('kk', 'count.regions', { n }))).toEqual(['0 өңір', '1 өңір', '21 өңір']);
    expect([0, 1, 1234].map((n) => t('en', 'count.people', { n }))).toEqual(['0 people', '1 person', '1,234 people']);
  });

  it('leaves a date typed by a reader as it is', () => {
    expect(t('en', 'search.none', { query: '2026-03-02' })).toBe('Nothing found for “2026-03-02”');
  });

  it('stops the build at an unknown key, a missing parameter or an unknown case', () => {
    expect(() => t('en', 'no.such' as 'nav.main')).toThrow('unknown key (seen no.such');
    expect(() => t('en', 'count.results')).toThrow('n is not a number');
    expect(() => t('kk', 'search.none', { q: 'x' })).toThrow('expected query');
    expect(() => translate('ru', '{n:abl}', { n: 5 })).toThrow('unknown case');
    expect(() => translate('kk', '{n:ablative}', { n: 5 })).toThrow('unknown case');
  });

  it('gives a script only the strings it asks for', () => {
    const picked = pickMessages('kk', ['theme.', 'common.yes']);
    expect(Object.keys(picked)).toEqual(['theme.dark', 'theme.label', 'theme.light', 'theme.system', 'common.yes']);
    expect(() => pickMessages('kk', ['nothing.'])).toThrow('nothing matches');
  });
});
