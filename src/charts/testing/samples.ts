import { bars } from '../bars.ts';
import { cellMap } from '../cell-map.ts';
import { countMatrix } from '../count-matrix.ts';
import { flowNetwork } from '../flow-network.ts';
import { flowSteps } from '../flow-steps.ts';
import { funnel } from '../funnel.ts';
import { heatGrid } from '../heat-grid.ts';
import { intervalPanels } from '../interval-panels.ts';
import { lineBand } from '../line-band.ts';
import { lorenzPanels, type LorenzPoint } from '../lorenz-curve.ts';
import type { ChartFrame } from '../size.ts';
import { scoreBands } from '../score-bands.ts';
import { slopeDots } from '../slope.ts';
import { smallMultiples } from '../small-multiples.ts';
import { tileGrid } from '../tile-grid.ts';
import { timeline } from '../timeline.ts';

const percent = (value: number): string => `${Math.round(value * 100)}%`;
const curve: readonly LorenzPoint[] = Array.from({ length: 51 }, (_, n) => ({ p: n / 50, share: (n / 50) ** 0.4, chance: (n / 50) ** 0.8, chanceLo: (n / 50) ** 0.84, chanceHi: (n / 50) ** 0.76 }));

/** One small chart of each kind, from data made up in this file: what the tests measure and the eye reviews. */
export const SAMPLES: Readonly<Record<string, (frame: ChartFrame) => string>> = {
  bars: (frame) => bars([{ label: 'Құқық бұзушылық жасауға бейім адамдар', value: 0.41, lo: 0.37, hi: 0.45 }, { label: 'Сауда орны', value: 0.12 }, { label: 'Мектеп', value: null, missing: 'жасырылған' }], { frame, axis: 'Жазбалардың үлесі, %', format: percent }),
  'cell-map': (frame) => cellMap([{ i: 0, j: 0, value: 1 }, { i: 1, j: 0, value: 7 }, { i: 2, j: 1, value: 60 }, { i: 3, j: 1, span: 2, value: 3 }], { frame, cellM: 200, bounds: [2, 5, 10], classes: 4, scaleLabel: (kilometres) => `${kilometres} км`, lines: [[[0, 0], [900, 500]]], labels: [{ x: 300, y: 200, text: 'Есіл & <б>' }] }),
  'count-matrix': (frame) => countMatrix([{ from: 'a', to: 'b', n: 9 }, { from: 'b', to: 'a', n: 1 }], { frame, rows: [{ id: 'a', label: 'Ішкі істер органдары' }, { id: 'b', label: 'Мектеп <1>' }], columns: [{ id: 'a', label: 'Ішкі істер органдары' }, { id: 'b', label: 'Мектеп' }], heads: 'Солдан — кім, жоғарыдан — кімге' }),
  'flow-network': (frame) => flowNetwork([{ id: 'a', label: 'Кәмелетке толмағандар комиссиясы', family: 'x' }, { id: 'b', label: 'Мектеп & колледж', family: 'y' }], [{ id: '1', from: 'a', to: 'b', article: '79(6)(7)', tone: 'absent', topics: ['minors'], kind: 'inform', title: 'a → b <79>' }, { id: '2', from: 'b', to: 'a', article: '80(11)', tone: 'counted', topics: ['minors'], kind: 'refer', title: 'b → a' }], { frame, heads: ['Кім', 'Кімге'], families: { x: 'Балалар', y: 'Білім' }, tones: { counted: 'мерзім санмен берілген', word: 'тек сөзбен', absent: 'мерзім жоқ', standing: 'тұрақты құзырет' } }),
  'flow-steps': (frame) => flowSteps([{ title: 'Арыз немесе хабар', text: 'Адам полицияға хабарлайды немесе полиция өзі анықтайды', loss: 'Хабарланбаған оқиғалар жоғалады' }, { title: 'Импорт', text: 'Мекенжай мен іс нөмірі <оқылмайды>', loss: 'Бүлінген жол бөлек қойылып, себебі жазылады', own: true }], { frame, heads: ['Қадам', 'Не жоғалады'] }),
  funnel: (frame) => funnel([{ label: 'Ұлытау облысы', n: 40, value: 0.31, named: true }, { label: 'b', n: 400, value: 0.12 }, { label: 'c', n: 900, value: 0.17 }], [20, 60, 200, 500, 1000].map((n) => ({ n, lo95: 0.15 - 0.7 / n ** 0.5, hi95: 0.15 + 0.7 / n ** 0.5, lo998: 0.15 - 1.1 / n ** 0.5, hi998: 0.15 + 1.1 / n ** 0.5 })), { frame, mean: 0.15, meanLabel: 'Жалпы үлес 15%', sizeAxis: 'Анықталған адамдар саны', valueAxis: 'Кәмелетке толмағандардың үлесі, %', formatSize: String, formatValue: percent, least: 0, most: 1 }),
  'heat-grid': (frame) => heatGrid(Array.from({ length: 160 }, (_, n) => ({ weekday: Math.floor(n / 24), hour: n % 24, n: n % 37 === 0 ? null : n % 24 })), { frame, lang: 'kk', bounds: [4, 8, 12, 16, 20], legendTitle: 'Оқиғалар саны', legend: ['0–3', '4–7', '8–11', '12–15', '16–19', '20 және одан көп'], suppressed: 'жасырылған', missing: 'дерек жоқ', hourTitle: 'Тәулік сағаты' }),
  'interval-panels': (frame) => intervalPanels([{ title: 'Көше сегменттері', axis: 'үлесі, %', max: 0.12, rows: [{ label: 'Әлем', value: 0.045, lo: 0.017, hi: 0.11, q1: 0.032, q3: 0.057, strong: true }, { label: 'Сиэтл', lo: 0.047, hi: 0.061 }], reference: { q1: 0.032, q3: 0.057, median: 0.045, label: 'әлемдік бағалаулар' } }, { title: 'Аумақ', axis: 'аумақ үлесі, %', max: 0.06, rows: [{ label: 'Астана', value: 0.03, digits: 0, about: 'шамамен' }] }], { frame, lang: 'kk' }),
  'line-band': (frame) => lineBand([2019, 2020, 2021].flatMap((year, n) => [{ year, series: 'seen', value: 0.2 + n / 50, lo: 0.18 + n / 50, hi: 0.22 + n / 50 }]), { frame, lang: 'kk', label: 'Үлесі, %', series: [{ id: 'seen', label: 'Тіркелгені', colour: 'var(--c1, #1860bd)' }] }),
  'lorenz-curve': (frame) => lorenzPanels([{ title: '2019', points: curve, half: 0.18 }, { title: '2010–2019', points: curve, half: 0.18, published: { lo: 0.1, hi: 0.3 } }], { frame, lang: 'kk', labels: { places: 'Орындардың үлесі, %', incidents: 'Оқиғалардың үлесі, %', observed: 'Тіркелгені', chance: 'Кездейсоқ үлестірілгенде күтілетін деңгей', equality: 'Теңдік сызығы', published: 'Жарияланған аралық' } }),
  'score-bands': (frame) => scoreBands([{ label: 'Бірінші бөлімше, ұзақ атауымен', score: 62, interval: [55, 70], band: 'above', said: 'топ ортасынан жоғары' }, { label: 'B <b>', score: 48, interval: [40, 57], band: 'within', said: 'ортадан ажыратылмайды' }, { label: 'C', score: null, interval: null, band: null, said: 'Бағаланбайды' }, { label: 'D', score: 0, interval: [0, 12], band: 'below', said: 'топ ортасынан төмен' }], { frame, axis: 'Индекс, 0–100; жуан сызық — есептердің 90%-ы жататын аралық' }),
  slope: (frame) => slopeDots([{ label: 'Астана', before: 0.22, after: 0.31 }, { label: 'Алматы', before: 0.4, after: 0.35 }], { frame, moments: ['2019', '2023'], axis: 'Сенетіндердің үлесі, %', format: percent }),
  'small-multiples': (frame) => smallMultiples(['Ұрлық', 'Тонау және қарақшылық', 'Алаяқтық', 'Бұзақылық'].map((title, k) => ({ title, points: [2019, 2020, 2021, 2022, 2023].map((year, n) => ({ year, value: n === 2 && k === 1 ? null : 0.1 + (n * (k + 1)) / 100, lo: 0.08 + (n * (k + 1)) / 100, hi: 0.13 + (n * (k + 1)) / 100 })) })), { frame, axis: 'Үлесі, %', format: percent }),
  'tile-grid': (frame) => tileGrid([{ column: 0, row: 1, name: 'БҚО', number: '12%', value: { step: 2 } }, { column: 1, row: 0, name: 'Қостанай', number: '21%', value: { step: 5 } }, { column: 2, row: 0, name: 'Солтүстік Қазақстан', number: '—', value: 'none' }, { column: 2, row: 1, name: 'Ұлытау', number: '<10', value: 'suppressed' }, { column: 3, row: 1, name: 'Абай', number: '0', value: 'zero' }], { frame, legendTitle: 'Үлесі, %', legend: [{ value: { step: 2 }, words: '10–14' }, { value: { step: 5 }, words: '20 және одан көп' }, { value: 'none', words: 'дерек жоқ' }, { value: 'suppressed', words: 'жасырылған' }] }),
  timeline: (frame) => timeline([{ date: '2026 жылғы 2 наурыз', title: 'Заң қолданысқа енгізілді', text: 'Құқық бұзушылық профилактикасы туралы № 245-VIII Заң күшіне енді және ескі заң күшін жойды.' }, { date: '2027 жыл', title: 'Бірінші баяндама', strong: false }], { frame }),
};
