import { bubbleMatrix } from '../../charts/bubble-matrix.ts';
import { loadSwot } from '../../datasets/swot.ts';
import type { Row } from '../../datasets/table.ts';
import { t } from '../../i18n/index.ts';
import { SWOT_ELEMENTS, SWOT_KINDS } from '../../model/swot.ts';
import type { Figure } from '../figure.ts';
import { elementWords, kindWords } from './words.ts';

const COLOURS = { strength: '#154a94', weakness: '#8a4a17', opportunity: '#1d6f6b', threat: '#6b2350' } as const;

/** Sum of suggested weights by element and part of the analysis. */
export const balanceFigure: Figure = {
  id: 'swot.fig-balance',
  chapter: 'swot',
  kind: 'figure',
  tasks: ['S1.1'],
  sources: ['kz-law-245-viii-2025', 'kz-law-199-v-2014'],
  datasets: [],
  async rows() {
    const { factors } = loadSwot();
    return SWOT_ELEMENTS.flatMap((element) => SWOT_KINDS.map((kind): Row => {
      const own = factors.filter((factor) => factor.element === element && factor.kind === kind);
      return { element, kind, count: own.length, weight: own.reduce((sum, { weight }) => sum + weight, 0) };
    }));
  },
  text(lang, rows) {
    const sum = (kind: string): number => rows.filter((row) => row['kind'] === kind).reduce((all, row) => all + Number(row['weight']), 0);
    const worst = rows.filter((row) => row['kind'] === 'weakness').reduce((a, b) => (Number(b['weight']) > Number(a['weight']) ? b : a));
    const name = elementWords(lang)[String(worst['element'])] ?? '';
    const say = {
      kk: { title: `Ең ауыр әлсіздік — «${name}» бөлігінде`, subtitle: 'Элемент және бөлік бойынша ұсынылған салмақтар қосындысы; шеңбер ауданы салмаққа сай', description: `Күшті жақтардың салмағы ${sum('strength')}, әлсіз жақтардікі ${sum('weakness')}, мүмкіндіктердікі ${sum('opportunity')}, қатерлердікі ${sum('threat')}. Салмақтар — біздің ұсынысымыз, өлшем емес; бос ұяшық фактор табылмағанын ғана білдіреді.` },
      ru: { title: `Тяжелее всего слабости в части «${name}»`, subtitle: 'Сумма предложенных весов по элементам и частям; площадь круга отвечает весу', description: `Вес сильных сторон — ${sum('strength')}, слабых — ${sum('weakness')}, возможностей — ${sum('opportunity')}, угроз — ${sum('threat')}. Веса — наше предложение, а не измерение; пустая клетка значит лишь, что фактор не найден.` },
      en: { title: `Weakness weighs most under “${name}”`, subtitle: 'Sum of suggested weights by element and part; the area of a circle is the weight', description: `Strengths weigh ${sum('strength')}, weaknesses ${sum('weakness')}, opportunities ${sum('opportunity')}, threats ${sum('threat')}. Weights are our suggestion, not a measurement; an empty cell only means that no factor was found.` },
    } as const;
    return say[lang];
  },
  columns(lang) {
    return [{ id: 'element', label: t(lang, 'filter.element'), kind: 'text', words: elementWords(lang) }, { id: 'kind', label: t(lang, 'swot.part'), kind: 'text', words: kindWords(lang) }, { id: 'count', label: t(lang, 'swot.count'), kind: 'count' }, { id: 'weight', label: t(lang, 'swot.weight'), kind: 'count' }];
  },
  draw(rows, { lang, size, label, mark }) {
    const elements = elementWords(lang);
    const kinds = kindWords(lang);
    const cells = rows.map((row) => ({ row: String(row['element']), column: String(row['kind']), count: Number(row['count']), sum: Number(row['weight']) }));
    return bubbleMatrix(cells, { frame: { size, label, mark }, rows: SWOT_ELEMENTS.map((id) => ({ id, label: elements[id] ?? id })), columns: SWOT_KINDS.map((id) => ({ id, label: kinds[id] ?? id, colour: COLOURS[id] })) });
  },
};
