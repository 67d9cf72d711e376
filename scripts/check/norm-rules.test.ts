import { describe, expect, it } from 'vitest';
import { findCalques } from '../../src/i18n/calques.ts';
import { mixedWords } from '../../src/i18n/letters.ts';
import { loadNorms } from '../../src/datasets/norms.ts';
import { normsSchema, type Norms } from '../../src/model/norm.ts';
import { wordDifference } from '../../src/model/word-difference.ts';
import { checkNorms, normFindings, readings } from './norm-rules.ts';

const all = loadNorms();
const changed = (change: (norm: Norms['norms'][number]) => void): string[] => {
  const copy = structuredClone(all);
  change(copy.norms[0]!);
  return normFindings(copy, new Set(copy.norms.flatMap(({ recommendations }) => recommendations))).map(({ rule, message }) => `${rule} ${message}`);
};

describe('the proposals to legislation', () => {
  it('are at least twenty-five, at least five of them on public security, over seven acts', () => {
    expect(all.norms.length).toBeGreaterThanOrEqual(25);
    expect(all.norms.filter(({ tasks }) => tasks.includes('S3.5')).length).toBeGreaterThanOrEqual(5);
    expect(all.norms.filter(({ tasks }) => tasks.includes('S3.1')).length).toBeGreaterThanOrEqual(5);
    expect(new Set(all.norms.map(({ act }) => act)).size).toBeGreaterThanOrEqual(7);
  });
  it('pass the rules of the check', () => {
    expect(checkNorms()).toEqual([]);
  });
  it('are refused as wishes in each of the three languages', () => {
    expect(changed((norm) => { norm.proposed.ru = '«Органы совершенствуют взаимодействие в течение года; при неисполнении отвечают.»'; }).join()).toMatch(/norm-is-votable .* in ru/);
    expect(changed((norm) => { norm.proposed.kk = '«Органдар бір жыл ішінде өзара іс-қимылды жетілдіреді; орындамаса, жауап береді.»'; }).join()).toMatch(/norm-is-votable .* in kk/);
    expect(changed((norm) => { norm.proposed.en = 'The bodies strengthen their cooperation within a year and answer for it.'; }).join()).toMatch(/norm-is-votable .* in en/);
    expect(changed((norm) => { norm.proposed.en = 'The Government ensures the further development of cooperation within a year.'; }).join()).toMatch(/norm-is-votable/);
  });
  it('are refused without a time, without a consequence, or without quotation', () => {
    expect(changed((norm) => { norm.proposed.ru = '«Комиссия публикует решения. Комиссия отвечает за публикацию решений.»'; }).join()).toMatch(/norm-has-time/);
    expect(changed((norm) => { norm.proposed.ru = '«Комиссия публикует решения в течение месяца»'; }).join()).toMatch(/norm-has-consequence/);
    expect(changed((norm) => { norm.proposed.ru = norm.proposed.ru.slice(1); }).join()).toMatch(/guillemets/);
  });
  it('name the version read, and warn of each not read after 2025', () => {
    const { lines, old } = readings(all);
    expect(lines.length).toBe(all.acts.length);
    expect(old.join()).toMatch(/kz-law-510-ii-2003 \(2014-07-04\)/);
    expect(old.join()).not.toMatch(/kz-law-245-viii-2025|kz-law-401-v-2015/);
  });
  it('quote of a replaced passage only what is replaced, in words that return in the new one', () => {
    const replaced = all.norms.filter((norm) => norm.replaced !== undefined);
    expect(replaced.length).toBeGreaterThanOrEqual(5);
    for (const { id, replaced: passage } of replaced) for (const lang of ['kk', 'ru'] as const) {
      expect([id, (passage?.from[lang].length ?? 0) < 250]).toEqual([id, true]);
      expect([id, wordDifference(passage!.from[lang], passage!.to[lang]).some(({ kind }) => kind === 'added')]).toEqual([id, true]);
    }
  });
  it('are written in Kazakh without calques, except the long forms that the law itself uses', () => {
    for (const norm of all.norms) for (const text of [norm.title.kk, norm.present.kk, norm.reason.kk, norm.impact.kk, norm.consistency.kk, norm.proposed.kk]) expect([norm.id, findCalques(text), mixedWords(text)]).toEqual([norm.id, [], []]);
  });
  it('refuse an act without a version, and an addition that replaces', () => {
    const broken = structuredClone(all);
    broken.norms[0]!.act = 'kz-law-nowhere';
    broken.norms[1]!.replaced = broken.norms[2]!.replaced;
    const result = normsSchema.safeParse(broken);
    expect(result.success ? '' : result.error.message).toMatch(/act without a version read[\s\S]*an addition replaces nothing/);
  });
});
