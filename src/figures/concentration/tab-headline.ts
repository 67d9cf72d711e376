import { formatRange } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';
import { numberOf, statisticsByPeriod } from './statistics.ts';

/** The four headline numbers of each year and of the whole period, each with its interval where one is defined. */
export const headlineTable: Figure = {
  id: 'concentration.tab-headline',
  chapter: 'concentration',
  kind: 'table',
  tasks: ['S2.4', 'S1.3'],
  sources: [],
  datasets: ['chicago-assaults'],
  async rows() {
    const periods = await statisticsByPeriod('chicago-assaults', 'aggravated-assault');
    return [...periods].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1)).map(([period, own]) => {
      const ends = (name: string, statistic: string): Record<string, number | null> => ({ [name]: numberOf(own[statistic], 'value'), [`${name}_lo`]: numberOf(own[statistic], 'lo'), [`${name}_hi`]: numberOf(own[statistic], 'hi') });
      return { period: period.replace('-', '–'), n: numberOf(own['k50_share'], 'n_incidents'), units: numberOf(own['k50_share'], 'n_units'), ...ends('k50', 'k50_share'), ...ends('random', 'k50_random'), ...ends('mcc50', 'mcc50'), ...ends('top5_adjusted', 'top5_adjusted') };
    });
  },
  text(lang, rows) {
    const gaps = rows.filter(({ period }) => String(period).length === 4).map((row) => 100 * Number(row['mcc50']));
    const gap = formatRange(lang, Math.min(...gaps), Math.max(...gaps), { digits: 1 });
    const say = {
      kk: { title: `Жыл сайын шоғырлану кездейсоқтықтан ${gap} пайыздық тармаққа асады`, subtitle: 'Чикаго, ауыр шабуылдар, 200 метрлік шаршылар; жақшада — 95%-дық аралық', description: 'Әр жолда оқиғалар мен шаршылардың саны, оқиғалардың жартысына жететін шаршылардың үлесі, оқиғалар кездейсоқ шашылғандағы үлес, екеуінің айырмасы және өткен жылы оқиғасы ең көп болған жиырмадан бір бөлік шаршының биылғы үлесі тұр.', note: 'Алдыңғы жылы жоқ жолда соңғы көрсеткіш анықталмайды. Он жыл бірге алынғанда оқиға көп болғандықтан айырма да үлкен.' },
      ru: { title: `Каждый год концентрация на ${gap} процентного пункта выше случайной`, subtitle: 'Чикаго, тяжкие нападения, квадраты со стороной 200 м; в скобках 95-процентный интервал', description: 'В строке — число событий и квадратов, доля квадратов с половиной событий, та же доля при случайном разбросе, их разность и доля событий в той двадцатой части квадратов, которая была самой насыщенной годом раньше.', note: 'Без предыдущего года последний показатель не определён. За десять лет вместе событий больше, поэтому больше и разность.' },
      en: { title: `Each year concentration exceeds chance by ${gap} percentage points`, subtitle: 'Chicago, aggravated assaults, squares of 200 m; 95% interval in brackets', description: 'Each line gives incidents and squares, the share of squares with half of the incidents, the same share when incidents are scattered by lot, the difference of the two, and the share of incidents in the twentieth of squares that was fullest the year before.', note: 'Without an earlier year the last number is not defined. Over the ten years together there are more incidents, hence the larger difference.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const say = {
      kk: { k50: 'Жартысы тіркелген шаршылар, %', random: 'Кездейсоқ шашылса, %', mcc: 'Айырмасы, пайыздық тармақ', top: 'Өткен жылғы ең жиі 5%-дың үлесі' },
      ru: { k50: 'Квадраты с половиной событий, %', random: 'При случайном разбросе, %', mcc: 'Разность, п. п.', top: 'Доля прошлогодних верхних 5 %' },
      en: { k50: 'Squares with half of incidents, %', random: 'Scattered by lot, %', mcc: 'Difference, percentage points', top: 'Share of last year’s top 5%' },
    }[lang];
    return [
      { id: 'period', label: t(lang, 'filter.period'), kind: 'text' }, { id: 'n', label: t(lang, 'stat.incidents'), kind: 'count' }, { id: 'units', label: t(lang, 'stat.squares'), kind: 'count' },
      { id: 'k50', label: say.k50, kind: 'share', lo: 'k50_lo', hi: 'k50_hi' }, { id: 'random', label: say.random, kind: 'share', lo: 'random_lo', hi: 'random_hi' },
      { id: 'mcc50', label: say.mcc, kind: 'points', lo: 'mcc50_lo', hi: 'mcc50_hi' }, { id: 'top5_adjusted', label: say.top, kind: 'share' },
    ];
  },
};
