import { pairedDots } from '../../charts/paired-dots.ts';
import { readTable } from '../../datasets/table.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';
import { numberOf } from '../concentration/statistics.ts';

const YEARS = ['2020', '2021', '2022', '2023'] as const;
const OFFENCES = ['theft', 'robbery', 'murder'] as const;
const NAMES: Readonly<Record<Lang, { theft: string; robbery: string; murder: string; after: string; before: string; axis: string; what: string }>> = {
  kk: { theft: 'Ұрлық', robbery: 'Тонау және қарақшылық', murder: 'Кісі өлтіру', after: 'Жыл аяқталған соң таңдалған шаршылар', before: 'Алдыңғы жыл бойынша таңдалған шаршылар', axis: 'Шаршылардың жиырмадан бір бөлігіне тиген оқиғалар үлесі', what: 'Құқық бұзушылық' },
  ru: { theft: 'Кражи', robbery: 'Грабежи и разбои', murder: 'Убийства', after: 'Квадраты выбраны по итогам года', before: 'Квадраты выбраны по предыдущему году', axis: 'Доля событий в двадцатой части квадратов', what: 'Правонарушение' },
  en: { theft: 'Theft', robbery: 'Robbery', murder: 'Murder', after: 'Squares chosen after the year', before: 'Squares chosen on the year before', axis: 'Share of incidents in a twentieth of the squares', what: 'Offence' },
};

/** The share of the fullest twentieth with hindsight, and the share of a twentieth chosen a year earlier. */
export const hindsightFigure: Figure = {
  id: 'microgeography-method.fig-hindsight',
  chapter: 'microgeography-method',
  kind: 'figure',
  tasks: ['S1.3'],
  sources: ['hippkim2017'],
  datasets: ['simcity'],
  synthetic: true,
  async rows() {
    const table = (await readTable('simcity', 'statistics')).filter((row) => row['basis'] === 'all' && row['unit_size_m'] === 200);
    const of = (offence: string, period: string, statistic: string) => table.find((row) => row['offence'] === offence && row['period'] === period && row['statistic'] === statistic);
    return OFFENCES.flatMap((offence) => YEARS.map((year) => ({ offence, year: Number(year), n: numberOf(of(offence, year, 'top5_share'), 'n_incidents'), after: numberOf(of(offence, year, 'top5_share'), 'value'), before: numberOf(of(offence, year, 'top5_adjusted'), 'value') })));
  },
  text(lang, rows) {
    const last = rows.findLast(({ offence }) => offence === 'robbery');
    const murder = rows.findLast(({ offence }) => offence === 'murder');
    const [after, before, none, chance] = [last?.['after'], last?.['before'], murder?.['after'], murder?.['before']].map((value) => formatPercent(lang, Number(value)));
    const n = Number(murder?.['n']);
    const say = {
      kk: { title: `Жыл аяқталған соң таңдалған шаршыларға тонаудың ${after ?? ''}, алдын ала таңдалғандарына ${before ?? ''} тиген`, subtitle: 'Шартты қала, құрылыс салынған 200 метрлік шаршылардың жиырмадан бір бөлігі', description: `Ұрлықта айырма шамалы, тонауда үлкен. Жылына ${n} ғана кісі өлтіру болғанда артқа қарап таңдау оқиғалардың ${none ?? ''} «қамтиды», ал алдын ала таңдау ${chance ?? ''} ғана қамтиды: мұндай тізім кездейсоқ дерлік.` },
      ru: { title: `На квадраты, выбранные по итогам года, пришлось ${after ?? ''} грабежей, на выбранные заранее — ${before ?? ''}`, subtitle: 'Условный город, двадцатая часть застроенных квадратов со стороной 200 м', description: `У краж разница невелика, у грабежей велика. При ${n} убийствах в год выбор задним числом «охватывает» ${none ?? ''} событий, а выбор заранее — ${chance ?? ''}: такой перечень почти случаен.` },
      en: { title: `Squares chosen after the year held ${after ?? ''} of robberies, squares chosen in advance ${before ?? ''}`, subtitle: 'Simulated City, a twentieth of the built-up squares of 200 m', description: `For theft the gap is small, for robbery large. With ${n} murders a year, choosing with hindsight “covers” ${none ?? ''} of them and choosing in advance ${chance ?? ''}: such a list is nearly a lottery.` },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const names = NAMES[lang];
    return [
      { id: 'offence', label: names.what, kind: 'text', words: { theft: names.theft, robbery: names.robbery, murder: names.murder } }, { id: 'year', label: t(lang, 'table.year'), kind: 'year' }, { id: 'n', label: t(lang, 'stat.incidents'), kind: 'count' },
      { id: 'after', label: names.after, kind: 'share' }, { id: 'before', label: names.before, kind: 'share' },
    ];
  },
  draw(rows, { lang, size, label, mark }) {
    const names = NAMES[lang];
    const shown = rows.filter(({ year }) => year === 2020 || year === 2023);
    return pairedDots(shown.map((row) => ({ label: `${row['offence'] === 'theft' ? names.theft : row['offence'] === 'robbery' ? names.robbery : names.murder}, ${String(row['year'])}`, first: Number(row['after']), second: Number(row['before']) })), { frame: { size, label, mark }, lang, names: [names.after, names.before], axis: names.axis, max: 1, digits: 0 });
  },
};
