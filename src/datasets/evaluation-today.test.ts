import { describe, expect, it } from 'vitest';
import { CONFORMITY } from '../model/conformity.ts';
import { referencesById } from './citing.ts';
import { loadConformity, loadEvaluationToday } from './evaluation-today.ts';
import { fact } from './facts.ts';
import { sumOfRegions } from './regions.ts';

const { rows } = loadConformity();
const { criteria, reports, registered } = loadEvaluationToday();
const value = async (id: string): Promise<number> => Number((await fact(id)).value);

describe('the conformity table and the history of criteria', () => {
  it('rest on sources that were read', () => {
    const references = referencesById();
    const all = [...rows.flatMap(({ standardSources, normSources, practiceSources }) => [...standardSources, ...normSources, ...practiceSources]), ...[...criteria, ...reports].flatMap(({ sources }) => sources), ...registered.map(({ source }) => source)];
    for (const id of all) expect(references.get(id)?.read ?? 'none', id).not.toBe('none');
  });
  it('are counted in the text as they stand in the data', async () => {
    expect(await value('et.standards')).toBe(rows.length);
    for (const status of CONFORMITY) expect(await value(`et.${status}`), status).toBe(rows.filter((row) => row.status === status).length);
    expect(await value('et.promises')).toBe(criteria.filter(({ kind }) => kind === 'promise').length);
    expect(await value('et.accounts')).toBe(reports.length);
  });
  it('give the fall of registered offences and the share without a suspect that the text states', async () => {
    expect(Math.round(100 * (1 - (registered.at(-1)?.n ?? 0) / (registered[0]?.n ?? 1)))).toBe(await value('et.registered-fall'));
    expect(Math.round((100 * sumOfRegions('no_suspect')) / sumOfRegions('registered'))).toBe(await value('et.no-suspect'));
  });
});
