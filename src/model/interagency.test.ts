import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { interagencySchema } from './interagency.ts';

/** The parts of the data that the tests below spoil. */
interface Spoilable {
  duties: { article: string; to: string[]; what: { kk: string }; from: string; timing: string; limit?: string }[];
  gaps: { id: string; flags: string[] }[];
  cases: { steps: { duty: string }[] }[];
}
const file = (name: string): unknown => JSON.parse(readFileSync(`data/interagency/${name}.json`, 'utf8'));
const whole = (): Spoilable => ({ actors: file('actors'), duties: file('duties'), words: file('words'), cases: file('cases'), ...(file('gaps') as object) }) as unknown as Spoilable;
const errors = (value: unknown): string => { const read = interagencySchema.safeParse(value); return read.success ? '' : read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'); };

describe('the schema of interagency data', () => {
  it('takes the data as they are', () => { expect(errors(whole())).toBe(''); });
  it('refuses a duty without an article, an addressee or a text in one language', () => {
    const data = whole();
    data.duties[0]!.article = '';
    data.duties[1]!.to = [];
    data.duties[2]!.what.kk = '';
    const seen = errors(data);
    for (const path of ['duties.0.article', 'duties.1.to', 'duties.2.what.kk']) expect(seen).toContain(path);
  });
  it('refuses an unknown body, a limit that does not fit its class and a flag that no gap tells', () => {
    const data = whole();
    data.duties[0]!.from = 'nobody-known';
    data.duties.find((duty) => duty.timing === 'absent')!.limit = 'within-24-hour';
    delete data.duties.find((duty) => duty.timing === 'limit')!.limit;
    data.gaps = data.gaps.filter(({ id }) => id !== 'gap-consent');
    const seen = errors(data);
    expect(seen).toContain('nobody-known');
    expect(seen).toContain('absent with within-24-hour');
    expect(seen).toContain('limit with none');
    expect(seen).toContain('flag without a gap (seen consent)');
  });
  it('refuses a case whose step is no duty, a gap without a norm and an id used twice', () => {
    const data = whole();
    data.cases[0]!.steps[0]!.duty = 'd245-99-9';
    data.gaps[0]!.flags = ['no-such'];
    data.duties.push(data.duties[0]!);
    const seen = errors(data);
    for (const part of ['d245-99-9', 'no-such', 'duties: an id is used twice']) expect(seen).toContain(part);
  });
});
