import { loadRegister } from '../datasets/recommendations.ts';
import type { RegisterFile, RegisterRow } from '../documents/register-table.ts';
import { t } from '../i18n/index.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { href } from '../url/base.ts';
import { absolute } from '../url/origin.ts';
import { addresseeNames, normTexts, statusText } from './register-labels.ts';

/** The register in one language, flat: what every export of it is made of. */
export function registerFile(lang: Lang, site: URL | string | undefined): RegisterFile {
  const labels: RegisterRow = {
    id: t(lang, 'law.col.no'), title: t(lang, 'rec.title'), text: t(lang, 'rec.wording'), addressee: t(lang, 'rec.addressee'), act: t(lang, 'rec.act'), element: t(lang, 'rec.element'), tasks: t(lang, 'rec.tasks'),
    evidence: t(lang, 'rec.evidence'), strength: t(lang, 'rec.strength'), effect: t(lang, 'rec.effect'), cost: t(lang, 'rec.cost'), risk: t(lang, 'rec.risk'), horizon: t(lang, 'rec.horizon'), indicator: t(lang, 'rec.indicator'), status: t(lang, 'status.label'), permalink: t(lang, 'permalink.label'),
  };
  return { lang, title: t(lang, 'rec.register'), lead: t(lang, 'rec.lead'), labels, rows: loadRegister().recommendations.map((one) => row(one, lang, site)) };
}

function row(one: Recommendation, lang: Lang, site: URL | string | undefined): RegisterRow {
  const norms = normTexts(one, lang);
  return {
    id: one.id, title: one.title[lang], text: one.text[lang],
    addressee: addresseeNames(one, lang).join('; '),
    act: norms.length === 0 ? t(lang, 'rec.organisational') : norms.map(({ text }) => text).join('; '),
    element: t(lang, `element.${one.element}`), tasks: one.tasks.join(', '),
    evidence: [...one.paragraphs, ...one.studies, ...one.sources].join('; '),
    strength: `${one.strength}; ${t(lang, `rec.verdict.${one.verdict}`)}`,
    effect: one.effect[lang], cost: t(lang, `rec.cost.${one.cost}`), risk: one.risk[lang], horizon: t(lang, `rec.horizon.${one.horizon}`),
    indicator: one.indicator[lang], status: statusText(one, lang), permalink: absolute(href(`/r/${one.id}/`), site),
  };
}
