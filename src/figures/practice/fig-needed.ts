import { valueLines } from '../../charts/value-lines.ts';
import { fact } from '../../datasets/facts.ts';
import type { Row } from '../../datasets/table.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { placesNeeded } from '../../stats/places-needed.ts';
import type { Figure } from '../figure.ts';

const MEANS = [4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 60];
const DISPERSED = 2;
const TOP = 300;
const SAY = {
  kk: { title: (mean: number, n: number) => `Әр орында ${mean} оқиғадан болса, шолудағы азаюды көру үшін әр топқа ${n} орын керек`, subtitle: 'Бақылау кезеңінде бір орындағы оқиға саны және әр топтағы орын саны', description: 'Төрт сынақтың бесіншісін ғана жіберіп алатын, бес пайыздық деңгейдегі салыстыру. Орындар әртүрлі болса (шашырау екі есе), саны екі еселенеді. Бұл — біздің есебіміз, жоспарлауға арналған жуық сан.', x: 'бір орындағы оқиға саны', y: 'әр топтағы орын саны', fall: (p: string) => `${p} азаю`, wide: (p: string) => `${p} азаю, шашырауы екі есе`, mean: 'Оқиға', n: 'Орын', line: 'Жорамал' },
  ru: { title: (mean: number, n: number) => `При ${mean} происшествиях на место для снижения, известного из обзора, нужно по ${n} мест в группе`, subtitle: 'Происшествий на одном месте за период наблюдения и мест в каждой группе', description: 'Сравнение на уровне пяти процентов, которое находит снижение в четырёх испытаниях из пяти. Если места разные (разброс вдвое больше), мест нужно вдвое больше. Это наш расчёт, приблизительное число для планирования.', x: 'происшествий на одном месте', y: 'мест в каждой группе', fall: (p: string) => `снижение на ${p}`, wide: (p: string) => `снижение на ${p}, разброс вдвое`, mean: 'Происшествий', n: 'Мест', line: 'Допущение' },
  en: { title: (mean: number, n: number) => `With ${mean} incidents a place, seeing the fall known from the review takes ${n} places in each group`, subtitle: 'Incidents at one place during the period, and places in each group', description: 'A comparison at the five per cent level that finds the fall in four trials of five. Where places differ (twice the scatter) twice as many are needed. Our calculation, a rough number for planning.', x: 'incidents at one place', y: 'places in each group', fall: (p: string) => `a fall of ${p}`, wide: (p: string) => `a fall of ${p}, twice the scatter`, mean: 'Incidents', n: 'Places', line: 'Assumption' },
} as const;

/** How many places a department must compare before it may say that patrol worked. */
export const neededFigure: Figure = {
  id: 'practice.fig-needed',
  chapter: 'practice',
  kind: 'figure',
  tasks: ['S3.2', 'R5', 'R6'],
  sources: ['bragaweisburd2022', 'ratcliffe2011'],
  datasets: [],
  async rows() {
    const [review, trial] = [Number((await fact('ww.hot-metric-count')).value) / 100, Number((await fact('ww.foot-reduction')).value) / 100];
    return [{ line: 'review', fall: review, dispersion: 1 }, { line: 'review-wide', fall: review, dispersion: DISPERSED }, { line: 'trial', fall: trial, dispersion: 1 }]
      .flatMap(({ line, fall, dispersion }) => MEANS.map((mean): Row => ({ line, fall, dispersion, mean, n: placesNeeded({ mean, fall, dispersion }) })));
  },
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    return { title: title(10, Number(rows.find((row) => row['line'] === 'review' && row['mean'] === 10)?.['n'])), subtitle, description };
  },
  columns(lang) {
    const say = SAY[lang];
    return [{ id: 'fall', label: say.line, kind: 'share' }, { id: 'dispersion', label: 'φ', kind: 'measure', digits: 0 }, { id: 'mean', label: say.mean, kind: 'count' }, { id: 'n', label: say.n, kind: 'count' }];
  },
  draw(rows, { lang, size, label, mark }) {
    const say = SAY[lang];
    const line = (id: string) => rows.filter((row) => row['line'] === id);
    const percent = (id: string): string => formatPercent(lang, Number(line(id)[0]?.['fall']));
    const points = (id: string) => line(id).map((row) => ({ x: Number(row['mean']), y: Math.min(TOP, Number(row['n'])) }));
    const whole = (value: number): string => formatNumber(lang, value, { digits: 0 });
    return valueLines([
      { label: say.wide(percent('review-wide')), colour: 'var(--c2, #d0762f)', dash: '6 3', points: points('review-wide') },
      { label: say.fall(percent('review')), colour: 'var(--c1, #1860bd)', dots: true, points: points('review') },
      { label: say.fall(percent('trial')), colour: 'var(--c4, #670745)', dash: '2 3', points: points('trial') },
    ], { frame: { size, label, mark }, x: { label: say.x, ticks: [5, 10, 20, 40, 60], format: whole, log: true }, y: { label: say.y, max: TOP, ticks: [0, 100, 200, 300], format: whole } });
  },
};
