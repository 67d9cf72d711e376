import { statusGrid } from '../../charts/status-grid.ts';
import { loadEvaluationToday } from '../../datasets/evaluation-today.ts';
import { withCase } from '../../i18n/cases.ts';
import { t } from '../../i18n/index.ts';
import { COUNTED } from '../../model/evaluation-today.ts';
import type { Figure } from '../figure.ts';
import { sourceCode, sourceWords } from '../source-words.ts';

const SAY = {
  kk: {
    title: (n: number, all: number) => `${all} ресми есептің ${withCase(String(n), 'px3')} ғана адамдардың тәжірибесін санайды`, subtitle: 'Ресми қорытындылар нені атайды; белгісі бар ұяшық — аталған көрсеткіш', description: 'Жолда — баспасөз жеткізген ресми қорытынды, бағанда — көрсеткіштің түрі. Бұл қорытындыларды біз оқыған үзінділерден кодтадық; олардың толық мәтінінде басқа көрсеткіштер де болуы мүмкін.',
    counted: { recorded: 'тіркелген қылмыс көлемі', clearance: 'қылмыстардың ашылуы', activity: 'полицияның өз әрекеттерінің көлемі', repeat: 'қайталану', experience: 'адамдардың сенімі немесе қауіпсіздік сезімі' }, named: 'қорытындыда аталған', account: 'Қорытынды',
  },
  ru: {
    title: (n: number, all: number) => `Опыт людей считает лишь ${n} из ${all} официальных отчётов`, subtitle: 'Что называют официальные итоги; отмеченная клетка — названный показатель', description: 'В строке — официальный итог, переданный прессой, в столбце — вид показателя. Итоги закодированы нами по прочитанным отрывкам; в их полном тексте могут быть и другие показатели.',
    counted: { recorded: 'объём учтённой преступности', clearance: 'раскрываемость', activity: 'объём собственных действий полиции', repeat: 'повторность', experience: 'доверие людей или чувство безопасности' }, named: 'назван в итоге', account: 'Отчёт',
  },
  en: {
    title: (n: number, all: number) => `Of ${all} official accounts, ${n} counts people’s experience`, subtitle: 'What official accounts of results name; a marked square is a measure named', description: 'Each row is an official account as the press carried it, each column a kind of measure. We coded the accounts from the passages read; their whole text may hold other measures.',
    counted: { recorded: 'volume of recorded crime', clearance: 'clearance', activity: 'volume of the police’s own actions', repeat: 'repetition', experience: 'people’s trust or sense of safety' }, named: 'named in the account', account: 'Account',
  },
} as const;

/** What official accounts of police results count, 2019 to 2026. */
export const countedFigure: Figure = {
  id: 'evaluation-today.fig-counted',
  chapter: 'evaluation-today',
  kind: 'figure',
  tasks: ['S2.3'],
  sources: [...new Set(loadEvaluationToday().reports.flatMap(({ sources }) => sources))],
  datasets: [],
  rows: () => Promise.resolve(loadEvaluationToday().reports.map(({ id, date, name, counts, sources }) => ({ id, date, name_kk: name.kk, name_ru: name.ru, name_en: name.en, ...Object.fromEntries(COUNTED.map((one) => [one, counts.includes(one) ? 'yes' : 'no'])), sources: sourceCode(sources) }))),
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    return { title: title(rows.filter((row) => row['experience'] === 'yes').length, rows.length), subtitle, description };
  },
  columns(lang) {
    const { counted, account } = SAY[lang];
    return [
      { id: 'date', label: t(lang, 'timeline.date'), kind: 'text' }, { id: `name_${lang}`, label: account, kind: 'text' },
      ...COUNTED.map((one) => ({ id: one, label: counted[one], kind: 'text' as const, words: { yes: '+', no: '–' } })),
      { id: 'sources', label: t(lang, 'cite.source'), kind: 'text', words: sourceWords(lang, loadEvaluationToday().reports.map(({ sources }) => sources)) },
    ];
  },
  draw(rows, { lang, size, label, mark }) {
    const { counted, named } = SAY[lang];
    return statusGrid(rows.map((row) => ({
      label: `${String(row['date'])}. ${String(row[`name_${lang}`])}`,
      cells: COUNTED.map((one) => (row[one] === 'yes' ? { look: one === 'experience' ? 'people' : 'police' } : undefined)),
    })), { frame: { size, label, mark }, columns: COUNTED.map((one) => counted[one]), longLabels: true, looks: {
      police: { fill: 'var(--seq-2, #a1ccee)', words: named, sign: '+' },
      people: { fill: 'var(--c2, #d0762f)', ink: '#1c2024', words: `${named}: ${counted.experience}`, sign: '+' },
    } });
  },
};
