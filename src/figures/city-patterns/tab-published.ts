import { fact } from '../../datasets/facts.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure } from '../figure.ts';
import { sourceWords } from '../source-words.ts';

/** What has been published on points of Kazakh cities, and what it may be set beside. */
const STUDIES = [
  { id: 'astana', city: 'astana', value: 'kz.astana-territory', as: 'percent', source: 'liter-2024-concentration' },
  { id: 'almaty', city: 'almaty', value: 'kz.almaty-territory', as: 'percent', source: 'liter-2024-concentration' },
  { id: 'hexagons', city: 'both', value: 'kz.hexagon-m', as: 'number', source: 'eurocrim-2024-hex' },
  { id: 'near-thefts', city: 'almaty', value: 'kz.nr-thefts', as: 'number', source: 'eurocrim-2024-nr' },
  { id: 'near-violent', city: 'almaty', value: 'kz.nr-violent', as: 'number', source: 'eurocrim-2024-nr' },
] as const;

const SAY = {
  kk: {
    title: 'Қазақстан қалалары туралы жарияланған сандардың бірде-бірі көше сегменттері бойынша есептелмеген', subtitle: 'Нүктелерге сүйенген жарияланымдар; қаланы таңдаңыз', description: 'Әр жолда не өлшенгені, саны, бірлігі және немен салыстыруға болатыны көрсетілген.', cols: ['Не өлшенді', 'Қала', 'Саны', 'Бірлігі', 'Немен салыстыруға болады', 'Дереккөз'], cities: { astana: 'Астана', almaty: 'Алматы', both: 'Астана мен Алматы' },
    what: { astana: 'Құқық бұзушылықтың жартысынан көбі', almaty: 'Құқық бұзушылықтың жартысынан көбі', hexagons: 'Ұяшықтың қасиеттері мен құқық бұзушылық саны', 'near-thefts': 'Жақын маңда қайталану, ауыр емес ұрлық', 'near-violent': 'Жақын маңда қайталану, күш қолданып жасалғандар' }, unit: { astana: 'қала аумағының үлесі', almaty: 'қала аумағының үлесі', hexagons: 'алтыбұрыштың көлденеңі, м', 'near-thefts': 'оқиға, 2023 жыл', 'near-violent': 'оқиға, 2023 жыл' }, beside: { astana: 'аумақ үлесін ғана, шекарасы белгілі болса', almaty: 'аумақ үлесін ғана, шекарасы белгілі болса', hexagons: 'дәл сондай алтыбұрыштағы нәтижені', 'near-thefts': 'қашықтығы мен уақыты бірдей Нокс тестін', 'near-violent': 'қашықтығы мен уақыты бірдей Нокс тестін' },
  },
  ru: {
    title: 'Ни одно опубликованное число о городах Казахстана не рассчитано по сегментам улиц', subtitle: 'Публикации, опирающиеся на точки; выберите город', description: 'В строке — что измерено, число, единица и с чем его можно сопоставить.', cols: ['Что измерено', 'Город', 'Число', 'Единица', 'С чем можно сопоставить', 'Источник'], cities: { astana: 'Астана', almaty: 'Алматы', both: 'Астана и Алматы' },
    what: { astana: 'Более половины правонарушений', almaty: 'Более половины правонарушений', hexagons: 'Свойства ячейки и число правонарушений', 'near-thefts': 'Скорое повторение, нетяжкие кражи', 'near-violent': 'Скорое повторение, насильственные' }, unit: { astana: 'доля территории города', almaty: 'доля территории города', hexagons: 'поперечник гексагона, м', 'near-thefts': 'событий, 2023 год', 'near-violent': 'событий, 2023 год' }, beside: { astana: 'только с долей территории при известной границе', almaty: 'только с долей территории при известной границе', hexagons: 'с результатом на таких же гексагонах', 'near-thefts': 'с тестом Нокса на тех же расстояниях и сроках', 'near-violent': 'с тестом Нокса на тех же расстояниях и сроках' },
  },
  en: {
    title: 'No published figure on Kazakh cities counts street segments', subtitle: 'Publications that rest on points; choose a city', description: 'Each line gives what was measured, the number, its unit and what it may be set beside.', cols: ['What was measured', 'City', 'Number', 'Unit', 'What it may be set beside', 'Source'], cities: { astana: 'Astana', almaty: 'Almaty', both: 'Astana and Almaty' },
    what: { astana: 'More than half of offences', almaty: 'More than half of offences', hexagons: 'Features of a cell and number of offences', 'near-thefts': 'Near repeats, thefts not grave', 'near-violent': 'Near repeats, violent' }, unit: { astana: 'share of city territory', almaty: 'share of city territory', hexagons: 'hexagon across, m', 'near-thefts': 'incidents, 2023', 'near-violent': 'incidents, 2023' }, beside: { astana: 'only a share of territory within a known boundary', almaty: 'only a share of territory within a known boundary', hexagons: 'a result on the same hexagons', 'near-thefts': 'a Knox test at the same distances and times', 'near-violent': 'a Knox test at the same distances and times' },
  },
} as const;

/** Published results on points of Astana and Almaty, each with its unit. */
export const publishedTable: Figure = {
  id: 'city-patterns.tab-published',
  chapter: 'city-patterns',
  kind: 'table',
  tasks: ['S1.5', 'S2.4'],
  sources: ['liter-2024-concentration', 'eurocrim-2024-hex', 'eurocrim-2024-nr'],
  datasets: [],
  async rows() {
    return Promise.all(STUDIES.map(async ({ id, city, value, as, source }) => {
      const found = Number((await fact(value)).value);
      const print = (lang: Lang): string => (as === 'percent' ? `≈ ${formatPercent(lang, found / 100)}` : formatNumber(lang, found, { digits: 0 }));
      return { id, city, value: found, value_kk: print('kk'), value_ru: print('ru'), value_en: print('en'), unit: id, beside: id, source };
    }));
  },
  text(lang) {
    const { title, subtitle, description } = SAY[lang];
    return { title, subtitle, description };
  },
  columns(lang) {
    const { cols, cities, what, unit, beside } = SAY[lang];
    return [
      { id: 'id', label: cols[0], kind: 'text', words: what }, { id: 'city', label: cols[1], kind: 'text', words: cities }, { id: `value_${lang}`, label: cols[2], kind: 'text' }, { id: 'unit', label: cols[3], kind: 'text', words: unit },
      { id: 'beside', label: cols[4], kind: 'text', words: beside }, { id: 'source', label: cols[5], kind: 'text', words: sourceWords(lang, STUDIES.map(({ source }) => [source])) },
    ];
  },
  filter: () => 'city',
};
