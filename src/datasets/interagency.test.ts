import { describe, expect, it } from 'vitest';
import { findCalques } from '../i18n/calques.ts';
import { LANGS } from '../i18n/lang.ts';
import { dutiesOf, isFlow } from '../model/interagency.ts';
import { loadComparison } from './comparison.ts';
import { fact } from './facts.ts';
import { actorOf, loadInteragency } from './interagency.ts';

const { actors, duties, cases, gaps, proposals, words } = loadInteragency();

describe('the duties of interaction', () => {
  it('each say who, towards whom, what, in what time and by which article', () => {
    expect(duties.length).toBe(140);
    for (const duty of duties) {
      expect(actorOf(duty.from).name.kk, duty.id).not.toBe('');
      for (const to of duty.to) expect(actorOf(to).name.kk, duty.id).not.toBe('');
      for (const lang of LANGS) expect(duty.what[lang].length, duty.id).toBeGreaterThan(8);
      expect(words.timings[duty.timing], duty.id).toBeDefined();
      // The id repeats the article, so that neither can be changed alone.
      const [, law = '', article = ''] = /^d(245|199)-(\d+)/.exec(duty.id) ?? [];
      expect(duty.act.startsWith(`kz-law-${law}-`), duty.id).toBe(true);
      expect(duty.article.startsWith(article), duty.id).toBe(true);
    }
  });
  it('give a number for each limit read in the text, as checked article by article', () => {
    const limit = (id: string) => duties.find((duty) => duty.id === id)?.limit;
    expect(limit('d245-51-3')).toBe('within-24-hour');
    expect(limit('d245-57-2')).toBe('within-1-month');
    expect(limit('d245-60-5')).toBe('at-least-every-7-calendar-day');
    expect(limit('d245-72-3-2')).toBe('within-1-day');
    expect(limit('d245-80-10-4')).toBe('at-least-before-1-month');
    expect(limit('d245-80-11')).toBe('within-3-working-day');
    expect(limit('d245-45-4')).toBe('within-7-working-day');
    expect(limit('d245-66-5')).toBe('within-10-day');
    expect(limit('d245-81-3')).toBe('within-30-day');
    expect(duties.filter(({ timing }) => timing === 'word').map(({ id }) => id).sort()).toEqual(['d245-21-7', 'd245-23-1', 'd245-28-5', 'd245-39-3', 'd245-46-3-2', 'd245-72-3-1']);
  });
  it('mark as “no time limit” only what gives none', () => {
    for (const { id, flags, timing } of duties) if (flags.includes('no-deadline')) expect(timing, id).toBe('absent');
    for (const { id, flags, timing } of duties) expect(flags.includes('word-deadline'), id).toBe(timing === 'word');
  });
  it('reach every body that is listed', () => {
    const used = new Set(duties.flatMap(({ from, to }) => [from, ...to]));
    expect(actors.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });
  it('hold flows without an answer in their majority', () => {
    const flows = duties.filter(isFlow);
    expect(flows.length).toBe(51);
    expect(flows.filter(({ flags }) => flags.includes('no-feedback')).length).toBeGreaterThan(flows.length / 2);
  });
});

describe('cases, gaps and proposals', () => {
  it('walk only over duties, each case with a break', () => {
    expect(cases.map(({ id }) => id)).toEqual(expect.arrayContaining(['case-dv-call', 'case-child-not-in-school', 'case-problem-place']));
    for (const { id, steps } of cases) expect(steps.some(({ gap }) => gap !== undefined), id).toBe(true);
  });
  it('show each gap in at least one norm and lead to a recommendation', () => {
    for (const gap of gaps) { expect(dutiesOf(gap, duties).length, gap.id).toBeGreaterThan(0); expect(gap.recommendations.length, gap.id).toBeGreaterThan(0); }
    expect(proposals.length).toBe(7);
  });
  it('are worded in Kazakh without the known calques', () => {
    const texts = [...duties.map(({ what }) => what), ...actors.flatMap(({ name, role, short }) => [name, role, short]), ...cases.flatMap(({ title, start, end, steps }) => [title, start, end, ...steps.flatMap(({ gap }) => gap ?? [])]), ...gaps.flatMap(({ title, text }) => [title, text]), ...proposals.flatMap(({ title, text, risk, model }) => [title, text, risk, model])].map(({ kk }) => kk);
    expect(texts.flatMap(findCalques).map(({ seen }) => seen)).toEqual([]);
  });
});

describe('the numbers of the chapter', () => {
  it('are those of the data', async () => {
    const value = async (id: string): Promise<number> => Number((await fact(`inter.${id}`)).value);
    const flows = duties.filter(isFlow);
    const police = flows.filter(({ from, to }) => to.includes('iab') && from !== 'public');
    const counted = (of: typeof duties): number => of.filter(({ timing }) => timing === 'limit' || timing === 'rate' || timing === 'cap').length;
    const timed = (of: typeof duties, timing: string): number => of.filter((duty) => duty.timing === timing).length;
    const flagged = (flag: string): number => duties.filter(({ flags }) => flags.includes(flag)).length;
    const kind = (name: string) => duties.filter((duty) => duty.kind === name);
    const steps = (id: string) => cases.find((one) => one.id === id)?.steps ?? [];
    const expected: Readonly<Record<string, number>> = {
      duties: duties.length, bodies: actors.filter(({ body }) => body).length, nobody: duties.filter(({ from, to }) => from === 'all-subjects' || to.includes('all-subjects')).length,
      flows: flows.length, 'flows-counted': counted(flows), 'flows-word': timed(flows, 'word'), 'flows-absent': timed(flows, 'absent'), 'flows-unanswered': flows.filter(({ flags }) => flags.includes('no-feedback')).length,
      police: police.length, 'police-counted': counted(police), 'police-word': timed(police, 'word'), 'police-absent': timed(police, 'absent'),
      coordinate: kind('coordinate').length, coordinators: new Set(kind('coordinate').map(({ from }) => from)).size, assess: kind('assess').length, 'assess-rate': timed(kind('assess'), 'rate'),
      'no-limit': flagged('no-deadline'), 'no-data': flagged('no-data-mandate'), double: flagged('double-competence'), proposals: proposals.length,
      'dv-steps': steps('case-dv-call').length, 'dv-breaks': steps('case-dv-call').filter(({ gap }) => gap !== undefined).length, 'child-steps': steps('case-child-not-in-school').length, 'child-breaks': steps('case-child-not-in-school').filter(({ gap }) => gap !== undefined).length,
      'place-steps': steps('case-problem-place').length, 'place-breaks': steps('case-problem-place').filter(({ gap }) => gap !== undefined).length,
      schemes: loadComparison().rows.filter(({ dimension, jurisdiction }) => dimension === 'interagency_scheme' && jurisdiction !== 'KZ').length,
    };
    for (const [id, seen] of Object.entries(expected)) expect(await value(id), id).toBe(seen);
  });
});
