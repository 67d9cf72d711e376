import { inText, shortForms } from '../../src/cite/short-form.ts';
import { referencesById } from '../../src/datasets/citing.ts';
import { fact } from '../../src/datasets/facts.ts';
import { factText, type FactForm } from '../../src/figures/fact-text.ts';
import { referenceLabel } from '../../src/figures/reference-label.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { CHAPTER_IDS } from '../../src/model/chapter.ts';
import type { Say } from './blocks.ts';

const FORMS: readonly string[] = ['pct', 'pct1', 'int', 'num1', 'num2', 'raw'];
const isForm = (as: string): as is FactForm => FORMS.includes(as);

/** How the components of a chapter read on paper; what cannot be said is named by its id. Facts are asked for beforehand. */
export async function sayFor(lang: Lang, chapter: string, source: string): Promise<Say> {
  const forms = shortForms([...referencesById().values()], lang);
  const ids = [...new Set([...source.matchAll(/<N\s[^>]*of="([^"]+)"/g)].map(([, id = '']) => id))];
  const facts = new Map(await Promise.all(ids.map(async (id) => [id, await fact(id).catch(() => undefined)] as const)));
  return (name, attributes) => {
    const { of = '', at, to = '', as = 'raw', tex = '', id = '' } = attributes;
    const known = facts.get(of);
    if (name === 'N') return known === undefined || !isForm(as) ? of : factText(lang, known, { as, interval: attributes['with'] === 'interval', suffix: attributes['case'] });
    if (name === 'Cite') return of.split(';').map((one, i, all) => inText([{ form: forms.get(one.trim()) ?? one.trim(), at: i === all.length - 1 ? at : undefined }], lang).slice(1, -1)).join('; ');
    if (name === 'Ref') {
      const whole = to.includes('.') || /^(?:rec|law)-\d+$/.test(to) || CHAPTER_IDS.some((one) => one === to) ? to : `${chapter}.${to}`;
      try { return referenceLabel(lang, whole, { from: chapter, suffix: attributes['case'] }); } catch { return to; }
    }
    return tex !== '' ? tex : `${name} ${id}`.trim();
  };
}
