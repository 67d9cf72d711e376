import { lineBand } from '../../charts/line-band.ts';
import { formatPercent, formatRange } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';
import { numberOf, statisticsByPeriod } from './statistics.ts';

/** Yearly share of squares for half of the incidents beside what chance would need. */
export const yearsFigure: Figure = {
  id: 'concentration.fig-years',
  chapter: 'concentration',
  kind: 'figure',
  tasks: ['S2.4'],
  sources: [],
  datasets: ['chicago-assaults'],
  async rows() {
    const periods = await statisticsByPeriod('chicago-assaults', 'aggravated-assault');
    return [...periods].filter(([period]) => /^\d{4}$/.test(period)).sort(([a], [b]) => Number(a) - Number(b)).map(([period, own]) => ({
      year: Number(period), n: numberOf(own['k50_share'], 'n_incidents'), k50: numberOf(own['k50_share'], 'value'), k50_lo: numberOf(own['k50_share'], 'lo'), k50_hi: numberOf(own['k50_share'], 'hi'),
      chance: numberOf(own['k50_random'], 'value'), chance_lo: numberOf(own['k50_random'], 'lo'), chance_hi: numberOf(own['k50_random'], 'hi'),
    }));
  },
  text(lang, rows) {
    const values = rows.map((row) => Number(row['k50']));
    const range = formatRange(lang, Math.min(...values), Math.max(...values), { as: 'percent', digits: 1 });
    const counts = rows.map((row) => Number(row['n']));
    const swing = formatPercent(lang, Math.max(...counts) / Math.min(...counts) - 1);
    const [least = 0, most = 0] = [Math.min, Math.max].map((end) => end(...rows.map((row) => Number(row['chance']))));
    const lot = formatRange(lang, least, most, { as: 'percent' });
    const say = {
      kk: { title: `Он жыл бойы шабуылдардың жартысы оқиға болған шаршылардың ${range} үлесінде тіркелді`, subtitle: 'Чикаго, ауыр шабуылдар, 200 метрлік шаршылар; жолақтар — 95%-дық аралықтар', description: `Оқиғасы ең көп жыл мен ең аз жылдың айырмасы — ${swing}. Соған қарамастан жартысына жететін шаршылардың үлесі ${range} шегінде қалды. Кездейсоқ шашылса, ол ${lot} болар еді.` },
      ru: { title: `Десять лет половина нападений приходилась на ${range} квадратов, где они были`, subtitle: 'Чикаго, тяжкие нападения, квадраты со стороной 200 м; полосы — 95-процентные интервалы', description: `Событий в самом насыщенном году на ${swing} больше, чем в самом спокойном, а доля квадратов осталась в пределах ${range}. При случайном разбросе она была бы ${lot}.` },
      en: { title: `For ten years half of the assaults fell on ${range} of the squares that had any`, subtitle: 'Chicago, aggravated assaults, squares of 200 m; bands are 95% intervals', description: `The fullest year has ${swing} more incidents than the quietest, yet the share of squares stayed within ${range}. Scattered by lot it would be ${lot}.` },
    } as const;
    return say[lang];
  },
  columns(lang) {
    return [
      { id: 'year', label: t(lang, 'table.year'), kind: 'year' }, { id: 'n', label: t(lang, 'stat.incidents'), kind: 'count' },
      { id: 'k50', label: t(lang, 'fig.halfShare'), kind: 'share', lo: 'k50_lo', hi: 'k50_hi' }, { id: 'chance', label: `${t(lang, 'fig.chance')}, %`, kind: 'share', lo: 'chance_lo', hi: 'chance_hi' },
    ];
  },
  draw(rows, { lang, size, label, mark }) {
    const points = rows.flatMap((row) => [
      { year: Number(row['year']), series: 'seen', value: Number(row['k50']), lo: Number(row['k50_lo']), hi: Number(row['k50_hi']) },
      { year: Number(row['year']), series: 'chance', value: Number(row['chance']), lo: Number(row['chance_lo']), hi: Number(row['chance_hi']) },
    ]);
    return lineBand(points, { frame: { size, label, mark }, lang, label: t(lang, 'fig.halfShare'), series: [{ id: 'seen', label: t(lang, 'fig.observed'), colour: 'var(--c1, #1860bd)' }, { id: 'chance', label: t(lang, 'fig.chance'), colour: 'var(--grey, #6b7683)' }] });
  },
};
