import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../model/practice.ts';
import { placesNeeded } from '../stats/places-needed.ts';
import { referencesById } from './citing.ts';
import { fact } from './facts.ts';
import { loadPractice } from './practice.ts';

const { tools, checklists } = loadPractice();
const value = async (id: string): Promise<number> => Number((await fact(id)).value);

describe('tools and checklists of daily work', () => {
  it('rest on sources that were read, and name acts of the collection', () => {
    const references = referencesById();
    const all = [...tools.flatMap(({ sources }) => sources), ...checklists.flatMap(({ items }) => items.flatMap(({ norms }) => norms.map(({ act }) => act)))];
    for (const id of all) expect(references.get(id)?.read ?? 'none', id).not.toBe('none');
  });
  it('are counted in the text as they stand in the data', async () => {
    expect(await value('pr.tools')).toBe(tools.length);
    for (const verdict of VERDICTS) expect(await value(`pr.${verdict}`), verdict).toBe(tools.filter((tool) => tool.verdict === verdict).length);
    expect(await value('pr.ready')).toBe(tools.filter(({ effect, norm, ready }) => effect === 'shown' && norm === 'yes' && ready === 'yes').length);
    expect(await value('pr.lists')).toBe(checklists.length);
    expect(await value('pr.steps')).toBe(checklists.reduce((sum, { items }) => sum + items.length, 0));
  });
  it('state the number of places that a comparison needs', async () => {
    expect(await value('pr.needed')).toBe(placesNeeded({ mean: 10, fall: 0.16 }));
    expect(await value('pr.needed-wide')).toBe(placesNeeded({ mean: 10, fall: 0.16, dispersion: 2 }));
    expect(await value('pr.needed-full')).toBe(placesNeeded({ mean: 30, fall: 0.16 }));
  });
});
