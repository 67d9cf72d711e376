import { intervalPanels } from '../../charts/interval-panels.ts';
import { nationalCount } from '../../datasets/juvenile.ts';
import type { Row } from '../../datasets/table.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Trilingual } from '../../i18n/lang.ts';
import { wilsonInterval } from '../../stats/binomial-interval.ts';
import type { Figure } from '../figure.ts';
import { COLUMNS, FORM_NOTE } from './words.ts';

/** Marks of the minors identified, in the order shown; the form counts one person under several. */
const MARKS: readonly (readonly [string, Trilingual])[] = [
  ['age-16-17', { kk: '16–17 жаста', ru: '16–17 лет', en: 'aged 16–17' }],
  ['age-14-15', { kk: '14–15 жаста', ru: '14–15 лет', en: 'aged 14–15' }],
  ['girls', { kk: 'қыздар', ru: 'девушки', en: 'girls' }],
  ['students', { kk: 'оқушылар мен студенттер', ru: 'учащиеся', en: 'pupils and students' }],
  ['neither', { kk: 'оқымайтын және жұмыс істемейтіндер', ru: 'не учатся и не работают', en: 'neither studying nor working' }],
  ['group', { kk: 'топпен жасағандар', ru: 'в группе', en: 'in a group' }],
  ['group-adults', { kk: 'ересектер қатысқан топпен', ru: 'в группе со взрослыми', en: 'in a group with adults' }],
  ['on-record', { kk: 'есепте тұрғандар', ru: 'состояли на учёте', en: 'on record before' }],
  ['prior', { kk: 'бұрын құқық бұзушылық жасағандар', ru: 'ранее совершали', en: 'with an earlier offence' }],
  ['alcohol', { kk: 'мас күйде', ru: 'в состоянии опьянения', en: 'under the influence of alcohol' }],
];
const SAY = {
  kk: { title: (prior: string, record: string) => `Анықталған кәмелетке толмағандардың ${prior} бұрын құқық бұзушылық жасаған, ${record} есепте тұрған`, subtitle: 'Анықталған кәмелетке толмағандардың белгілері, барлық өңірлер бірге, 2022 жыл', description: 'Әр жол — бір белгі: үлес және 95 пайыздық Уилсон аралығы. Бір адам бірнеше белгіге жатуы мүмкін. Бұл бөлшектер өңір деңгейінде көрсетілмейді.', axis: 'анықталған кәмелетке толмағандардағы үлесі' },
  ru: { title: (prior: string, record: string) => `Ранее совершали правонарушения ${prior} установленных несовершеннолетних, на учёте состояли ${record}`, subtitle: 'Признаки установленных несовершеннолетних, все регионы вместе, 2022 год', description: 'Каждая строка — один признак: доля и 95-процентный интервал Уилсона. Одно лицо может иметь несколько признаков. По регионам эти разбивки не показываются.', axis: 'доля среди установленных несовершеннолетних' },
  en: { title: (prior: string, record: string) => `${prior} of the minors identified had offended before, ${record} were on record`, subtitle: 'Marks of the minors identified, all regions together, 2022', description: 'Each line is one mark: the share with its 95 per cent Wilson interval. One person may have several marks. These divisions are not shown by region.', axis: 'share among the minors identified' },
} as const;

/** National marks of the minors identified: age, sex, occupation, group, record, earlier offences, alcohol. */
export const nationalFigure: Figure = {
  id: 'juvenile.fig-national', chapter: 'juvenile', kind: 'figure', tasks: ['S3.4'], sources: ['okz-city-crime'], datasets: [],
  async rows() {
    const all = nationalCount('minors', 'all').n;
    return MARKS.map(([id, name]): Row => {
      const { n, cell } = nationalCount('minors', id);
      const interval = wilsonInterval(n, all);
      const [lo, hi] = interval.ok ? interval.value : [0, 1];
      return { id, name_kk: name.kk, name_ru: name.ru, name_en: name.en, n, share: n / all, lo, hi, cell };
    });
  },
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    const share = (id: string): string => `${formatPercent(lang, Number(rows.find((row) => row['id'] === id)?.['share']), { digits: 1 })}${lang === 'kk' ? '-ы' : ''}`;
    return { title: title(share('prior'), share('on-record')), subtitle, description, note: FORM_NOTE[lang] };
  },
  columns(lang) {
    return [{ id: `name_${lang}`, label: COLUMNS.measure[lang], kind: 'text' }, { id: 'n', label: COLUMNS.count[lang], kind: 'count' }, { id: 'share', label: COLUMNS.share[lang], kind: 'share', digits: 1, lo: 'lo', hi: 'hi' }, { id: 'cell', label: COLUMNS.cell[lang], kind: 'text' }];
  },
  draw(rows, { lang, size, label, mark }) {
    return intervalPanels([{ title: '', axis: SAY[lang].axis, max: 0.9, rows: rows.map((row) => ({ label: String(row[`name_${lang}`]), value: Number(row['share']), lo: Number(row['lo']), hi: Number(row['hi']), strong: true })) }], { frame: { size, label, mark }, lang });
  },
};
