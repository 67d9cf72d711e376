import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trainingSchema } from './training.ts';

/** The parts of the data that the tests below spoil. */
interface Spoilable {
  modules: { competences: string[]; assessment: { kk: string }; norms: unknown[]; outcomes: unknown[] }[];
  paths: { core: string[] }[];
  competences: { levels: { patrol: number } }[];
}
const whole = (): Spoilable => JSON.parse(readFileSync('data/training.json', 'utf8')) as Spoilable;
const errors = (value: unknown): string => { const read = trainingSchema.safeParse(value); return read.success ? '' : read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'); };

describe('the schema of the training framework', () => {
  it('takes the data as they are', () => { expect(errors(whole())).toBe(''); });
  it('refuses a module that no competence names back, a path with a foreign module and a level outside the scale', () => {
    const data = whole();
    data.modules[0]!.competences = data.modules[0]!.competences.slice(1);
    data.paths[0]!.core.push('m14');
    data.competences[1]!.levels.patrol = 5;
    const seen = errors(data);
    expect(seen).toContain('does not teach it');
    expect(seen).toContain('m14 is not for this role');
    expect(seen).toContain('competences.1.levels.patrol');
  });
  it('refuses a module without an assessment in Kazakh, without a norm or with two outcomes', () => {
    const data = whole();
    data.modules[0]!.assessment.kk = '';
    data.modules[1]!.norms = [];
    data.modules[2]!.outcomes.pop();
    const seen = errors(data);
    for (const path of ['modules.0.assessment.kk', 'modules.1.norms', 'modules.2.outcomes']) expect(seen).toContain(path);
  });
});
