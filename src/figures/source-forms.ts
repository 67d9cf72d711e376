import { shortForms } from '../cite/short-form.ts';
import { referencesById } from '../datasets/citing.ts';
import type { Lang } from '../i18n/lang.ts';

const forms = new Map<Lang, ReadonlyMap<string, string>>();

/** The short form of every source in one language, by id. Worked out once: a build asks for it at each citation. */
export function sourceForms(lang: Lang): ReadonlyMap<string, string> {
  const known = forms.get(lang);
  if (known !== undefined) return known;
  const made = shortForms([...referencesById().values()], lang);
  forms.set(lang, made);
  return made;
}
