import { ratioGrid } from '../../charts/ratio-grid.ts';
import { loadMethodDemo } from '../../datasets/method-demo.ts';
import { formatNumber, formatRange } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure } from '../figure.ts';

const METRES = [0, 200, 400, 800] as const;
const DAYS = [0, 14, 28, 56] as const;
const NAMES: Readonly<Record<Lang, { burglary: string; robbery: string; days: string; metres: string; key: string; observed: string; expected: string; ratio: string; what: string; m: (range: string) => string }>> = {
  kk: { burglary: 'Пәтер ұрлығы: қайталану салынған', robbery: 'Тонау: қайталану салынбаған', days: 'Екі оқиға арасындағы күндер', metres: 'Метр', key: 'Кездейсоқтықтың 95%-дық жолағынан жоғары', observed: 'Байқалған жұптар', expected: 'Күтілген жұптар', ratio: 'Қатынас', what: 'Құқық бұзушылық', m: (range) => `${range} м` },
  ru: { burglary: 'Кражи из жилищ: повторение заложено', robbery: 'Грабежи: повторение не заложено', days: 'Дней между двумя событиями', metres: 'Метры', key: 'Выше 95-процентной полосы случайного', observed: 'Наблюдаемых пар', expected: 'Ожидаемых пар', ratio: 'Отношение', what: 'Правонарушение', m: (range) => `${range} м` },
  en: { burglary: 'Burglary: repetition planted', robbery: 'Robbery: none planted', days: 'Days between two incidents', metres: 'Metres', key: 'Above the 95% band of chance', observed: 'Pairs observed', expected: 'Pairs expected', ratio: 'Ratio', what: 'Offence', m: (range) => `${range} m` },
};

const band = (lang: Lang, edges: readonly number[], upper: number): string => formatRange(lang, edges[edges.indexOf(upper) - 1] ?? 0, upper);

/** Pairs near in space and time over what shuffled dates give. */
export const nearFigure: Figure = {
  id: 'microgeography-method.fig-near',
  chapter: 'microgeography-method',
  kind: 'figure',
  tasks: ['S1.3'],
  sources: [],
  datasets: ['simcity'],
  synthetic: true,
  rows() {
    return Promise.resolve(loadMethodDemo().knox.map(({ offence, metres, days, observed, expected, ratio, lo, hi }) => ({ offence, metres, days, observed, expected, ratio, lo, hi })));
  },
  text(lang, rows) {
    const of = (offence: string): string => formatNumber(lang, Number(rows.find((row) => row['offence'] === offence)?.['ratio']), { digits: 2 });
    const say = {
      kk: { title: `Тест салынған қайталануды тапты (қатынас ${of('burglary')}), салынбағанын «таппады» (${of('robbery')})`, subtitle: 'Шартты қала, 2019–2023 жылдар; оқиға жұптары, байқалған сан күтілген санға бөлінген', description: 'Пәтер ұрлығында екі апта мен 200 метр ішіндегі жұптар күтілгеннен едәуір көп, басқа ұяшықтар бірге жақын. Тонауда бірде-бір ұяшық кездейсоқ жолақтан жоғары шықпайды.', note: 'Күтілген сан күндерді орындарға қайта үлестіргенде шығады. Қайталап тіркелген жазбалар алынған: алынбаса, олар жақын қайталануға ұқсар еді.' },
      ru: { title: `Проверка нашла заложенное повторение (отношение ${of('burglary')}) и не нашла незаложенного (${of('robbery')})`, subtitle: 'Условный город, 2019–2023 годы; пары событий, наблюдаемое число делено на ожидаемое', description: 'У краж из жилищ пар в пределах двух недель и 200 метров заметно больше ожидаемого, остальные клетки близки к единице. У грабежей ни одна клетка не выше полосы случайного.', note: 'Ожидаемое число получается при перестановке дат между местами. Повторно зарегистрированные записи исключены: иначе они походили бы на близкое повторение.' },
      en: { title: `The test found the planted repetition (ratio ${of('burglary')}) and none where none was planted (${of('robbery')})`, subtitle: 'Simulated City, 2019–2023; pairs of incidents, observed over expected', description: 'For burglary, pairs within two weeks and 200 metres are far more than expected and the other cells are close to one. For robbery no cell lies above the band of chance.', note: 'The expected number comes from shuffling dates over places. Records registered twice are left out: they would have looked like near repeats.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const names = NAMES[lang];
    return [{ id: 'offence', label: names.what, kind: 'text', words: { burglary: names.burglary, robbery: names.robbery } }, { id: 'metres', label: `${names.metres}, <`, kind: 'count' }, { id: 'days', label: `${names.days}, <`, kind: 'count' }, { id: 'observed', label: names.observed, kind: 'count' }, { id: 'expected', label: names.expected, kind: 'count' }, { id: 'ratio', label: names.ratio, kind: 'measure', digits: 2 }, { id: 'hi', label: names.key, kind: 'measure', digits: 2 }];
  },
  draw(rows, { lang, size, label, mark }) {
    const names = NAMES[lang];
    return ratioGrid((['burglary', 'robbery'] as const).map((offence) => ({
      title: names[offence], rows: METRES.slice(1).map((metres) => names.m(band(lang, METRES, metres))), columns: DAYS.slice(1).map((days) => band(lang, DAYS, days)),
      cells: METRES.slice(1).map((metres) => DAYS.slice(1).map((days) => { const row = rows.find((one) => one['offence'] === offence && one['metres'] === metres && one['days'] === days); return { ratio: Number(row?.['ratio']), beyond: Number(row?.['ratio']) > Number(row?.['hi']) }; })),
    })), { frame: { size, label, mark }, across: names.days, format: (ratio) => formatNumber(lang, ratio, { digits: 2 }), key: names.key });
  },
};
