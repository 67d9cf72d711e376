import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';
import { numberOf, statisticsByPeriod } from './statistics.ts';

/** The four headline numbers of each year, with the number of incidents and the generalised Gini. */
export const headlineTable: Figure = {
  id: 'concentration.tab-headline',
  chapter: 'concentration',
  kind: 'table',
  tasks: ['S2.4', 'S1.3'],
  sources: [],
  datasets: ['chicago-assaults'],
  async rows() {
    const periods = await statisticsByPeriod('chicago-assaults', 'aggravated-assault');
    return [...periods].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1)).map(([period, own]) => ({
      period: period.replace('-', '–'), n: numberOf(own['k50_share'], 'n_incidents'), units: numberOf(own['k50_share'], 'n_units'), k50: numberOf(own['k50_share'], 'value'), random: numberOf(own['k50_random'], 'value'),
      mcc50: numberOf(own['mcc50'], 'value'), top5_adjusted: numberOf(own['top5_adjusted'], 'value'), gini_general: numberOf(own['gini_general'], 'value'),
    }));
  },
  text(lang) {
    const say = {
      kk: { title: 'Басты төрт көрсеткіш жыл сайын', subtitle: 'Чикаго, ауыр шабуылдар, 200 метрлік шаршылар. Алдыңғы кезеңі жоқ жылда түзетілген үлес есептелмейді', description: 'Әр жолда оқиғалар саны, шаршылар саны, жартысына қажет үлес, кездейсоқ шама, олардың айырмасы, өткен жыл бойынша таңдалған шаршылардың үлесі және жалпыланған Джини коэффициенті.' },
      ru: { title: 'Четыре главных показателя по годам', subtitle: 'Чикаго, тяжкие нападения, квадраты со стороной 200 м. Без предыдущего года доля с исторической поправкой не определена', description: 'В строке — число событий, число квадратов, доля для половины событий, случайное значение, их разность, доля квадратов, выбранных по предыдущему году, и обобщённый коэффициент Джини.' },
      en: { title: 'The four headline numbers, year by year', subtitle: 'Chicago, aggravated assaults, squares of 200 m. Without an earlier year the adjusted share is not defined', description: 'Each line gives incidents, squares, the share for half of the incidents, its chance value, their difference, the share of squares chosen on the year before, and the generalised Gini coefficient.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    return [
      { id: 'period', label: t(lang, 'filter.period'), kind: 'text' }, { id: 'n', label: t(lang, 'stat.incidents'), kind: 'count' }, { id: 'units', label: t(lang, 'stat.squares'), kind: 'count' }, { id: 'k50', label: t(lang, 'fig.halfShare'), kind: 'share' },
      { id: 'random', label: t(lang, 'fig.chance'), kind: 'share' }, { id: 'mcc50', label: t(lang, 'stat.mcc'), kind: 'share' }, { id: 'top5_adjusted', label: t(lang, 'stat.top5adjusted'), kind: 'share' }, { id: 'gini_general', label: t(lang, 'stat.giniGeneral'), kind: 'measure', digits: 3 },
    ];
  },
};
