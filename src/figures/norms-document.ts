import type { TableDocument } from '../documents/table-document.ts';
import { versionRead, loadNorms } from '../datasets/norms.ts';
import { formatDate } from '../i18n/dates.ts';
import { t } from '../i18n/index.ts';
import type { Lang } from '../i18n/lang.ts';
import { READ_AFTER, type Norm } from '../model/norm.ts';
import { actName } from './register-labels.ts';

/** The comparative table of all proposals as a document: number, structural element, present norm, proposed wording, reasons. */
export function normsDocument(lang: Lang): TableDocument {
  return {
    lang, title: t(lang, 'law.comparative'), lead: [`${t(lang, 'law.title')}. ${t(lang, 'law.unofficial')}.`],
    columns: [
      { heading: t(lang, 'law.col.no'), share: 0.05 }, { heading: t(lang, 'law.col.element'), share: 0.13 }, { heading: t(lang, 'law.col.present'), share: 0.21 },
      { heading: t(lang, 'law.col.proposed'), share: 0.33 }, { heading: t(lang, 'law.col.reason'), share: 0.28 },
    ],
    rows: loadNorms().norms.map((norm, i) => [String(i + 1), `${actName(norm.act, lang)}, ${norm.element[lang]}`, `${norm.present[lang]}\n${readText(norm, lang)}`, proposedText(norm, lang), [norm.reason[lang], ...(norm.model === undefined ? [] : [norm.model[lang]]), `${t(lang, 'law.consistency')}: ${norm.consistency[lang]}`, `${t(lang, 'law.impact')}: ${norm.impact[lang]}`].join('\n')]),
  };
}

/** In which version the present norm was read, with the warning where that is too long ago. */
export function readText(norm: Norm, lang: Lang): string {
  const version = versionRead(norm);
  if (version === null) return t(lang, 'law.old');
  const read = t(lang, 'law.read', { date: version });
  return version > READ_AFTER ? `${read}.` : `${read}. ${t(lang, 'law.old')}`;
}

/** The wording in the reader's language of law; an English reader gets the gloss and the Russian wording under it. */
function proposedText(norm: Norm, lang: Lang): string {
  return lang === 'en' ? `${norm.proposed.en}\n${norm.proposed.ru}` : norm.proposed[lang];
}

/** Long date of a version, for pages. */
export function versionDate(norm: Norm, lang: Lang): string | undefined {
  const version = versionRead(norm);
  return version === null ? undefined : formatDate(lang, version, 'long');
}
