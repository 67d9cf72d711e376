import { valueLines } from '../../charts/value-lines.ts';
import { loadEvaluationToday } from '../../datasets/evaluation-today.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';
import { sourceWords } from '../source-words.ts';

const STEP = 100_000;
const SAY = {
  kk: { title: (from: number, to: number, fall: string) => `${from}–${to} жылдары тіркелген құқық бұзушылық ${fall}-ға азайды; оның қаншасы тіркеудің өзгеруі екенін ешкім айта алмайды`, subtitle: 'Тіркелген қылмыстық құқық бұзушылықтар, бүкіл ел, мың', description: 'Қатардың үзілетін жерлері: 2020 жылғы пандемия, 2022 жылғы Қаңтар оқиғасы мен жаңа облыстар, 2024 жылғы маусымда ұрып-соғудың Қылмыстық кодекске қайтуы.', line: 'тіркелген қылмыстық құқық бұзушылықтар', y: 'мың', x: 'жыл', n: 'Тіркелгені', note: '2017–2021 жылдар жүздікке дейін, 2024 және 2025 жылдар дөңгелектеніп жарияланған.' },
  ru: { title: (from: number, to: number, fall: string) => `За ${from}–${to} годы зарегистрированных правонарушений стало меньше на ${fall}; сколько в этом перемены учёта, никто сказать не может`, subtitle: 'Зарегистрированные уголовные правонарушения, вся страна, тысяч', description: 'Разрывы ряда: пандемия 2020 года, январские события и новые области 2022 года, возвращение побоев в Уголовный кодекс в июне 2024 года.', line: 'зарегистрированные уголовные правонарушения', y: 'тысяч', x: 'год', n: 'Зарегистрировано', note: 'Данные за 2017–2021 годы округлены до сотен; за 2024 и 2025 годы опубликованы округлёнными.' },
  en: { title: (from: number, to: number, fall: string) => `From ${from} to ${to} registered offences fell by ${fall}; how much of this is a change of registration nobody can say`, subtitle: 'Registered criminal offences, the whole country, thousands', description: 'Breaks of the series: the pandemic of 2020, the January events and new regions of 2022, the return of battery to the Criminal Code in June 2024.', line: 'registered criminal offences', y: 'thousands', x: 'year', n: 'Registered', note: 'Figures of 2017–2021 are rounded to hundreds; those of 2024 and 2025 were published rounded.' },
} as const;

/** National totals of registered criminal offences. */
export const registeredFigure: Figure = {
  id: 'evaluation-today.fig-registered',
  chapter: 'evaluation-today',
  kind: 'figure',
  tasks: ['S2.3'],
  sources: [...new Set(loadEvaluationToday().registered.map(({ source }) => source))],
  datasets: [],
  rows: () => Promise.resolve(loadEvaluationToday().registered.map(({ year, n, source }) => ({ year, n, source }))),
  text(lang, rows) {
    const { title, subtitle, description, note } = SAY[lang];
    const [first, last] = [rows[0], rows.at(-1)];
    return { title: title(Number(first?.['year']), Number(last?.['year']), formatPercent(lang, 1 - Number(last?.['n']) / Number(first?.['n']))), subtitle, description, note };
  },
  columns(lang) {
    return [{ id: 'year', label: t(lang, 'table.year'), kind: 'year' }, { id: 'n', label: SAY[lang].n, kind: 'count' }, { id: 'source', label: t(lang, 'cite.source'), kind: 'text', words: sourceWords(lang, loadEvaluationToday().registered.map(({ source }) => [source])) }];
  },
  draw(rows, { lang, size, label, mark }) {
    const { line, y, x } = SAY[lang];
    const most = Math.ceil(Math.max(...rows.map((row) => Number(row['n']))) / STEP) * STEP;
    const thousands = (value: number): string => formatNumber(lang, value / 1000, { digits: 0 });
    return valueLines([{ label: line, colour: 'var(--c1, #1860bd)', dots: true, points: rows.map((row) => ({ x: Number(row['year']), y: Number(row['n']) })) }], {
      frame: { size, label, mark },
      x: { label: x, ticks: rows.map((row) => Number(row['year'])).filter((_, i) => size === 'wide' || i % 2 === 0), format: String },
      y: { label: y, max: most, ticks: Array.from({ length: most / STEP + 1 }, (_, i) => i * STEP), format: thousands },
    });
  },
};
