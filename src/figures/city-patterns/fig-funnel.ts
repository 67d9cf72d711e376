import { funnel } from '../../charts/funnel.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import type { Row } from '../../datasets/table.ts';
import { withCase } from '../../i18n/cases.ts';
import type { Figure } from '../figure.ts';
import { REGISTERED } from './fig-tiles.ts';
import { FORM_NOTE } from './notes.ts';
import { regionRows } from './region-rows.ts';

const SAY = {
  kk: { title: (out: number, all: number) => `${all} бірліктің ${withCase(String(out), 'px3')} кездейсоқтық шегінен тыс: айырманы кездейсоқтық түсіндірмейді`, subtitle: 'Қоғамдық орындардың үлесі мен тіркелген құқық бұзушылықтар саны, 2022 жыл', description: 'Әр нүкте — өңір. Көлденеңінен тіркелген құқық бұзушылықтар саны, тігінен қоғамдық орындардың үлесі. Ақшыл жолақтар — жалпы үлестің маңындағы 95 және 99,8 пайыздық кездейсоқтық шектері. Ешбір өңір аталмаған және орынға тізілмеген.', mean: 'жалпы үлес', size: 'тіркелген құқық бұзушылықтар саны', value: 'қоғамдық орындардың үлесі', outside: 'Шектен тыс', yes: 'иә', no: 'жоқ', share: 'Қоғамдық орында, үлесі' },
  ru: { title: (out: number, all: number) => `${out} из ${all} единиц вне пределов случайности: случайность различий не объясняет`, subtitle: 'Доля общественных мест и число зарегистрированных правонарушений, 2022 год', description: 'Каждая точка — регион. По горизонтали число зарегистрированных правонарушений, по вертикали доля общественных мест. Светлые полосы — пределы случайности 95 и 99,8 процента вокруг общей доли. Ни один регион не назван, мест регионам не присвоено.', mean: 'общая доля', size: 'число зарегистрированных правонарушений', value: 'доля общественных мест', outside: 'Вне пределов', yes: 'да', no: 'нет', share: 'В общественных местах, доля' },
  en: { title: (out: number, all: number) => `${out} of ${all} units lie outside the limits of chance: chance does not explain the differences`, subtitle: 'Share of public places and number of registered offences, 2022', description: 'Each point is a region. Across is the number of registered offences, upward the share of public places. The light bands are the limits of chance of 95 and 99.8 per cent around the common share. No region is named or ranked.', mean: 'common share', size: 'number of registered offences', value: 'share of public places', outside: 'Outside the limits', yes: 'yes', no: 'no', share: 'In public places, share' },
} as const;

/** Common share of all units together. */
function commonShare(rows: readonly Row[]): number {
  const sum = (column: string): number => rows.reduce((total, row) => total + Number(row[column]), 0);
  return sum('public_places') / sum('registered');
}

/** Half-width of the limits around share p at size n, normal approximation: sizes here are in the thousands. */
const halfWidth = (p: number, n: number, z: number): number => z * Math.sqrt((p * (1 - p)) / n);

/** Funnel of the share of public places: whether chance alone could part the regions so far. */
export const funnelFigure: Figure = {
  id: 'city-patterns.fig-funnel',
  chapter: 'city-patterns',
  kind: 'figure',
  tasks: ['S1.5'],
  sources: ['okz-city-crime'],
  datasets: [],
  async rows() {
    const rows = regionRows();
    const p = commonShare(rows);
    return rows.map((row) => ({ ...row, outside: Math.abs(Number(row['public_share']) - p) > halfWidth(p, Number(row['registered']), 3.0902) ? 'yes' : 'no' }));
  },
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    return { title: title(rows.filter(({ outside }) => outside === 'yes').length, rows.length), subtitle, description, note: FORM_NOTE[lang] };
  },
  columns(lang) {
    const say = SAY[lang];
    return [{ id: `name_${lang}`, label: t(lang, 'table.region'), kind: 'text' }, { id: 'registered', label: REGISTERED[lang], kind: 'count' }, { id: 'public_share', label: say.share, kind: 'share' }, { id: 'outside', label: say.outside, kind: 'text', words: { yes: say.yes, no: say.no } }];
  },
  draw(rows, { lang, size, label, mark }) {
    const say = SAY[lang];
    const mean = commonShare(rows);
    const most = Math.max(...rows.map((row) => Number(row['registered'])));
    const limits = Array.from({ length: 30 }, (_, n) => 1500 + ((most - 1500) * n ** 2) / 29 ** 2).map((n) => ({ n, lo95: mean - halfWidth(mean, n, 1.96), hi95: mean + halfWidth(mean, n, 1.96), lo998: mean - halfWidth(mean, n, 3.0902), hi998: mean + halfWidth(mean, n, 3.0902) }));
    return funnel(rows.map((row) => ({ label: String(row[`short_${lang}`]), n: Number(row['registered']), value: Number(row['public_share']) })), limits, {
      frame: { size, label, mark }, mean, meanLabel: `${say.mean} ${formatPercent(lang, mean)}`, sizeAxis: say.size, valueAxis: say.value, formatSize: (n) => formatNumber(lang, n, { digits: 0 }), formatValue: (value) => formatPercent(lang, value), least: 0, most: 1,
    });
  },
};
