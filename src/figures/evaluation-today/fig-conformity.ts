import { bubbleMatrix } from '../../charts/bubble-matrix.ts';
import { loadConformity } from '../../datasets/evaluation-today.ts';
import type { Row } from '../../datasets/table.ts';
import { t } from '../../i18n/index.ts';
import { CONFORMITY } from '../../model/conformity.ts';
import { ELEMENTS } from '../../model/service-model.ts';
import type { Figure } from '../figure.ts';
import { elementNames, statusWords } from './words.ts';

const COLOURS = { met: '#154a94', partly: '#1d6f6b', not: '#8a4a17', unknown: '#5b6470' } as const;
const SAY = {
  kk: { title: (met: number, all: number, unknown: number) => `${all} стандарттың ${met} стандартына ғана толық сай; ${unknown} стандарт бойынша тәжірибе белгісіз`, subtitle: 'Элемент және баға бойынша стандарттар саны', description: 'Баға — оқылған мәтіндер мен жарияланған деректер бойынша біздің пікіріміз. «Белгісіз» дегеніміз — норма бар, тәжірибе туралы дерек табылмады.', status: 'Баға', n: 'Стандарттар саны' },
  ru: { title: (met: number, all: number, unknown: number) => `Вполне соблюдено стандартов: ${met} из ${all}; практика неизвестна по ${unknown}`, subtitle: 'Число стандартов по элементам и оценкам', description: 'Оценка — наше суждение по прочитанным текстам и опубликованным данным. «Неизвестно» значит: норма есть, свидетельств практики не найдено.', status: 'Оценка', n: 'Число стандартов' },
  en: { title: (met: number, all: number, unknown: number) => `Of ${all} standards ${met} is met in full; for ${unknown} practice is not known`, subtitle: 'Number of standards by element and judgement', description: 'The judgement is ours, from the texts read and the data published. “Not known” means that a norm exists and no evidence of practice was found.', status: 'Judgement', n: 'Number of standards' },
} as const;

/** How many standards of each element are met, partly met, not met, or not known. */
export const conformityFigure: Figure = {
  id: 'evaluation-today.fig-conformity',
  chapter: 'evaluation-today',
  kind: 'figure',
  tasks: ['S2.3'],
  sources: ['kz-law-245-viii-2025', 'kz-law-199-v-2014'],
  datasets: [],
  rows() {
    const { rows } = loadConformity();
    return Promise.resolve(ELEMENTS.flatMap((element) => CONFORMITY.map((status): Row => ({ element, status, n: rows.filter((row) => row.element === element && row.status === status).length }))));
  },
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    const sum = (status?: string): number => rows.filter((row) => status === undefined || row['status'] === status).reduce((all, row) => all + Number(row['n']), 0);
    return { title: title(sum('met'), sum(), sum('unknown')), subtitle, description };
  },
  columns(lang) {
    return [{ id: 'element', label: t(lang, 'filter.element'), kind: 'text', words: elementNames(lang) }, { id: 'status', label: SAY[lang].status, kind: 'text', words: statusWords(lang) }, { id: 'n', label: SAY[lang].n, kind: 'count' }];
  },
  draw(rows, { lang, size, label, mark }) {
    const [elements, statuses] = [elementNames(lang), statusWords(lang)];
    const cells = rows.map((row) => ({ row: String(row['element']), column: String(row['status']), count: Number(row['n']), sum: Number(row['n']) }));
    return bubbleMatrix(cells, { frame: { size, label, mark }, rows: ELEMENTS.map((id) => ({ id, label: elements[id] ?? id })), columns: CONFORMITY.map((id) => ({ id, label: statuses[id], colour: COLOURS[id] })) });
  },
};
