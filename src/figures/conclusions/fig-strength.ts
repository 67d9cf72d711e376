import { bubbleMatrix } from '../../charts/bubble-matrix.ts';
import { loadRegister } from '../../datasets/recommendations.ts';
import type { Row } from '../../datasets/table.ts';
import { t } from '../../i18n/index.ts';
import { SWOT_ELEMENTS } from '../../model/swot.ts';
import type { Figure } from '../figure.ts';
import { elementWords, strengthWords } from '../swot/words.ts';

const GRADES = ['A', 'B', 'C'] as const;
const COLOURS = { A: '#154a94', B: '#1d6f6b', C: '#5b6470' } as const;
const SAY = {
  kk: { title: (a: number, all: number) => `${all} ұсынымның ${a} ұсынымы ғана ең мықты дәлелге сүйенеді`, subtitle: 'Ұсынымдар саны: элемент пен дәлелдің мықтылығы бойынша', description: 'A — оқылған ресми акт, цифр не рецензияланған зерттеу; B — цифр келтірген хабар не бірнеше ел тәжірибесі; C — өз оқуымыз. Мықтылық маңыздылықты білдірмейді.', n: 'Ұсынымдар саны' },
  ru: { title: (a: number, all: number) => `Рекомендаций — ${all}; на самое крепкое доказательство опираются ${a}`, subtitle: 'Число рекомендаций по элементам и силе доказательства', description: 'A — прочитанный официальный акт, число или рецензированное исследование; B — сообщение с числами или практика нескольких стран; C — наше прочтение. Сила не значит важность.', n: 'Число рекомендаций' },
  en: { title: (a: number, all: number) => `Of ${all} recommendations only ${a} rest on the strongest evidence`, subtitle: 'Number of recommendations by element and strength of evidence', description: 'A is an official act or figure that was read or a peer-reviewed study; B a report with figures or practice of several countries; C our own reading. Strength is not importance.', n: 'Number of recommendations' },
} as const;

/** What the recommendations rest on. */
export const strengthFigure: Figure = {
  id: 'conclusions.fig-strength',
  chapter: 'conclusions',
  kind: 'figure',
  tasks: ['R4', 'R5'],
  sources: [],
  datasets: [],
  rows() {
    const { recommendations } = loadRegister();
    return Promise.resolve(SWOT_ELEMENTS.flatMap((element) => GRADES.map((strength): Row => ({ element, strength, n: recommendations.filter((one) => one.element === element && one.strength === strength).length }))));
  },
  text(lang, rows) {
    const sum = (strength?: string): number => rows.filter((row) => strength === undefined || row['strength'] === strength).reduce((all, row) => all + Number(row['n']), 0);
    const { title, subtitle, description } = SAY[lang];
    return { title: title(sum('A'), sum()), subtitle, description };
  },
  columns(lang) {
    return [{ id: 'element', label: t(lang, 'filter.element'), kind: 'text', words: elementWords(lang) }, { id: 'strength', label: t(lang, 'filter.strength'), kind: 'text', words: strengthWords(lang) }, { id: 'n', label: SAY[lang].n, kind: 'count' }];
  },
  draw(rows, { lang, size, label, mark }) {
    const cells = rows.map((row) => ({ row: String(row['element']), column: String(row['strength']), count: Number(row['n']), sum: Number(row['n']) }));
    const names = elementWords(lang);
    return bubbleMatrix(cells, { frame: { size, label, mark }, rows: SWOT_ELEMENTS.map((id) => ({ id, label: names[id] ?? id })), columns: GRADES.map((id) => ({ id, label: id, colour: COLOURS[id] })) });
  },
};
