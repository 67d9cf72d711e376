import { funnel } from '../../charts/funnel.ts';
import { regionUnits } from '../../datasets/regions.ts';
import type { Row } from '../../datasets/table.ts';
import { withCase } from '../../i18n/cases.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { FORM_NOTE } from '../city-patterns/notes.ts';
import type { Figure } from '../figure.ts';

/** Two-sided normal limits: 95 and 99.8 per cent (Spiegelhalter 2005). */
const [Z95, Z998] = [1.96, 3.0902];
const SAY = {
  kk: { title: (out: number, all: number) => `${all} бірліктің ${withCase(String(out), 'px3')} бойынша «күдікті анықталмаған» істердің үлесі кездейсоқтық шегінен тыс`, subtitle: 'Күдікті анықталмағандықтан үзілген істердің тіркелгендерге қатынасы, 2022 жыл', description: 'Әр нүкте — өңір. Айырма жұмыстың сапасынан да, тіркеу тәртібінен де, қылмыс құрамынан да туады; бұл дерек олардың қайсысы екенін айта алмайды. Өңірлер аталмаған, орынға тізілмеген.', mean: 'жалпы үлес', size: 'тіркелген құқық бұзушылықтар саны', value: 'күдікті анықталмағандарының үлесі', registered: 'Тіркелгені', count: 'Күдікті анықталмағаны', outside: 'Шектен тыс', yes: 'иә', no: 'жоқ' },
  ru: { title: (out: number, all: number) => `В ${out} из ${all} единиц доля дел «подозреваемый не установлен» вне пределов случайности`, subtitle: 'Отношение дел, прерванных из-за неустановления подозреваемого, к зарегистрированным, 2022 год', description: 'Каждая точка — регион. Различие даёт и качество работы, и порядок учёта, и состав преступности; что из них, эти данные не говорят. Регионы не названы и не поставлены на места.', mean: 'общая доля', size: 'число зарегистрированных правонарушений', value: 'доля без установленного подозреваемого', registered: 'Зарегистрировано', count: 'Подозреваемый не установлен', outside: 'Вне пределов', yes: 'да', no: 'нет' },
  en: { title: (out: number, all: number) => `In ${out} of ${all} units the share of cases with no suspect lies outside the limits of chance`, subtitle: 'Cases interrupted because no suspect was identified, over registered offences, 2022', description: 'Each point is a region. Work, habits of registration and the mix of offences all make such differences; these data cannot say which. No region is named or ranked.', mean: 'common share', size: 'number of registered offences', value: 'share with no suspect identified', registered: 'Registered', count: 'No suspect identified', outside: 'Outside the limits', yes: 'yes', no: 'no' },
} as const;

/** All units together. */
function commonShare(rows: readonly Row[]): number {
  const sum = (column: string): number => rows.reduce((total, row) => total + Number(row[column]), 0);
  return sum('no_suspect') / sum('registered');
}
const halfWidth = (p: number, n: number, z: number): number => z * Math.sqrt((p * (1 - p)) / n);

/** Whether clearance can be read as work: how far regions differ in the share of cases without a suspect. */
export const noSuspectFigure: Figure = {
  id: 'evaluation-today.fig-no-suspect',
  chapter: 'evaluation-today',
  kind: 'figure',
  tasks: ['S2.3'],
  sources: ['okz-city-crime'],
  datasets: [],
  rows() {
    const rows = regionUnits().map(({ id, name, counts, members }): Row => ({ id, name_kk: name.kk, name_ru: name.ru, name_en: name.en, registered: counts.registered, no_suspect: counts.no_suspect, share: counts.no_suspect / counts.registered, members: members.length }));
    const p = commonShare(rows);
    return Promise.resolve(rows.map((row) => ({ ...row, outside: Math.abs(Number(row['share']) - p) > halfWidth(p, Number(row['registered']), Z998) ? 'yes' : 'no' })));
  },
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    return { title: title(rows.filter(({ outside }) => outside === 'yes').length, rows.length), subtitle, description, note: FORM_NOTE[lang] };
  },
  columns(lang) {
    const say = SAY[lang];
    return [{ id: `name_${lang}`, label: t(lang, 'table.region'), kind: 'text' }, { id: 'registered', label: say.registered, kind: 'count' }, { id: 'no_suspect', label: say.count, kind: 'count' }, { id: 'share', label: say.value, kind: 'share' }, { id: 'outside', label: say.outside, kind: 'text', words: { yes: say.yes, no: say.no } }];
  },
  draw(rows, { lang, size, label, mark }) {
    const say = SAY[lang];
    const mean = commonShare(rows);
    const most = Math.max(...rows.map((row) => Number(row['registered'])));
    const limits = Array.from({ length: 30 }, (_, n) => 1500 + ((most - 1500) * n ** 2) / 29 ** 2).map((n) => ({ n, lo95: mean - halfWidth(mean, n, Z95), hi95: mean + halfWidth(mean, n, Z95), lo998: mean - halfWidth(mean, n, Z998), hi998: mean + halfWidth(mean, n, Z998) }));
    return funnel(rows.map((row) => ({ label: String(row[`name_${lang}`]), n: Number(row['registered']), value: Number(row['share']) })), limits, {
      frame: { size, label, mark }, mean, meanLabel: `${say.mean} ${formatPercent(lang, mean)}`, sizeAxis: say.size, valueAxis: say.value, formatSize: (n) => formatNumber(lang, n, { digits: 0 }), formatValue: (value) => formatPercent(lang, value), least: 0, most: 1,
    });
  },
};
