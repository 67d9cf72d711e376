import { loadTraining } from '../../datasets/training.ts';
import type { TableColumn } from '../../documents/table-document.ts';
import { t } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/lang.ts';
import { hoursOf, type TrainingModule } from '../../model/training.ts';
import { sourceForms } from '../source-forms.ts';
import { normsText, roleWords } from './words.ts';

/** The fields of a module in the order of the exports. */
export const MODULE_FIELDS = ['id', 'title', 'hours', 'roles', 'competences', 'after', 'outcomes', 'content', 'assessment', 'norms', 'evidence', 'strength'] as const;
export type ModuleRow = Readonly<Record<(typeof MODULE_FIELDS)[number], string>>;

/** Hours in words: the sum and its parts. */
export function hoursText(one: TrainingModule, lang: Lang): string {
  return `${hoursOf(one)} (${t(lang, 'train.hoursParts', { class: one.hours.class, practice: one.hours.practice, field: one.hours.field })})`;
}

/** The modules in one language, flat: what CSV, JSON and DOCX are made of. */
export function moduleFile(lang: Lang): { readonly lang: Lang; readonly title: string; readonly lead: string; readonly labels: ModuleRow; readonly rows: readonly ModuleRow[] } {
  const labels: ModuleRow = { id: t(lang, 'law.col.no'), title: t(lang, 'train.module'), hours: t(lang, 'train.hours'), roles: t(lang, 'train.role'), competences: t(lang, 'train.competence'), after: t(lang, 'train.after'), outcomes: t(lang, 'train.outcomes'), content: t(lang, 'train.content'), assessment: t(lang, 'train.assessment'), norms: t(lang, 'train.norms'), evidence: t(lang, 'train.evidence'), strength: t(lang, 'rec.strength') };
  return { lang, title: t(lang, 'train.modules'), lead: t(lang, 'train.status'), labels, rows: loadTraining().modules.map((one) => moduleRow(one, lang)) };
}

function moduleRow(one: TrainingModule, lang: Lang): ModuleRow {
  const [roles, forms, { competences }] = [roleWords(lang), sourceForms(lang), loadTraining()];
  return {
    id: one.id, title: one.title[lang], hours: hoursText(one, lang), roles: one.roles.map((role) => roles[role]).join('; '), competences: one.competences.map((id) => competences.find((of) => of.id === id)?.name[lang] ?? id).join('; '),
    after: one.after.join(', '), outcomes: one.outcomes.map((outcome) => outcome[lang]).join('; '), content: one.content[lang], assessment: one.assessment[lang], norms: normsText(one.norms, lang), evidence: one.sources.map((id) => forms.get(id) ?? id).join('; '), strength: one.strength[lang],
  };
}

/** Columns of the document and the cells under them. */
export function moduleColumns(labels: ModuleRow): TableColumn[] {
  return [{ heading: labels.id, share: 0.05 }, { heading: labels.title, share: 0.17 }, { heading: labels.hours, share: 0.11 }, { heading: labels.outcomes, share: 0.22 }, { heading: labels.content, share: 0.19 }, { heading: labels.assessment, share: 0.14 }, { heading: labels.norms, share: 0.12 }];
}
export function moduleCells(row: ModuleRow): string[] {
  return [row.id, `${row.title}\n${row.roles}`, row.hours, row.outcomes.replaceAll('; ', '\n'), row.content, row.assessment, `${row.norms}\n${row.strength}`];
}
