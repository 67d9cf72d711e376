import { funnel } from '../../charts/funnel.ts';
import { loadOfficialYear } from '../../datasets/evaluation.ts';
import { withCase } from '../../i18n/cases.ts';
import { formatNumber } from '../../i18n/format.ts';
import { FORM_NOTE } from '../city-patterns/notes.ts';
import type { Figure } from '../figure.ts';
import { officialSpread } from '../evaluation/official-spread.ts';

const PER = 100_000;
const SERIES = 'p3-09';
/** Robbery: the recorded offence in which victims are least doubtful that it was one. */
function series() {
  const found = loadOfficialYear().series.find(({ id }) => id === SERIES);
  if (found === undefined) throw new Error(`official year: no series ${SERIES} (expected in data/evaluation/official-2022.json)`);
  return found;
}
const SAY = {
  kk: { title: (out: number, wide: number, all: number) => `Тонау мен қарақшылық: ${all} аумақтың ${withCase(String(out), 'px3')} кездейсоқтық шегінен тыс, кеңейтілген шектен тыс қалғаны — ${wide}; баға берілмейді`, subtitle: '100 мың тұрғынға шаққандағы тіркелген тонау мен қарақшылық, 2022 жыл; шек аумақтар арасындағы айырмаға кеңейтілген', description: 'Әр нүкте — аумақ, аты жазылмаған. Шектен тыс жату — жақсы не жаман жұмыстың белгісі емес: тіркеу, қала құрамы, күндізгі халық та ондай айырма береді.', mean: 'жалпы мән', size: 'халық саны, мың', value: '100 мың тұрғынға', cases: 'Саны', base: 'Орташа халық саны', out: 'Кездейсоқтық шегінен тыс', wide: 'Кеңейтілген шектен тыс', name: 'Аумақ', yes: 'иә', no: 'жоқ' },
  ru: { title: (out: number, wide: number, all: number) => `Грабёж и разбой: вне пределов случайности ${out} из ${all} территорий, вне расширенных пределов ${wide}; оценки нет`, subtitle: 'Зарегистрированные грабежи и разбои на 100 тыс. жителей, 2022 год; пределы расширены на различие между территориями', description: 'Каждая точка — территория без имени. Положение вне пределов не знак хорошей или плохой работы: такие различия дают и учёт, и доля городов, и дневное население.', mean: 'общее значение', size: 'население, тыс.', value: 'на 100 тыс. жителей', cases: 'Число', base: 'Среднее население', out: 'Вне пределов случайности', wide: 'Вне расширенных пределов', name: 'Территория', yes: 'да', no: 'нет' },
  en: { title: (out: number, wide: number, all: number) => `Robbery: ${out} of ${all} territories lie outside the limits of chance, ${wide} outside the widened limits; none is rated`, subtitle: 'Recorded open theft and armed robbery per 100,000 residents, 2022; limits widened by the spread between territories', description: 'Each point is a territory without its name. To lie outside the limits is no sign of good or bad work: recording, the share of cities and the daytime population make such differences too.', mean: 'common value', size: 'population, thousand', value: 'per 100,000 residents', cases: 'Number', base: 'Mean population', out: 'Outside the limits of chance', wide: 'Outside the widened limits', name: 'Territory', yes: 'yes', no: 'no' },
} as const;

/** What an official series can say by itself: that territories differ, and nothing of why. */
export const funnelFigure: Figure = {
  id: 'evaluation-system.fig-funnel',
  chapter: 'evaluation-system',
  kind: 'figure',
  tasks: ['S3.3', 'R2'],
  sources: ['okz-city-crime', 'okz-population', 'spiegelhalter2005-funnel'],
  datasets: [],
  rows() {
    const one = series();
    const { outside, widened } = officialSpread(one);
    return Promise.resolve(loadOfficialYear().territories.map(({ id, name }, at) => {
      const [cases = 0, base = 1] = one.counts[at] ?? [];
      return { id, name_kk: name.kk, name_ru: name.ru, name_en: name.en, cases, base, rate: (cases / base) * PER, outside: outside[at] === true ? 'yes' : 'no', widened: widened[at] === true ? 'yes' : 'no' };
    }));
  },
  text(lang, rows) {
    const say = SAY[lang];
    const yes = (column: string): number => rows.filter((row) => row[column] === 'yes').length;
    return { title: say.title(yes('outside'), yes('widened'), rows.length), subtitle: say.subtitle, description: say.description, note: FORM_NOTE[lang] };
  },
  columns(lang) {
    const say = SAY[lang];
    const words = { yes: say.yes, no: say.no };
    return [{ id: `name_${lang}`, label: say.name, kind: 'text' }, { id: 'cases', label: say.cases, kind: 'count' }, { id: 'base', label: say.base, kind: 'count' }, { id: 'rate', label: say.value, kind: 'measure', digits: 1 }, { id: 'outside', label: say.out, kind: 'text', words }, { id: 'widened', label: say.wide, kind: 'text', words }];
  },
  draw(rows, { lang, size, label, mark }) {
    const say = SAY[lang];
    const { mean, limitsAt } = officialSpread(series());
    const sizes = rows.map((row) => Number(row['base']));
    const [least, most] = [Math.min(...sizes) * 0.7, Math.max(...sizes)];
    const limits = Array.from({ length: 30 }, (_, n) => limitsAt(least + ((most - least) * n ** 2) / 29 ** 2)).map(({ n, lo95, hi95, lo998, hi998 }) => ({ n, lo95: lo95 * PER, hi95: hi95 * PER, lo998: lo998 * PER, hi998: hi998 * PER }));
    return funnel(rows.map((row) => ({ label: '', n: Number(row['base']), value: Number(row['rate']) })), limits, {
      frame: { size, label, mark }, mean: mean * PER, meanLabel: `${say.mean} ${formatNumber(lang, mean * PER, { digits: 1 })}`, sizeAxis: say.size, valueAxis: say.value, formatSize: (n) => formatNumber(lang, n / 1000, { digits: 0 }), formatValue: (value) => formatNumber(lang, value, { digits: 0 }), least: 0,
    });
  },
};
