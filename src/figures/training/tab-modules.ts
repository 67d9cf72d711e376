import { loadTraining } from '../../datasets/training.ts';
import type { Row } from '../../datasets/table.ts';
import { withCase } from '../../i18n/cases.ts';
import { t } from '../../i18n/index.ts';
import { hoursOf } from '../../model/training.ts';
import type { Figure } from '../figure.ts';
import { groupWords } from './words.ts';

/** Modules with hours, outcomes, assessment and how well their content is supported. */
export const modulesTable: Figure = {
  id: 'training.tab-modules',
  chapter: 'training',
  kind: 'table',
  tasks: ['R3', 'S3.2'],
  sources: [...new Set(loadTraining().modules.flatMap(({ sources }) => sources))],
  datasets: [],
  async rows() {
    const { competences, modules } = loadTraining();
    return modules.map((one): Row => ({
      id: one.id, group: competences.find(({ id }) => id === one.competences[0])?.group ?? '', hours: hoursOf(one), practice: one.hours.practice,
      title_kk: one.title.kk, title_ru: one.title.ru, title_en: one.title.en, assessment_kk: one.assessment.kk, assessment_ru: one.assessment.ru, assessment_en: one.assessment.en,
      outcomes_kk: one.outcomes.map(({ kk }) => kk).join('; '), outcomes_ru: one.outcomes.map(({ ru }) => ru).join('; '), outcomes_en: one.outcomes.map(({ en }) => en).join('; '), strength_kk: one.strength.kk, strength_ru: one.strength.ru, strength_en: one.strength.en,
    }));
  },
  text(lang, rows) {
    const sum = (column: string): number => rows.reduce((all, row) => all + Number(row[column]), 0);
    return {
      kk: { title: `${rows.length} модульдің ${sum('hours')} сағатының ${withCase(String(sum('practice')), 'px3')}\u00a0— практика`, subtitle: 'Топты таңдаңыз; сағаттар — біздің ұсынысымыз', description: 'Әр жолда модуль, оның тобы, сағаты, нәтижелері, бағалауы және мазмұнының дәлел күші.' },
      ru: { title: `Из ${sum('hours')} часов по модулям (их ${rows.length}) практика занимает ${sum('practice')}`, subtitle: 'Выберите группу; часы — наше предложение', description: 'В строке — модуль, его группа, часы, результаты, оценивание и сила доказательств содержания.' },
      en: { title: `Of ${sum('hours')} hours in ${rows.length} modules ${sum('practice')} are practice`, subtitle: 'Choose a group; hours are our proposal', description: 'Each line gives a module, its group, hours, outcomes, assessment and the strength of evidence for its content.' },
    }[lang];
  },
  columns(lang) {
    return [{ id: 'id', label: t(lang, 'law.col.no'), kind: 'text' }, { id: `title_${lang}`, label: t(lang, 'train.module'), kind: 'text' }, { id: 'group', label: t(lang, 'train.group'), kind: 'text', words: groupWords(lang) }, { id: 'hours', label: t(lang, 'train.hours'), kind: 'count' }, { id: `outcomes_${lang}`, label: t(lang, 'train.outcomes'), kind: 'text' }, { id: `assessment_${lang}`, label: t(lang, 'train.assessment'), kind: 'text' }, { id: `strength_${lang}`, label: t(lang, 'train.strengthShort'), kind: 'text' }];
  },
  filter: () => 'group',
};
