import { cellMap } from '../../charts/cell-map.ts';
import { loadMethodDemo } from '../../datasets/method-demo.ts';
import { readTable } from '../../datasets/table.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';

const CLASSES = ['ns', 'hot95', 'hot99'] as const;
const PLACES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = { centre: { kk: 'орталық', ru: 'центр', en: 'centre' }, market: { kk: 'базар', ru: 'рынок', en: 'market' }, hub: { kk: 'көлік торабы', ru: 'транспортный узел', en: 'transport hub' } };

/** Squares of 500 m whose neighbourhood holds more incidents than chance, after correction for many tests. */
export const hotFigure: Figure = {
  id: 'microgeography-method.fig-hot',
  chapter: 'microgeography-method',
  kind: 'figure',
  tasks: ['S1.3'],
  sources: ['getisord1992'],
  datasets: ['simcity'],
  synthetic: true,
  async rows() {
    return (await readTable('simcity', 'hot500')).filter((row) => row['period'] === '2019-2023').map(({ i = null, j = null, n = null, z = null, q = null, class: hot = null }) => ({ i, j, n, z, q, class: hot }));
  },
  text(lang, rows) {
    const hot = rows.filter((row) => row['class'] !== 'ns').length;
    const plain = rows.filter((row) => Number(row['z']) > 1.959964).length;
    const all = formatNumber(lang, rows.length);
    const say = {
      kk: { title: `Көп тексеруге түзетілгенде ${plain} шаршыдан ${hot} қалды, бәрі салынған орталық, базар мен торап төңірегінде`, subtitle: 'Шартты қала, 500 метрлік шаршылар, 2019–2023 жылдар, барлық оқиға; Getis-Ord Gi* статистикасы', description: `Барлығы ${all} шаршы. Қараңғы — маңында оқиға жиі болатын шаршы (жалған табу үлесі 1%-дан аз), орташа реңк — 5%-дан аз, ашық — айырма табылмаған. Түзетусіз ${plain} шаршы «ыстық» болып шығар еді.`, note: 'Оқиғасы аз шаршылар бөлек көрсетілмейді: бос дала қауіпсіз орын дегенді білдірмейді.' },
      ru: { title: `После поправки на множество проверок из ${plain} квадратов осталось ${hot}, все около заложенных центра, рынка и узла`, subtitle: 'Условный город, квадраты 500 м, 2019–2023 годы, все события; статистика Getis-Ord Gi*', description: `Всего квадратов ${all}. Тёмные — в окрестности событий больше случайного (доля ложных находок ниже 1 %), средние — ниже 5 %, светлые — отличие не найдено. Без поправки «горячими» вышли бы ${plain}.`, note: 'Квадраты с малым числом событий отдельно не выделяются: пустая степь не означает безопасного места.' },
      en: { title: `Correcting for many tests leaves ${hot} of ${plain} squares, all around the planted centre, market and hub`, subtitle: 'Simulated City, squares of 500 m, 2019–2023, all incidents; the Getis-Ord Gi* statistic', description: `There are ${all} squares. Dark: more incidents in the neighbourhood than chance gives (false discovery rate below 1%); middle: below 5%; light: no difference found. Without the correction ${plain} would be called hot.`, note: 'Squares with few incidents are not singled out: empty steppe does not mean a safe place.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const say = { kk: { i: 'Шаршы, i', j: 'Шаршы, j', hot: 'Сынып', ns: 'айырма табылмады', hot95: 'жиі, 5%', hot99: 'жиі, 1%' }, ru: { i: 'Квадрат, i', j: 'Квадрат, j', hot: 'Класс', ns: 'отличие не найдено', hot95: 'чаще, 5 %', hot99: 'чаще, 1 %' }, en: { i: 'Square, i', j: 'Square, j', hot: 'Class', ns: 'no difference found', hot95: 'more, 5%', hot99: 'more, 1%' } }[lang];
    return [{ id: 'i', label: say.i, kind: 'count' }, { id: 'j', label: say.j, kind: 'count' }, { id: 'n', label: t(lang, 'stat.incidents'), kind: 'count' }, { id: 'z', label: 'z', kind: 'measure', digits: 2 }, { id: 'q', label: 'q', kind: 'measure', digits: 3 }, { id: 'class', label: say.hot, kind: 'text', words: { ns: say.ns, hot95: say.hot95, hot99: say.hot99 } }];
  },
  draw(rows, { lang, size, label, mark }) {
    // A still map carries no class of its size: there the page shows one drawing, here one of two.
    const drawn = cellMap(rows.map((row) => ({ i: Number(row['i']), j: Number(row['j']), value: CLASSES.indexOf(row['class'] as (typeof CLASSES)[number]) + 1 })), {
      frame: { size, label, mark }, cellM: 500, classes: 3, scaleLabel: (kilometres) => t(lang, 'city.scale', { n: formatNumber(lang, kilometres) }),
      labels: loadMethodDemo().marks.map(({ id, x, y }) => ({ x, y: y + (id === 'centre' ? 550 : -450), text: PLACES[id]?.[lang] ?? id })),
    });
    return drawn.replace('class="chart map"', `class="chart map ${size}"`);
  },
};
