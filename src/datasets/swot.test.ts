import { describe, expect, it } from 'vitest';
import { MOST_WEIGHT, SWOT_KINDS } from '../model/swot.ts';
import { strategySensitivity } from '../stats/strategy-scores.ts';
import { referencesById } from './citing.ts';
import { fact } from './facts.ts';
import { loadSwot } from './swot.ts';

const swot = loadSwot();
const value = async (id: string): Promise<number> => Number((await fact(id)).value);

describe('the SWOT analysis', () => {
  it('has at least forty factors and names a source that was read for each', () => {
    expect(swot.factors.length).toBeGreaterThanOrEqual(40);
    const references = referencesById();
    for (const { id, sources, norms } of swot.factors) for (const source of [...sources, ...norms.map(({ act }) => act)]) expect(references.get(source)?.read ?? 'none', `${id}: ${source}`).not.toBe('none');
  });
  it('is counted in the text as it stands in the data', async () => {
    expect(await value('swot.factors')).toBe(swot.factors.length);
    expect(await value('swot.facts')).toBe(swot.factors.filter(({ basis }) => basis === 'fact').length);
    expect(await value('swot.readings')).toBe(swot.factors.filter(({ basis }) => basis === 'reading').length);
    for (const letter of ['a', 'b', 'c']) expect(await value(`swot.strength-${letter}`)).toBe(swot.factors.filter(({ strength }) => strength.toLowerCase() === letter).length);
    for (const kind of SWOT_KINDS) expect(await value(`swot.weight-${kind}`)).toBe(swot.factors.filter((factor) => factor.kind === kind).reduce((sum, { weight }) => sum + weight, 0));
    expect(await value('swot.data-factors')).toBe(swot.factors.filter(({ element }) => element === 'data').length);
    expect(await value('swot.strategies')).toBe(swot.strategies.length);
    expect(await value('swot.recommendations')).toBe(new Set(swot.strategies.flatMap(({ recommendations }) => recommendations)).size);
    expect(await value('swot.foundations')).toBe(swot.foundations.length);
  });
  it('tells the firmness of the order as the figure simulates it', async () => {
    const place = new Map(swot.factors.map(({ id }, i) => [id, i]));
    const scores = strategySensitivity(swot.factors.map(({ weight }) => weight), swot.strategies.map(({ factors }) => factors.map((id) => place.get(id) ?? -1)), { most: MOST_WEIGHT, draws: await value('swot.draws'), seed: 'swot/strategies/weights' });
    const [first, , third] = [...scores].sort((a, b) => b.score - a.score);
    expect(Math.round((first?.topFive ?? 0) * 100)).toBe(await value('swot.top-first'));
    expect(Math.round((third?.topFive ?? 0) * 100)).toBe(await value('swot.top-third'));
  });
});
