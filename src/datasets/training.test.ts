import { describe, expect, it } from 'vitest';
import { findCalques } from '../i18n/calques.ts';
import { hoursOf } from '../model/training.ts';
import { loadComparison } from './comparison.ts';
import { fact } from './facts.ts';
import { loadTraining, moduleOf, plantedValue } from './training.ts';

const { competences, modules, paths, routes, lengths, exercises, proposals } = loadTraining();

describe('the training framework', () => {
  it('has the hours that its sums say', () => {
    expect(competences.length).toBe(24);
    expect(modules.length).toBe(16);
    expect(modules.reduce((sum, one) => sum + hoursOf(one), 0)).toBe(324);
    const core = (role: string) => paths.find((path) => path.role === role)?.core.reduce((sum, id) => sum + hoursOf(moduleOf(id)), 0);
    expect([core('patrol'), core('precinct'), core('juvenile'), core('analyst'), core('commander')]).toEqual([88, 136, 120, 128, 144]);
  });
  it('gives practice at least as many hours as the classroom over all modules', () => {
    const sum = (part: 'class' | 'practice') => modules.reduce((all, { hours }) => all + hours[part], 0);
    expect(sum('practice')).toBeGreaterThanOrEqual(sum('class'));
  });
  it('states no length that was not read', () => {
    for (const { id, months, unread } of routes) { expect(unread.kk, id).not.toBe(''); if (months !== undefined) expect(['initial-2019', 'master']).toContain(id); }
  });
  it('takes lengths abroad from the comparative table in the months that its rows say', () => {
    const rows = new Map(loadComparison().rows.map((row) => [row.id, row]));
    for (const { row, months } of lengths) {
      const text = rows.get(row)?.text.en ?? '';
      const [, n = '', unit = ''] = /(\d+(?:\.\d+)?)\s+(months|weeks|training days)|about (\d+(?:\.\d+)?) months/.exec(text) ?? [];
      const said = /about ([\d.]+) months/.exec(text)?.[1] ?? (unit === 'months' ? n : unit === 'weeks' ? String(Number(n) / 4.345) : /(\d+) months/.exec(text)?.[1] ?? /planned at (\d+) months/.exec(text)?.[1] ?? '');
      const weeks = /(\d+) weeks/.exec(text)?.[1];
      const close = [Number(said), ...(weeks === undefined ? [] : [Number(weeks) / 4.345])].some((value) => Math.abs(value - months) <= 0.5);
      expect(close, `${row}: ${text} (seen ${months})`).toBe(true);
    }
  });
  it('compares the practicum with values planted in the simulated city', () => {
    expect(exercises.length).toBe(9);
    expect(plantedValue('recording.missing').value).toBe(0.05);
    expect(() => plantedValue('recording.nothing')).toThrow(/no planted value/);
  });
  it('is worded in Kazakh without the known calques', () => {
    const texts = [...competences.flatMap(({ name, observable }) => [name, observable]), ...modules.flatMap(({ title, outcomes, content, assessment, strength }) => [title, ...outcomes, content, assessment, strength]), ...routes.flatMap(({ title, period, known, unread }) => [title, period, known, unread]), ...exercises.flatMap(({ task, check }) => [task, check]), ...proposals.map(({ text }) => text)].map(({ kk }) => kk);
    expect(texts.flatMap(findCalques).map(({ seen }) => seen)).toEqual([]);
  });
});

describe('the numbers of the chapter', () => {
  it('are those of the data', async () => {
    const value = async (id: string): Promise<number> => Number((await fact(id)).value);
    const part = (name: 'class' | 'practice' | 'field'): number => modules.reduce((sum, { hours }) => sum + hours[name], 0);
    const cores = paths.map(({ core }) => core.reduce((sum, id) => sum + hoursOf(moduleOf(id)), 0));
    const school = lengths.filter(({ covers, row }) => covers === 'academy' && row !== 'c380').map(({ months }) => months);
    const of = (role: string): number => cores[paths.findIndex((path) => path.role === role)] ?? 0;
    const expected: Readonly<Record<string, number>> = {
      'train.competences': competences.length, 'train.roles': paths.length, 'train.modules': modules.length, 'train.hours': part('class') + part('practice') + part('field'), 'train.class': part('class'), 'train.practice': part('practice'), 'train.field': part('field'),
      'train.core-min': Math.min(...cores), 'train.core-max': Math.max(...cores), 'train.core-precinct': of('precinct'), 'train.core-analyst': of('analyst'), 'train.mapping': hoursOf(moduleOf('m11')), 'train.exercises': exercises.length,
      'train.lengths': lengths.filter(({ row }) => row !== 'c380').length, 'train.school-min': Math.min(...school), 'train.school-max': Math.max(...school),
    };
    for (const [id, seen] of Object.entries(expected)) expect(await value(id), id).toBe(seen);
  });
});
