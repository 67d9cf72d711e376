import { bars } from '../../charts/bars.ts';
import type { Row } from '../../datasets/table.ts';
import { formatNumber, formatRange } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure } from '../figure.ts';
import { REGISTERED } from './fig-tiles.ts';
import { FORM_NOTE } from './notes.ts';
import { regionRows } from './region-rows.ts';

const SAY = {
  kk: { title: (range: string) => `10 мың тұрғынға шаққанда ${range} тіркелген: айырма кездейсоқтықтан әлдеқайда үлкен`, subtitle: 'Тіркелген қылмыстық құқық бұзушылықтар, 2022 жыл, 10 мың тұрғынға шаққанда; алдымен үш қала, одан кейін әліпби ретімен', description: 'Бағандағы сызықша — 95%-дық кездейсоқтық аралығы. Ол тар, өйткені сандар үлкен; хабарлау, тіркеу, күндіз қалаға келетін адамдар айырмасын қамтымайды. Сондықтан коэффициент бойынша өңірлерді орынға тізуге болмайды.', axis: '10 мың тұрғынға шаққанда тіркелгені', rate: '10 мыңға шаққанда', pop: 'Орташа халық саны' },
  ru: { title: (range: string) => `На 10 тысяч жителей зарегистрировано ${range}: различие намного больше случайного`, subtitle: 'Зарегистрированные уголовные правонарушения, 2022 год, на 10 тысяч жителей; сначала три города, затем по алфавиту', description: 'Отрезок на столбике — 95-процентный интервал случайности. Он узок, потому что числа велики; различий в сообщении, регистрации и дневном населении он не охватывает. Поэтому выстраивать регионы по коэффициенту нельзя.', axis: 'зарегистрировано на 10 тысяч жителей', rate: 'На 10 тысяч', pop: 'Среднее население' },
  en: { title: (range: string) => `Registered per 10 thousand residents: ${range}, a difference far beyond chance`, subtitle: 'Registered criminal offences, 2022, per 10 thousand residents; three cities first, then by alphabet', description: 'The line on a bar is the 95% interval of chance. It is narrow because the numbers are large; it does not cover differences in reporting, registration and daytime population. So regions must not be ranked by the rate.', axis: 'registered per 10 thousand residents', rate: 'Per 10 thousand', pop: 'Mean population' },
} as const;

/** Three cities first, then by the alphabet of the language: an order that ranks nobody. */
function ordered(rows: readonly Row[], lang: Lang): readonly Row[] {
  const collator = new Intl.Collator(lang === 'en' ? 'en' : 'ru');
  const city = (row: Row): number => (row['kind'] === 'city' ? 0 : 1);
  return [...rows].sort((a, b) => city(a) - city(b) || collator.compare(String(a[`name_${lang}`]), String(b[`name_${lang}`])));
}

/** Rates of registered offences with intervals of chance, six regions joined in pairs. */
export const ratesFigure: Figure = {
  id: 'city-patterns.fig-rates',
  chapter: 'city-patterns',
  kind: 'figure',
  tasks: ['S1.5'],
  sources: ['okz-city-crime', 'okz-population'],
  datasets: [],
  async rows() { return regionRows(); },
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    const rates = rows.map((row) => Number(row['rate']));
    return { title: title(formatRange(lang, Math.min(...rates), Math.max(...rates), { digits: 0 })), subtitle, description, note: FORM_NOTE[lang] };
  },
  columns(lang) {
    return [{ id: `name_${lang}`, label: t(lang, 'table.region'), kind: 'text' }, { id: 'registered', label: REGISTERED[lang], kind: 'count' }, { id: 'population', label: SAY[lang].pop, kind: 'count' }, { id: 'rate', label: SAY[lang].rate, kind: 'measure', digits: 1, lo: 'rate_lo', hi: 'rate_hi' }];
  },
  draw(rows, { lang, size, label, mark }) {
    const number = (row: Row, column: string): number | undefined => { const value = row[column]; return typeof value === 'number' ? value : undefined; };
    return bars(ordered(rows, lang).map((row) => ({ label: String(row[`name_${lang}`]), value: number(row, 'rate') ?? null, lo: number(row, 'rate_lo'), hi: number(row, 'rate_hi'), strong: row['kind'] === 'city' })), { frame: { size, label, mark }, axis: SAY[lang].axis, format: (value) => formatNumber(lang, value, { digits: 0 }) });
  },
};
