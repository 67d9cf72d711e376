import { loadEvaluationPlan } from '../../datasets/evaluation-plan.ts';
import type { Figure } from '../figure.ts';

const SAY = {
  kk: { who: 'Кім', does: 'Не істейді', never: 'Не істемейді', norm: 'Негізі', title: (n: number) => `${n} қатысушының әрқайсысына не істейтіні де, не істемейтіні де жазылған`, subtitle: 'Ұсыныс; бірде-бір орган қабылдаған жоқ', description: 'Жолда қатысушы, оның ісі, тыйым салынған іс және нормасы бар. Негізгі қағида: өлшейтін адам өлшенетін адам емес.' },
  ru: { who: 'Кто', does: 'Что делает', never: 'Чего не делает', norm: 'Основание', title: (n: number) => `Для каждого из участников (${n}) записано и что он делает, и чего не делает`, subtitle: 'Предложение; ни один орган его не принял', description: 'В строке — участник, его дело, запрет и норма. Главное правило: измеряет не тот, кого измеряют.' },
  en: { who: 'Who', does: 'What they do', never: 'What they never do', norm: 'Ground', title: (n: number) => `For each of ${n} parties it is written what they do and what they never do`, subtitle: 'A proposal; no body has adopted it', description: 'Each line gives the party, its work, what is forbidden to it, and the norm. The main rule: whoever measures is not the measured.' },
} as const;

/** Governance of the system: who does what, and what is kept from whom. */
export const rolesTable: Figure = {
  id: 'evaluation-system.tab-roles',
  chapter: 'evaluation-system',
  kind: 'table',
  tasks: ['S3.3', 'R2'],
  sources: ['kz-law-245-viii-2025', 'kz-law-199-v-2014', 'kz-law-383-v-2015'],
  datasets: [],
  rows: () => Promise.resolve(loadEvaluationPlan().roles.map(({ id, who, does, never, norm }) => ({
    id, who_kk: who.kk, who_ru: who.ru, who_en: who.en, does_kk: does.kk, does_ru: does.ru, does_en: does.en, never_kk: never.kk, never_ru: never.ru, never_en: never.en, norm_kk: norm.kk, norm_ru: norm.ru, norm_en: norm.en,
  }))),
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    return { title: title(rows.length), subtitle, description };
  },
  columns(lang) {
    const say = SAY[lang];
    return (['who', 'does', 'never', 'norm'] as const).map((id) => ({ id: `${id}_${lang}`, label: say[id], kind: 'text' as const }));
  },
};
