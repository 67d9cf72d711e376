import { loadInteragency } from '../../datasets/interagency.ts';
import { DUTY_FIELDS, type DutyFile, type DutyRow } from '../../documents/duty-table.ts';
import { t } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Duty } from '../../model/interagency.ts';
import { actorOf } from '../../datasets/interagency.ts';
import { actName } from '../register-labels.ts';
import { articleText, dutyWords, timeText } from './words.ts';

/** The duties in one language, flat: what CSV, JSON and DOCX are made of. */
export function dutyFile(lang: Lang): DutyFile {
  const labels: DutyRow = { id: t(lang, 'law.col.no'), from: t(lang, 'inter.from'), to: t(lang, 'inter.to'), what: t(lang, 'inter.what'), kind: t(lang, 'inter.kind'), trigger: t(lang, 'inter.trigger'), time: t(lang, 'inter.time'), form: t(lang, 'inter.form'), act: t(lang, 'rec.act'), article: t(lang, 'inter.article'), topic: t(lang, 'inter.topic'), modality: t(lang, 'inter.modality'), gaps: t(lang, 'inter.gaps'), reading: t(lang, 'inter.reading') };
  return { lang, title: t(lang, 'inter.tableTitle'), lead: t(lang, 'inter.readNote'), labels, rows: loadInteragency().duties.map((duty) => dutyRow(duty, lang)) };
}

function dutyRow(duty: Duty, lang: Lang): DutyRow {
  const words = (name: Parameters<typeof dutyWords>[1], id: string): string => dutyWords(lang, name)[id] ?? id;
  const row = {
    id: duty.id, from: actorOf(duty.from).name[lang], to: duty.to.map((id) => actorOf(id).name[lang]).join('; '), what: duty.what[lang], kind: words('kinds', duty.kind), trigger: words('triggers', duty.trigger), time: timeText(duty, lang),
    form: words('forms', duty.form), act: actName(duty.act, lang), article: articleText(duty.article, lang), topic: [duty.group, ...duty.also].map((id) => words('groups', id)).join('; '), modality: words('modalities', duty.modality),
    gaps: duty.flags.map((id) => words('flags', id)).join('; '), reading: (duty.reading ?? []).map((end) => t(lang, `inter.reading.${end}`)).join('; '),
  } satisfies DutyRow;
  return Object.fromEntries(DUTY_FIELDS.map((field) => [field, row[field]])) as DutyRow;
}
