import { describe, expect, it } from 'vitest';
import { COST_CLASSES } from '../model/legislation.ts';
import { referencesById } from './citing.ts';
import { fact } from './facts.ts';
import { loadLegislation } from './legislation.ts';
import { loadNorms } from './norms.ts';

const { order, stages, models } = loadLegislation();
const { norms } = loadNorms();
const value = async (id: string): Promise<number> => Number((await fact(id)).value);

describe('the order of adoption', () => {
  it('places every proposal once', () => {
    expect(order.map(({ law }) => law).sort()).toEqual(norms.map(({ id }) => id).sort());
  });
  it('names only proposals that exist as consequences of a foreign model, and sources that were read', () => {
    const references = referencesById();
    for (const { laws, sources } of models) {
      for (const law of laws) expect(norms.some(({ id }) => id === law), law).toBe(true);
      for (const id of sources) expect(references.get(id)?.read ?? 'none', id).not.toBe('none');
    }
  });
  it('is counted in the text as it stands in the data', async () => {
    expect(await value('leg.proposals')).toBe(norms.length);
    expect(await value('leg.acts')).toBe(new Set(norms.map(({ act }) => act)).size);
    expect(await value('leg.prevention-law')).toBe(norms.filter(({ act }) => act === 'kz-law-245-viii-2025').length);
    expect(await value('leg.police-law')).toBe(norms.filter(({ act }) => act === 'kz-law-199-v-2014').length);
    for (const { id } of stages) expect(await value(`leg.${id}`), id).toBe(order.filter(({ stage }) => stage === id).length);
    for (const cost of COST_CLASSES) expect(await value(`leg.cost-${cost}`), cost).toBe(order.filter((one) => one.cost === cost).length);
    expect(await value('leg.no-model')).toBe(norms.filter(({ model }) => model === undefined).length);
  });
});
