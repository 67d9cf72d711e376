import { bubbleMatrix } from '../../charts/bubble-matrix.ts';
import { loadEvaluation } from '../../datasets/evaluation.ts';
import type { Row } from '../../datasets/table.ts';
import { withCase } from '../../i18n/cases.ts';
import { PILLARS } from '../../model/evaluation.ts';
import type { Figure } from '../figure.ts';

/** How near an indicator is: computed from a printed form, held in records, to be recorded first, or to be asked of people. */
const NEAR = ['computed', 'held', 'record', 'survey'] as const;
const COLOURS = { computed: '#154a94', held: '#1d6f6b', record: '#5b6470', survey: '#8a4a17' } as const;
const nearness = (status: string): (typeof NEAR)[number] => (status === 'computed' || status === 'held' || status === 'survey' ? status : 'record');
const SAY = {
  kk: { title: (now: number, all: number, held: number) => `${all} көрсеткіштің ${withCase(String(now), 'px3')} ғана бүгін есептеледі; ${withCase(String(held), 'px3')} жазбаларда бар, бірақ жарияланбайды`, subtitle: 'Көрсеткіштер саны: бөлім және деректің жай-күйі бойынша', description: 'Бүгін есептелетіні — 2022 жылғы ресми нысаннан шығатыны, бәрі тіркеу тәжірибесіне тәуелді. Қалғанына не ұйымдарда жатқан жазба, не жаңа есеп, не тұрғындар сауалы керек.', pillar: 'Бөлім', near: 'Деректің жай-күйі', n: 'Көрсеткіш саны', computed: 'бүгін бар', held: 'жазбада', record: 'жаңа есеп', survey: 'сауал' },
  ru: { title: (now: number, all: number, held: number) => `Из ${all} показателей сегодня рассчитываются ${now}; ещё ${held} лежат в записях и не публикуются`, subtitle: 'Число показателей по разделам и состоянию данных', description: 'Рассчитывается сегодня то, что выводится из официальной формы 2022 года; всё это зависит от практики учёта. Остальному нужны записи, которые уже ведутся, новый учёт или опрос жителей.', pillar: 'Раздел', near: 'Состояние данных', n: 'Число показателей', computed: 'сегодня', held: 'в записях', record: 'новый учёт', survey: 'опрос' },
  en: { title: (now: number, all: number, held: number) => `Of ${all} indicators ${now} can be computed today; another ${held} lie in records that are not published`, subtitle: 'Number of indicators by pillar and state of the data', description: 'Computed today means from the official form of 2022; all of these depend on recording practice. The others need records already kept, new records, or a survey of residents.', pillar: 'Pillar', near: 'State of the data', n: 'Number of indicators', computed: 'today', held: 'in records', record: 'new records', survey: 'survey' },
} as const;

/** How far each pillar is from being measured. */
export const readyFigure: Figure = {
  id: 'evaluation-system.fig-ready',
  chapter: 'evaluation-system',
  kind: 'figure',
  tasks: ['S3.3', 'R2'],
  sources: ['okz-city-crime'],
  datasets: [],
  rows() {
    const { indicators } = loadEvaluation();
    return Promise.resolve(PILLARS.flatMap((pillar) => NEAR.map((near): Row => ({ pillar, near, n: indicators.filter((one) => one.pillar === pillar && nearness(one.status) === near).length }))));
  },
  text(lang, rows) {
    const sum = (near?: string): number => rows.filter((row) => near === undefined || row['near'] === near).reduce((all, row) => all + Number(row['n']), 0);
    const { title, subtitle, description } = SAY[lang];
    return { title: title(sum('computed'), sum(), sum('held')), subtitle, description };
  },
  columns(lang) {
    const say = SAY[lang];
    return [{ id: 'pillar', label: say.pillar, kind: 'text', words: Object.fromEntries(loadEvaluation().pillars.map(({ id, name }) => [id, name[lang]])) }, { id: 'near', label: say.near, kind: 'text', words: Object.fromEntries(NEAR.map((near) => [near, say[near]])) }, { id: 'n', label: say.n, kind: 'count' }];
  },
  draw(rows, { lang, size, label, mark }) {
    const cells = rows.map((row) => ({ row: String(row['pillar']), column: String(row['near']), count: Number(row['n']), sum: Number(row['n']) }));
    return bubbleMatrix(cells, { frame: { size, label, mark }, rows: loadEvaluation().pillars.map(({ id, name }) => ({ id, label: name[lang] })), columns: NEAR.map((id) => ({ id, label: SAY[lang][id], colour: COLOURS[id] })) });
  },
};
