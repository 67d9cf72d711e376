import { lorenzPanels, type LorenzPoint } from '../../charts/lorenz-curve.ts';
import { readTable, type Row } from '../../datasets/table.ts';
import { withCase } from '../../i18n/cases.ts';
import { formatPercent } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure, FigureColumn } from '../figure.ts';

/** The last year, which the text speaks of, and the whole period. */
const PERIODS = ['2019', '2010-2019'] as const;

/** Lorenz curves of the real city, its last year and its whole period, each beside what chance alone would draw. */
export const lorenzFigure: Figure = {
  id: 'concentration.fig-lorenz',
  chapter: 'concentration',
  kind: 'figure',
  tasks: ['S2.4', 'S1.3'],
  sources: [],
  datasets: ['chicago-assaults'],
  async rows() {
    const rows = await readTable('chicago-assaults', 'lorenz');
    return PERIODS.flatMap((period) => lorenzRows(rows, { period, basis: 'nonzero', offence: 'aggravated-assault' }));
  },
  text(lang, rows) {
    const [year, decade] = PERIODS.map((period) => formatPercent(lang, shareFor(rows, period, 'share'), { digits: 1 })) as [string, string];
    const [lotYear, lotDecade] = PERIODS.map((period) => formatPercent(lang, shareFor(rows, period, 'chance'), { digits: 0 })) as [string, string];
    const say = {
      kk: { title: `Чикагода 2019 жылғы ауыр шабуылдардың жартысы мұндай оқиға болған шаршылардың ${withCase(year, 'px3+loc')} тіркелген`, subtitle: '200 метрлік шаршылар, оқиғасы ең көбінен бастап; кемінде бір оқиға болған шаршылар ғана есепке алынған', description: `2019 жылы оқиғалардың жартысына шаршылардың ${year} үлесі, он жыл бірге алынғанда ${decade} үлесі жетеді. Сонша оқиға он жылда тіркелген барлық шаршыға кездейсоқ шашылса, жартысы өздері түскен шаршылардың тиісінше шамамен ${lotYear} және ${lotDecade} үлесінде жатар еді. Оқиға көп болғандықтан кездейсоқтық жолағы (95%) сызықтан сәл ғана жалпақ.` },
      ru: { title: `В Чикаго в 2019 году половина тяжких нападений пришлась на ${year} квадратов, где они вообще были`, subtitle: 'Квадраты со стороной 200 м, начиная с самых насыщенных; учтены только квадраты хотя бы с одним событием', description: `В 2019 году для половины событий достаточно ${year} квадратов, за десять лет вместе — ${decade}. Если разбросать столько же событий случайно по всем квадратам десятилетия, их половина легла бы примерно на ${lotYear} и ${lotDecade} затронутых квадратов. Событий много, поэтому полоса случайности (95 %) едва шире линии.` },
      en: { title: `In Chicago in 2019 half of aggravated assaults fell on ${year} of the squares that had any`, subtitle: 'Squares of 200 m, fullest first; only squares with at least one incident are counted', description: `In 2019, ${year} of the squares are enough for half of the incidents; over the ten years together, ${decade}. Scatter as many by lot over every square hit in the decade, and half would lie on about ${lotYear} and ${lotDecade} of the squares they reached. With so many incidents the band of chance (95%) is hardly wider than a line.` },
    } as const;
    return { ...say[lang], note: NO_RANGE[lang] };
  },
  columns: lorenzColumns,
  draw(rows, { lang, size, label, mark }) {
    const whole = { kk: '2010–2019 жылдар бірге', ru: '2010–2019 годы вместе', en: '2010–2019 together' }[lang];
    const panels = PERIODS.map((period) => ({ title: period === '2019' ? '2019' : whole, points: lorenzPoints(rows, period), half: shareFor(rows, period, 'share') }));
    return lorenzPanels(panels, { frame: { size, label, mark }, lang, labels: lorenzLabels(lang) });
  },
};

const NO_RANGE = {
  kk: 'Осы өлшем бірлігі, осы негіз және осы қылмыс түрі бойынша жарияланған аралық табылмады, сондықтан ол салынбаған.',
  ru: 'Опубликованных значений для той же единицы, той же базы и того же вида преступлений не найдено, поэтому их диапазон не нанесён.',
  en: 'No published range was found for the same unit, basis and offence, so none is drawn.',
} as const;

/** Rows of one curve, in the shape of the figure's table. */
export function lorenzRows(rows: readonly Row[], where: { readonly period: string; readonly basis: string; readonly offence: string }): Row[] {
  const found = rows.filter((row) => Object.entries(where).every(([column, value]) => row[column] === value));
  if (found.length === 0) throw new Error(`lorenz curve: no rows (seen ${Object.values(where).join(', ')}; expected a period, basis and offence of the table)`);
  return found.map(({ period = null, p = null, share = null, chance = null, chance_lo = null, chance_hi = null }) => ({ period, p, share, chance, chance_lo, chance_hi }));
}

export function lorenzPoints(rows: readonly Row[], period: string): LorenzPoint[] {
  return rows.filter((row) => row['period'] === period).map((row) => ({ p: Number(row['p']), share: Number(row['share']), chance: Number(row['chance']), chanceLo: Number(row['chance_lo']), chanceHi: Number(row['chance_hi']) }));
}

/** Share of places at which a curve reaches half of the incidents: a point of the observed curve (the table keeps it), between points of the chance curve. */
export function shareFor(rows: readonly Row[], period: string, curve: 'share' | 'chance'): number {
  const own = rows.filter((row) => row['period'] === period);
  const after = own.findIndex((row) => Number(row[curve]) >= 0.5);
  const [b, a] = [own[after], own[after - 1]];
  if (b === undefined) return 1;
  if (a === undefined || curve === 'share') return Number(b['p']);
  const [y0, y1, x0, x1] = [Number(a[curve]), Number(b[curve]), Number(a['p']), Number(b['p'])];
  return y1 === y0 ? x1 : x0 + ((0.5 - y0) / (y1 - y0)) * (x1 - x0);
}

export function lorenzLabels(lang: Lang): { places: string; incidents: string; observed: string; chance: string; equality: string } {
  return { places: t(lang, 'fig.axis.sharePlaces'), incidents: t(lang, 'fig.axis.shareOffences'), observed: t(lang, 'fig.observed'), chance: t(lang, 'fig.chance'), equality: t(lang, 'fig.equality') };
}

export function lorenzColumns(lang: Lang): readonly FigureColumn[] {
  return [
    { id: 'period', label: t(lang, 'filter.period'), kind: 'text' }, { id: 'p', label: t(lang, 'fig.axis.sharePlaces'), kind: 'share' }, { id: 'share', label: t(lang, 'fig.axis.shareOffences'), kind: 'share' },
    { id: 'chance', label: `${t(lang, 'fig.chance')}, %`, kind: 'share', lo: 'chance_lo', hi: 'chance_hi' },
  ];
}
