import { expect, it } from 'vitest';
import { loadConclusions } from '../../datasets/conclusions.ts';
import { factEntries } from '../../datasets/facts.ts';
import { loadRegister } from '../../datasets/recommendations.ts';
import { loadResults } from '../../datasets/results.ts';

it('the numbers of the conclusions are counted from their data', () => {
  const { recommendations } = loadRegister();
  const of = (id: string): unknown => factEntries().get(id)?.value;
  expect([of('conc.points'), of('conc.missing')]).toEqual([loadConclusions().answers.length, loadResults().filter(({ missing }) => missing !== null).length]);
  expect([of('conc.strong'), of('conc.own')]).toEqual(['A', 'C'].map((grade) => recommendations.filter(({ strength }) => strength === grade).length));
  expect(of('conc.cheap')).toBe(recommendations.filter(({ cost }) => cost === 'none' || cost === 'low').length);
});

it('the numbers written in words in the answers are those of their chapters', () => {
  const words = { 'swot.factors': 52, 'swot.foundations': 11, 'compare.jurisdictions': 20, 'leg.proposals': 29, 'es.unit-types': 5, 'es.pillars': 6 };
  for (const [id, seen] of Object.entries(words)) expect(factEntries().get(id)?.value, id).toBe(seen);
});
