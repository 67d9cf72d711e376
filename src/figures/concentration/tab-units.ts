import { formatRange } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';
import { unitRows } from './unit-rows.ts';

const SAY = {
  kk: { title: (range: string) => `Бір қаланың сол бір оқиғалары: жартысы «орындардың ${range}» болып шығады`, subtitle: 'Хьюстон, 2010 жылғы қаңтар–тамыз, жыныстық қылмыстар мен кісі өлтіруден басқа барлық түрі', description: 'Әр жолда сол қаланың оқиғалары басқа орындар жиынына бөлінген: шаршының қабырғасы, оқиға болған шаршылар немесе тіктөртбұрыштың барлық шаршысы, қала өзегі немесе файлдағы бүкіл аумақ. Қылмыс өзгермейді, бөлгіш өзгереді.', note: 'Бұл жолдар бір-бірімен бір осьте салыстырылмайды, сондықтан сурет емес, кесте берілген. Аумақ кеңейгенде оқиғалар да қосылады; саны әр жолда тұр.', area: { core: 'Қала өзегі, 20 × 20 км', file: 'Файлдағы бүкіл аумақ' }, basis: { nonzero: 'оқиға болған шаршылар', all: 'тіктөртбұрыштың барлық шаршысы' }, cols: ['Аумақ', 'Шаршы, м', 'Бөлгіш', 'Жартысы тіркелген шаршылар', 'Жартысы, үлесі'] },
  ru: { title: (range: string) => `Одни и те же события одного города: половина — на «${range} мест»`, subtitle: 'Хьюстон, январь–август 2010 года, все виды, кроме половых преступлений и убийств', description: 'В каждой строке события того же города делятся на другое множество мест: сторона квадрата, квадраты с событиями или все квадраты прямоугольника, ядро города или вся территория файла. Меняется не преступность, а делитель.', note: 'Строки не сравнимы на одной оси, поэтому дана таблица, а не рисунок. С расширением территории прибавляются и события; их число стоит в строке.', area: { core: 'Ядро города, 20 × 20 км', file: 'Вся территория файла' }, basis: { nonzero: 'квадраты с событиями', all: 'все квадраты прямоугольника' }, cols: ['Территория', 'Квадрат, м', 'Делитель', 'Квадраты с половиной', 'Половина, доля'] },
  en: { title: (range: string) => `The same incidents of one city: half of them on “${range} of places”`, subtitle: 'Houston, January to August 2010, all offences but sexual ones and murder', description: 'Each line divides the incidents of the same city by another set of places: side of the square, squares hit or all squares of the rectangle, the core of the city or the whole area of the file. Not crime changes but the divisor.', note: 'The lines do not share an axis, so this is a table and not a figure. A wider area also adds incidents; their number stands in the line.', area: { core: 'Core of the city, 20 by 20 km', file: 'Whole area of the file' }, basis: { nonzero: 'squares hit', all: 'all squares of the rectangle' }, cols: ['Area', 'Square, m', 'Divisor', 'Squares with half', 'Half, share'] },
} as const;

/** What the choice of places does to one and the same city. */
export const unitsTable: Figure = {
  id: 'concentration.tab-units',
  chapter: 'concentration',
  kind: 'table',
  tasks: ['S2.4'],
  sources: [],
  datasets: ['houston'],
  rows: unitRows,
  text(lang, rows) {
    const { title, subtitle, description, note } = SAY[lang];
    const shares = rows.map((row) => Number(row['k50']));
    const range = formatRange(lang, Math.min(...shares), Math.max(...shares), { as: 'percent' });
    return { title: title(lang === 'kk' ? `${range}-ында` : range), subtitle, description, note };
  },
  columns(lang) {
    const { cols, area, basis } = SAY[lang];
    return [
      { id: 'area', label: cols[0], kind: 'text', words: area }, { id: 'unit_m', label: cols[1], kind: 'count' }, { id: 'basis', label: cols[2], kind: 'text', words: basis },
      { id: 'incidents', label: t(lang, 'stat.incidents'), kind: 'count' }, { id: 'units', label: t(lang, 'stat.squares'), kind: 'count' }, { id: 'half', label: cols[3], kind: 'count' }, { id: 'k50', label: cols[4], kind: 'share' },
    ];
  },
};
