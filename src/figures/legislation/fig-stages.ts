import { bubbleMatrix } from '../../charts/bubble-matrix.ts';
import { loadLegislation } from '../../datasets/legislation.ts';
import type { Row } from '../../datasets/table.ts';
import { withCase } from '../../i18n/cases.ts';
import { COST_CLASSES } from '../../model/legislation.ts';
import type { Figure } from '../figure.ts';
import { costWords, stageWords } from './words.ts';

const COLOURS = { none: '#154a94', low: '#1d6f6b', medium: '#8a4a17', high: '#6b2350' } as const;
const SAY = {
  kk: { title: (cheap: number, all: number) => `${all} ұсыныстың ${withCase(String(cheap), 'px3')} шығын қажет етпейді немесе аз қажет етеді`, subtitle: 'Ұсыныстар саны: қабылдау кезеңі және шығын класы', description: 'Шығын класы — біздің бағалауымыз; теңгемен есептелген сома жоқ. Көп шығын екі нормада: зардап шеккендер сауалнамасы және инспекторлардың шекті жүктемесі.', stage: 'Кезең', cost: 'Шығын', n: 'Ұсыныстар' },
  ru: { title: (cheap: number, all: number) => `Без затрат или с низкими затратами — ${cheap} из ${all} предложений`, subtitle: 'Число предложений: этап принятия и класс затрат', description: 'Класс затрат — наша оценка; сумм в тенге никто не считал. Высокие затраты у двух норм: опрос потерпевших и предельная нагрузка инспекторов.', stage: 'Этап', cost: 'Затраты', n: 'Предложений' },
  en: { title: (cheap: number, all: number) => `${cheap} of ${all} proposals cost nothing or little`, subtitle: 'Number of proposals by stage of adoption and class of cost', description: 'The class of cost is our judgement; no sum in tenge was worked out. Two norms are costly: the victim survey and the limit on an inspector’s load.', stage: 'Stage', cost: 'Cost', n: 'Proposals' },
} as const;

/** What is adopted when, and at what class of cost. */
export const stagesFigure: Figure = {
  id: 'legislation.fig-stages',
  chapter: 'legislation',
  kind: 'figure',
  tasks: ['S3.1', 'R4'],
  sources: ['kz-law-245-viii-2025', 'kz-law-199-v-2014'],
  datasets: [],
  rows() {
    const { order, stages } = loadLegislation();
    return Promise.resolve(stages.flatMap(({ id }) => COST_CLASSES.map((cost): Row => ({ stage: id, cost, n: order.filter((one) => one.stage === id && one.cost === cost).length }))));
  },
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    const sum = (costs: readonly string[]): number => rows.filter((row) => costs.includes(String(row['cost']))).reduce((all, row) => all + Number(row['n']), 0);
    return { title: title(sum(['none', 'low']), sum(COST_CLASSES)), subtitle, description };
  },
  columns(lang) {
    const say = SAY[lang];
    return [{ id: 'stage', label: say.stage, kind: 'text', words: stageWords(lang) }, { id: 'cost', label: say.cost, kind: 'text', words: costWords(lang) }, { id: 'n', label: say.n, kind: 'count' }];
  },
  draw(rows, { lang, size, label, mark }) {
    const [stages, costs] = [stageWords(lang), costWords(lang)];
    const cells = rows.map((row) => ({ row: String(row['stage']), column: String(row['cost']), count: Number(row['n']), sum: Number(row['n']) }));
    return bubbleMatrix(cells, { frame: { size, label, mark }, rows: Object.entries(stages).map(([id, name]) => ({ id, label: name })), columns: COST_CLASSES.map((id) => ({ id, label: costs[id], colour: COLOURS[id] })) });
  },
};
