import { describe, expect, it } from 'vitest';
import { factEntries } from '../../datasets/facts.ts';
import { loadEvaluation, loadOfficialYear, loadSurvey, loadUnitMethodology, trialIndicators } from '../../datasets/evaluation.ts';
import { loadEvaluationPlan } from '../../datasets/evaluation-plan.ts';
import { mostRecordedShare } from '../../model/evaluation.ts';
import { workedExample } from '../evaluation/worked-example.ts';
import { officialViews } from '../evaluation/funnels.ts';
import { exampleRows } from './example-rows.ts';
import { officialTable } from './tab-official.ts';

const value = (id: string): unknown => factEntries().get(id)?.value;

describe('the numbers of the chapter on the evaluation system', () => {
  it('are those of the framework', () => {
    const { indicators, pillars, notRewarded } = loadEvaluation();
    const of = (status: string): number => indicators.filter((one) => one.status === status).length;
    expect([value('es.indicators'), value('es.pillars'), value('es.not-rewarded')]).toEqual([indicators.length, pillars.length, notRewarded.length]);
    expect([value('es.computed'), value('es.held'), value('es.asked'), value('es.recorded-first')]).toEqual([of('computed'), of('held'), of('survey'), indicators.length - of('computed') - of('held') - of('survey')]);
    expect(value('es.open-ends')).toBe(indicators.filter(({ goalposts }) => goalposts.lo === null).length);
    expect(value('es.recorded-most')).toBe(Math.round(mostRecordedShare(indicators) * 1000) / 10);
    expect(value('es.questions')).toBe(pillars.reduce((sum, { questions }) => sum + questions.length, 0));
    expect([value('es.unit-types'), value('es.unit-lines')]).toEqual([loadUnitMethodology().units.length, loadUnitMethodology().units.reduce((sum, { rows }) => sum + rows.length, 0)]);
  });
  it('are those of the worked example, whose units are made up', () => {
    const rows = exampleRows();
    const said = (...words: string[]): number => rows.filter((row) => words.includes(String(row['said']))).length;
    expect([value('es.sim-units'), value('es.sim-indicators')]).toEqual([rows.length, trialIndicators().indicators.length]);
    expect([value('es.sim-above'), value('es.sim-below'), value('es.sim-within'), value('es.sim-none')]).toEqual([said('above'), said('below'), said('within'), said('audit', 'pillar', 'missing', 'group')]);
    const pairs = workedExample().groups.flatMap(({ above }) => above.flatMap((line, i) => line.slice(i + 1)));
    expect([value('es.sim-pairs'), value('es.sim-told')]).toEqual([pairs.length, pairs.filter((share) => share >= 0.95 || share <= 0.05).length]);
  });
  it('are those of the official year, counted as the tool counts them', async () => {
    const views = officialViews('en').filter(({ id }) => id !== 'p2-07').map(({ id, finding }) => {
      const numbers = [...finding.matchAll(/\d+/g)].map(Number);
      return [id, numbers[0], numbers[1], numbers.at(-1)];
    });
    expect((await officialTable.rows()).map((row) => [row['id'], row['outside'], row['all'], row['widened']])).toEqual(views);
    const robbery = views.find(([id]) => id === 'p3-09');
    expect([value('es.robbery-outside'), value('es.territories'), value('es.robbery-widened')]).toEqual(robbery?.slice(1));
    expect(value('es.official-series')).toBe(loadOfficialYear().series.filter(({ indicator }) => indicator !== null).length);
  });
  it('are those of the sampling plan and the pilot', () => {
    const { designEffect, leastAnswers } = loadSurvey();
    const margin = (n: number): number => 196 * Math.sqrt((designEffect * 0.25) / n);
    expect(value('es.answers-least')).toBe(leastAnswers);
    expect([value('es.margin-district'), value('es.change-district')]).toEqual([Math.round(margin(300) * 10) / 10, Math.round(margin(300) * Math.SQRT2 * 10) / 10]);
    expect([value('es.months'), value('es.tests')]).toEqual([Math.max(...loadEvaluationPlan().steps.map(({ months }) => months[1])), loadEvaluationPlan().tests.length]);
    expect(value('es.geo-uneven')).toBe(Math.round((21 * 1 * 1 * 1) ** (1 / 4) * 100) / 100);
  });
});
