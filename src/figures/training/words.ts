import { loadTraining } from '../../datasets/training.ts';
import { t } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/lang.ts';
import { COVERS, ROLES, type Covers, type Role } from '../../model/training.ts';
import { actName, articleName } from '../register-labels.ts';

type Words = Readonly<Record<string, string>>;

/** Short names of the roles, for heads of columns. */
export function roleWords(lang: Lang): Readonly<Record<Role, string>> {
  return Object.fromEntries(ROLES.map((role) => [role, t(lang, `train.role.${role}`)])) as Record<Role, string>;
}

/** Groups of competences. */
export function groupWords(lang: Lang): Words {
  return Object.fromEntries(loadTraining().groups.map(({ id, name }) => [id, name[lang]]));
}

/** What a length counts. */
export function coversWords(lang: Lang): Readonly<Record<Covers, string>> {
  return Object.fromEntries(COVERS.map((id) => [id, t(lang, `train.covers.${id}`)])) as Record<Covers, string>;
}

/** Legal basis of a module: act and articles. */
export function normsText(norms: readonly { readonly act: string; readonly article: string }[], lang: Lang): string {
  return norms.map(({ act, article }) => (article === 'whole' ? actName(act, lang) : `${actName(act, lang)}: ${articleName(article, lang)}`)).join('; ');
}
