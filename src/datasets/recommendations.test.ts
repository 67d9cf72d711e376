import { describe, expect, it } from 'vitest';
import { findCalques } from '../i18n/calques.ts';
import { LANGS } from '../i18n/lang.ts';
import { mixedWords } from '../i18n/letters.ts';
import { priorities, waitingFor } from '../model/priority.ts';
import { registerSchema, sameTwice, statusOf } from '../model/recommendation.ts';
import { loadRegister } from './recommendations.ts';

const { recommendations, institutions, groups } = loadRegister();
const texts = (lang: 'kk' | 'ru' | 'en') => recommendations.flatMap(({ id, title, text, note, effect, risk, indicator }) => [title, text, note, effect, risk, indicator].map((one) => [id, one[lang]] as const));
const first = () => structuredClone(recommendations[0]!);
const problems = (change: (one: ReturnType<typeof first>) => void): string => {
  const one = first();
  change(one);
  const result = registerSchema.safeParse({ institutions, groups, recommendations: [one, ...recommendations.slice(1)] });
  return result.success ? '' : result.error.issues.map(({ message }) => message).join('\n');
};

describe('the register of recommendations', () => {
  it('holds at least sixty, each with its sources, in three languages', () => {
    expect(recommendations.length).toBeGreaterThanOrEqual(60);
    for (const lang of LANGS) expect(texts(lang).filter(([, text]) => text.trim().length < 5)).toEqual([]);
    expect(texts('en').filter(([, text]) => /\p{Script=Cyrillic}/u.test(text.replace('1-М', '')))).toEqual([]);
  });
  it('counts no two with the same addressee, act and evidence', () => {
    expect(sameTwice(recommendations)).toEqual([]);
    const twin = { ...first(), id: 'rec-999' };
    expect(sameTwice([...recommendations, twin])).toEqual([['rec-001', 'rec-999']]);
  });
  it('answers every task of proposals at least four times', () => {
    for (const task of ['S2.1', 'S2.2', 'S2.3', 'S3.1', 'S3.2', 'S3.3', 'S3.4', 'S3.5', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6'] as const) expect([task, recommendations.filter(({ tasks }) => tasks.includes(task)).length >= 4]).toEqual([task, true]);
  });
  it('stands as proposed, since no body has considered any', () => {
    expect(recommendations.map((one) => statusOf(one).status).filter((status) => status !== 'proposed')).toEqual([]);
  });
  it('avoids calques and look-alike letters in Kazakh', () => {
    for (const [id, text] of texts('kk')) expect([id, findCalques(text), mixedWords(text)]).toEqual([id, [], []]);
  });
  it('refuses a change of status without a source, out of order, or not begun by a proposal', () => {
    expect(problems((one) => { one.history.push({ status: 'accepted', date: '2026-12-01' }); })).toMatch(/change of status without a source/);
    expect(problems((one) => { one.history.push({ status: 'accepted', date: '2026-01-01', source: 'kz-gov-1233-2023' }); })).toMatch(/out of order/);
    expect(problems((one) => { one.history = [{ status: 'accepted', date: '2026-11-25' }]; })).toMatch(/does not begin with a proposal/);
  });
  it('refuses an unknown addressee and a circle of dependencies', () => {
    expect(problems((one) => { one.addressees = ['nobody']; })).toMatch(/unknown addressee/);
    const needed = recommendations.find(({ dependsOn }) => dependsOn.length > 0)!;
    const circle = recommendations.map((one) => (one.id === needed.dependsOn[0] ? { ...one, dependsOn: [needed.id] } : one));
    const result = registerSchema.safeParse({ institutions, groups, recommendations: circle });
    expect(result.success ? '' : result.error.message).toMatch(/depends on itself/);
  });
});

describe('impact and feasibility', () => {
  it('are whole numbers from one to five, by the stated rule', () => {
    const all = priorities(recommendations);
    for (const { impact, feasibility } of all) for (const score of [impact, feasibility]) expect([1, 2, 3, 4, 5]).toContain(score);
    const plain = { ...first(), verdict: 'supported' as const, cost: 'high' as const, addressees: ['legislature'], dependsOn: [] };
    expect(priorities([plain])).toEqual([{ id: plain.id, impact: 3, feasibility: 1 }]);
  });
  it('count those that wait, directly or through others', () => {
    const chain = ['rec-001', 'rec-002', 'rec-003'].map((id, i) => ({ ...first(), id, dependsOn: i === 0 ? [] : [`rec-00${i}`] }));
    expect([...waitingFor(chain, 'rec-001')].sort()).toEqual(['rec-002', 'rec-003']);
    expect(priorities(chain).map(({ impact }) => impact)[0]).toBe(1 + (chain[0]!.verdict === 'none' ? 0 : 1) + 1);
  });
});
