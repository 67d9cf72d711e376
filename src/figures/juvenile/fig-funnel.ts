import { funnel } from '../../charts/funnel.ts';
import { juvenileMap } from '../../datasets/juvenile.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { widenedLimits } from '../../stats/overdispersion.ts';
import type { Figure } from '../figure.ts';
import { placeRows } from './place-rows.ts';
import { shareColumns } from './share-columns.ts';
import { FORM_NOTE } from './words.ts';

const SAY = {
  kk: { none: (all: number) => `${all} бірліктің ешқайсысы кеңейтілген 99,8% шегінен шықпайды`, some: (out: number, all: number) => `${all} бірліктің ${out} бірлігі кеңейтілген 99,8% шегінен шығады`, subtitle: 'Кәмелетке толмағандардың үлесі мен анықталған адамдар саны, 2022 жыл', description: 'Әр нүкте — бірлік. Көлденеңінен анықталған адамдар саны, тігінен кәмелетке толмағандардың үлесі. Жолақтар — жалпы үлестің маңындағы 95 және 99,8 пайыздық шектер; олар бірліктердің арасындағы кездейсоқтықтан тыс айырмаға кеңейтілген. Шек ішіндегі бірліктерді бұл деректер ажыратпайды, сондықтан ешқайсысы аталмаған.', mean: 'жалпы үлес', size: 'анықталған адамдар саны', value: 'кәмелетке толмағандардың үлесі' },
  ru: { none: (all: number) => `Ни одна из ${all} единиц не выходит за расширенный предел 99,8 %`, some: (out: number, all: number) => `За расширенный предел 99,8 % выходят ${out} из ${all} единиц`, subtitle: 'Доля несовершеннолетних и число установленных лиц, 2022 год', description: 'Каждая точка — единица. По горизонтали число установленных лиц, по вертикали доля несовершеннолетних. Полосы — пределы 95 и 99,8 процента вокруг общей доли, расширенные на различия между единицами сверх случайности. Единицы внутри полос эти данные не различают, поэтому ни одна не названа.', mean: 'общая доля', size: 'число установленных лиц', value: 'доля несовершеннолетних' },
  en: { none: (all: number) => `None of the ${all} units lies outside the widened 99.8% limit`, some: (out: number, all: number) => `${out} of ${all} units lie outside the widened 99.8% limit`, subtitle: 'Share of minors and number of persons identified, 2022', description: 'Each point is a unit. Across is the number of persons identified, upward the share of minors. The bands are the limits of 95 and 99.8 per cent around the common share, widened for the spread between units beyond chance. Units within the bands are not told apart by these data, so none is named.', mean: 'common share', size: 'number of persons identified', value: 'share of minors' },
} as const;

/** Funnel of the headline, widened for the spread between units; it stands in place of a league table. */
export const funnelFigure: Figure = {
  id: 'juvenile.fig-funnel', chapter: 'juvenile', kind: 'figure', tasks: ['S3.4'], sources: ['okz-city-crime'], datasets: [],
  async rows() { return placeRows('by'); },
  text(lang, rows) {
    const say = SAY[lang];
    const out = rows.filter(({ where }) => where === 'low998' || where === 'high998').length;
    return { title: out === 0 ? say.none(rows.length) : say.some(out, rows.length), subtitle: say.subtitle, description: say.description, note: FORM_NOTE[lang] };
  },
  columns: (lang) => shareColumns(lang, 'by'),
  draw(rows, { lang, size, label, mark }) {
    const say = SAY[lang];
    const { share, tau2 } = juvenileMap().by;
    const most = Math.max(...rows.map((row) => Number(row['base'])));
    const limits = Array.from({ length: 30 }, (_, step) => 1200 + ((most - 1200) * step ** 2) / 29 ** 2).map((n) => {
      const [[lo95, hi95], [lo998, hi998]] = [widenedLimits(n * share, tau2, 1.959964), widenedLimits(n * share, tau2, 3.090232)];
      return { n, lo95: lo95 * share, hi95: hi95 * share, lo998: lo998 * share, hi998: hi998 * share };
    });
    return funnel(rows.map((row) => ({ label: String(row[`short_${lang}`]), n: Number(row['base']), value: Number(row['share']), named: row['where'] === 'low998' || row['where'] === 'high998' })), limits, {
      frame: { size, label, mark }, mean: share, meanLabel: `${say.mean} ${formatPercent(lang, share, { digits: 1 })}`, sizeAxis: say.size, valueAxis: say.value,
      formatSize: (n) => formatNumber(lang, n, { digits: 0 }), formatValue: (value) => formatPercent(lang, value), least: 0, most: 1,
    });
  },
};
