import { describe, expect, it } from 'vitest';
import { LANGS } from '../i18n/lang.ts';
import { scanMdx } from '../permalinks/scan-mdx.ts';
import { referenceLabel } from './reference-label.ts';
import { numbersIn } from './section-numbers.ts';

describe('a reference to a place', () => {
  it('names figures and tables by the grammar of each language', () => {
    expect(referenceLabel('kk', 'concentration.fig-lorenz', { suffix: 'abl' })).toMatch(/^11\.\d+-суреттен$/);
    expect(referenceLabel('ru', 'concentration.fig-lorenz', { suffix: 'abl' })).toMatch(/^рис\. 11\.\d+$/);
    expect(referenceLabel('en', 'concentration.fig-lorenz')).toMatch(/^figure 11\.\d+$/);
    expect(referenceLabel('kk', 'concentration.tab-headline', { suffix: 'loc' })).toMatch(/^11\.\d+-кестеде$/);
  });
  it('names chapters, paragraphs and notes, without the chapter where the reader stands in it', () => {
    expect(referenceLabel('kk', 'evidence', { suffix: 'loc' })).toBe('5-тарауда');
    expect(referenceLabel('kk', 'evidence.p14', { from: 'evidence', suffix: 'gen' })).toBe('14-абзацтың');
    expect(referenceLabel('ru', 'evidence.p14')).toBe('гл. 5, абз. 14');
    expect(referenceLabel('en', 'evidence.n2', { from: 'evidence' })).toBe('note 2');
  });
  it('names recommendations, norms and sections', () => {
    expect(LANGS.map((lang) => referenceLabel(lang, 'rec-012', { suffix: 'dat' }))).toEqual(['12-ұсынымға', 'рек. 12', 'recommendation 12']);
    expect(LANGS.map((lang) => referenceLabel(lang, 'law-007', { suffix: 'loc' }))).toEqual(['7-ұсыныста', 'предл. 7', 'proposal 7']);
    expect(referenceLabel('kk', 'concentration.law', { suffix: 'loc' })).toMatch(/^11\.\d+-бөлімде$/);
  });
  it('refuses an id that leads nowhere and a case that does not exist', () => {
    expect(() => referenceLabel('en', 'nowhere.p1')).toThrow('cross-reference-resolves');
    expect(() => referenceLabel('en', 'evidence.no-such-section')).toThrow('cross-reference-resolves');
    expect(() => referenceLabel('kk', 'evidence', { suffix: 'xyz' })).toThrow('unknown case');
  });
});

describe('the numbers of sections', () => {
  it('count the headings of the second and third level', () => {
    const { headings } = scanMdx('## A {#a}\n\n### B {#b}\n\n### C {#c}\n\n## D {#d}\n\n#### E {#e}\n\n### F {#f}\n');
    expect(Object.fromEntries(numbersIn(headings, 'evidence'))).toEqual({ 'evidence.a': '5.1', 'evidence.b': '5.1.1', 'evidence.c': '5.1.2', 'evidence.d': '5.2', 'evidence.f': '5.2.1' });
  });
});
