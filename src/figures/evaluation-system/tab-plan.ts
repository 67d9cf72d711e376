import { loadEvaluationPlan } from '../../datasets/evaluation-plan.ts';
import type { Figure, FigureColumn } from '../figure.ts';

const SAY = {
  kk: { months: 'Айлар', stage: 'Кезең', what: 'Не істеледі', result: 'Нәтиже', who: 'Кім', prepare: 'дайындық', baseline: 'бастапқы өлшем', first: 'бірінші жыл', second: 'екінші жыл', decide: 'шешім', title: (n: number) => `Бұйрықтан шешімге дейін ${n} ай: өлшеудің бірінші жылында ешкім бағаланбайды`, subtitle: 'Ай пилот туралы бұйрықтан бастап саналады; ұсыныс', description: 'Жолда қадамның айлары, кезеңі, мазмұны, нәтижесі және орындаушысы бар. Күнтізбелік күн әдейі жазылмаған: бұйрық шыққанша, ол ойдан алынған болар еді.' },
  ru: { months: 'Месяцы', stage: 'Этап', what: 'Что делается', result: 'Результат', who: 'Кто', prepare: 'подготовка', baseline: 'исходное измерение', first: 'первый год', second: 'второй год', decide: 'решение', title: (n: number) => `От приказа до решения ${n} месяцев, и в первый год измерений никого не оценивают`, subtitle: 'Месяцы считаются от приказа о пилоте; предложение', description: 'В строке — месяцы шага, этап, содержание, результат и исполнитель. Календарных дат намеренно нет: до приказа они были бы выдумкой.' },
  en: { months: 'Months', stage: 'Stage', what: 'What is done', result: 'Result', who: 'Who', prepare: 'preparation', baseline: 'baseline', first: 'first year', second: 'second year', decide: 'decision', title: (n: number) => `From order to decision ${n} months, and in the first year of measurement nobody is rated`, subtitle: 'Months are counted from the order that starts the pilot; a proposal', description: 'Each line gives the months of a step, its stage, content, result and who acts. No calendar dates are given on purpose: before the order they would be made up.' },
} as const;

/** The pilot in steps. */
export const planTable: Figure = {
  id: 'evaluation-system.tab-plan',
  chapter: 'evaluation-system',
  kind: 'table',
  tasks: ['S3.3', 'R2', 'R6'],
  sources: ['kz-law-245-viii-2025'],
  datasets: [],
  rows: () => Promise.resolve(loadEvaluationPlan().steps.map(({ id, stage, months, what, result, who }) => ({
    id, stage, last: months[1], months: months.join('–'), what_kk: what.kk, what_ru: what.ru, what_en: what.en, result_kk: result.kk, result_ru: result.ru, result_en: result.en, who_kk: who.kk, who_ru: who.ru, who_en: who.en,
  }))),
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    return { title: title(Math.max(...rows.map((row) => Number(row['last'])))), subtitle, description };
  },
  columns(lang): FigureColumn[] {
    const say = SAY[lang];
    return [{ id: 'months', label: say.months, kind: 'text' }, { id: 'stage', label: say.stage, kind: 'text', words: { prepare: say.prepare, baseline: say.baseline, first: say.first, second: say.second, decide: say.decide } }, ...(['what', 'result', 'who'] as const).map((id) => ({ id: `${id}_${lang}`, label: say[id], kind: 'text' as const }))];
  },
};
