import { lineBand } from '../../charts/line-band.ts';
import { formatPercent } from '../../i18n/format.ts';
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
    const low = formatPercent(lang, Math.min(...values), { digits: 1 });
    const high = formatPercent(lang, Math.max(...values), { digits: 1 });
    const counts = rows.map((row) => Number(row['n']));
    const swing = formatPercent(lang, Math.max(...counts) / Math.min(...counts) - 1, { digits: 0 });
    const say = {
      kk: { title: `Он жыл бойы жартысына қажет үлес ${low} мен ${high} аралығында қалды`, subtitle: 'Чикаго, ауыр шабуылдар, 200 метрлік шаршылар; жолақтар — 95%-дық аралықтар', description: `Ең көп және ең аз жылдың оқиғалар саны ${swing} айырмашылық жасайды, ал шаршылардың жартысына қажет үлесі ${low}–${high} шегінен шықпайды және кездейсоқ шамадан үнемі төмен.` },
      ru: { title: `Десять лет доля квадратов, дающая половину нападений, держалась между ${low} и ${high}`, subtitle: 'Чикаго, тяжкие нападения, квадраты со стороной 200 м; полосы — 95-процентные интервалы', description: `Число событий в самом насыщенном году превышает самый спокойный на ${swing}, а доля квадратов остаётся между ${low} и ${high} и всегда ниже случайной.` },
      en: { title: `For ten years the share of squares holding half of the assaults stayed between ${low} and ${high}`, subtitle: 'Chicago, aggravated assaults, squares of 200 m; bands are 95% intervals', description: `The fullest year has ${swing} more incidents than the quietest, while the share of squares stays between ${low} and ${high} and always below what chance would need.` },
    } as const;
    return say[lang];
  },
  columns(lang) {
    return [
      { id: 'year', label: t(lang, 'table.year'), kind: 'year' }, { id: 'n', label: t(lang, 'fig.axis.count'), kind: 'count' }, { id: 'k50', label: t(lang, 'fig.halfShare'), kind: 'share' }, { id: 'k50_lo', label: `${t(lang, 'fig.halfShare')} ↓`, kind: 'share' }, { id: 'k50_hi', label: `${t(lang, 'fig.halfShare')} ↑`, kind: 'share' },
      { id: 'chance', label: t(lang, 'fig.chance'), kind: 'share' }, { id: 'chance_lo', label: `${t(lang, 'fig.chance')} ↓`, kind: 'share' }, { id: 'chance_hi', label: `${t(lang, 'fig.chance')} ↑`, kind: 'share' },
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
