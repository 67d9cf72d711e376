import { valueLines } from '../../charts/value-lines.ts';
import { loadMethodDemo } from '../../datasets/method-demo.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';

const NAMES: Readonly<Record<Lang, { planted: string; gini: string; chance: string; general: string; latent: string; x: string; y: string }>> = {
  kk: { planted: 'Қалаға салынған шын мән', gini: 'Джинидің жай коэффициенті', chance: 'Жай коэффициент, оқиғалар жеребемен шашылса', general: 'Жалпыланған Джини', latent: 'Жасырын шоғырлану (модель)', x: 'Іріктемедегі оқиғалар саны (логарифмдік шкала)', y: 'Джини коэффициенті' },
  ru: { planted: 'Заложенное истинное значение', gini: 'Обычный коэффициент Джини', chance: 'Обычный коэффициент при случайном разбросе', general: 'Обобщённый коэффициент Джини', latent: 'Скрытая концентрация (модель)', x: 'Число событий в выборке (логарифмическая шкала)', y: 'Коэффициент Джини' },
  en: { planted: 'Planted true value', gini: 'Plain Gini coefficient', chance: 'Plain coefficient if scattered by lot', general: 'Generalised Gini', latent: 'Latent concentration (model)', x: 'Incidents in the sample (logarithmic scale)', y: 'Gini coefficient' },
};

/** One pattern seen through samples of 50 to 30,000 incidents: which measure gives back the planted concentration. */
export const sparseFigure: Figure = {
  id: 'microgeography-method.fig-sparse',
  chapter: 'microgeography-method',
  kind: 'figure',
  tasks: ['S1.3'],
  sources: ['mohler2019', 'bernasco2017'],
  datasets: ['simcity'],
  synthetic: true,
  rows() {
    return Promise.resolve(loadMethodDemo().sparse.map(({ n, planted, chance, gini, general, latent }) => ({ n, planted, gini: gini.value, gini_lo: gini.lo, gini_hi: gini.hi, chance, general: general.value, general_lo: general.lo, general_hi: general.hi, latent: latent.value, latent_lo: latent.lo, latent_hi: latent.hi })));
  },
  text(lang, rows) {
    const [first] = rows;
    const of = (column: string): string => formatNumber(lang, Number(first?.[column]), { digits: 2 });
    const n = formatNumber(lang, Number(first?.['n']));
    const say = {
      kk: { title: `Оқиға аз кезде Джинидің жай коэффициенті кездейсоқтықты көрсетеді: ${n} оқиғада ${of('gini')}, шын мән ${of('planted')}`, subtitle: 'Шартты қала, көше сегменттеріндегі ұрлықтар; әр көлемде 40 іріктеме, жолақ — ең кіші және ең үлкен мән', description: `${n} оқиғада жай коэффициент жеребемен шашылғандағы мәннен (${of('chance')}) айырылмайды. Жалпыланған коэффициент керісінше төмендетеді. Модель бірнеше жүз оқиғадан бастап шын мәнге орта есеппен жақын, бірақ аз іріктемеде жолағы кең.`, note: 'Модель (гамма мен Пуассон) қала жасалған модельмен бірдей, сондықтан оған жағдай қолайлы. Нақты қалада ол сәйкес келмеуі мүмкін.' },
      ru: { title: `При малом числе событий обычный коэффициент Джини показывает случай: при ${n} событиях ${of('gini')}, истинное значение ${of('planted')}`, subtitle: 'Условный город, кражи по сегментам улиц; по 40 выборок каждого объёма, полоса — наименьшее и наибольшее значения', description: `При ${n} событиях обычный коэффициент не отличить от значения при случайном разбросе (${of('chance')}). Обобщённый, напротив, занижает. Модель с нескольких сотен событий в среднем близка к истине, но в малых выборках её полоса широка.`, note: 'Модель (гамма и Пуассон) та же, по которой построен город, поэтому условия для неё благоприятны. В реальном городе она может не подойти.' },
      en: { title: `With few incidents the plain Gini coefficient shows chance: ${of('gini')} at ${n} incidents, the truth is ${of('planted')}`, subtitle: 'Simulated City, thefts on street segments; 40 samples of each size, bands from the smallest to the largest value', description: `At ${n} incidents the plain coefficient cannot be told from a scatter by lot (${of('chance')}). The generalised one errs the other way. The model comes near the truth on average from a few hundred incidents, but its band is wide in small samples.`, note: 'The model (gamma and Poisson) is the one the city was built by, so conditions favour it. In a real city it may not fit.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const names = NAMES[lang];
    return [
      { id: 'n', label: t(lang, 'stat.incidents'), kind: 'count' }, { id: 'planted', label: names.planted, kind: 'measure', digits: 2 }, { id: 'gini', label: names.gini, kind: 'measure', digits: 2, lo: 'gini_lo', hi: 'gini_hi' }, { id: 'chance', label: names.chance, kind: 'measure', digits: 2 },
      { id: 'general', label: names.general, kind: 'measure', digits: 2, lo: 'general_lo', hi: 'general_hi' }, { id: 'latent', label: names.latent, kind: 'measure', digits: 2, lo: 'latent_lo', hi: 'latent_hi' },
    ];
  },
  draw(rows, { lang, size, label, mark }) {
    const names = NAMES[lang];
    const line = (column: string) => rows.map((row) => ({ x: Number(row['n']), y: Number(row[column]), ...(typeof row[`${column}_lo`] === 'number' ? { lo: Number(row[`${column}_lo`]), hi: Number(row[`${column}_hi`]) } : {}) }));
    return valueLines([
      { label: names.planted, points: line('planted'), colour: 'var(--text, #1c2024)' }, { label: names.latent, points: line('latent'), colour: 'var(--c1, #1860bd)', dots: true },
      { label: names.gini, points: line('gini'), colour: 'var(--c2, #d0762f)', dots: true }, { label: names.chance, points: line('chance'), colour: 'var(--grey, #6b7683)', dash: '5 3' }, { label: names.general, points: line('general'), colour: 'var(--c3, #7a4fa3)', dash: '2 3', dots: true },
    ], {
      frame: { size, label, mark },
      x: { label: names.x, log: true, ticks: size === 'wide' ? rows.map(({ n }) => Number(n)) : [50, 300, 3000, 30_000], format: (value) => formatNumber(lang, value) },
      y: { label: names.y, max: 1, ticks: [0, 0.25, 0.5, 0.75, 1], format: (value) => formatNumber(lang, value, { digits: 2 }) },
    });
  },
};
