import { lorenzPanels } from '../../charts/lorenz-curve.ts';
import { readTable } from '../../datasets/table.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Figure } from '../figure.ts';
import { lorenzColumns, lorenzLabels, lorenzPoints, lorenzRows, shareFor } from './fig-lorenz.ts';

const PERIOD = '2019-2023';

/** The same curve for a city whose every record is made up: what the page of a Kazakh city will look like. */
export const simulatedFigure: Figure = {
  id: 'concentration.fig-sim',
  chapter: 'concentration',
  kind: 'figure',
  tasks: ['S2.4'],
  sources: [],
  datasets: ['simcity'],
  synthetic: true,
  async rows() {
    return lorenzRows(await readTable('simcity', 'lorenz'), { period: PERIOD, basis: 'all', offence: 'theft' });
  },
  text(lang, rows) {
    const half = formatPercent(lang, shareFor(rows, PERIOD, 'share'), { digits: 1 });
    const lot = formatPercent(lang, shareFor(rows, PERIOD, 'chance'), { digits: 1 });
    const say = {
      kk: { title: `Шартты қалада ұрлықтың жартысы салынған шаршылардың ${half} үлесіне жиналған`, subtitle: 'Ойдан құрастырылған деректер, 2019–2023 жылдар; барлық салынған 200 метрлік шаршы есепке алынған', description: `Қала да, оқиғалар да ойдан құрастырылған: сурет қазақстандық деректер келгенде бет қандай болатынын көрсетеді. Ұрлықтың жартысына шаршылардың ${half} үлесі жетеді, кездейсоқ шашылса ${lot} керек болар еді.` },
      ru: { title: `В условном городе половина краж собрана на ${half} застроенных квадратов`, subtitle: 'Вымышленные данные, 2019–2023 годы; учтены все застроенные квадраты со стороной 200 м', description: `И город, и события вымышлены: рисунок показывает, как будет выглядеть страница, когда придут казахстанские данные. Для половины краж достаточно ${half} квадратов, при случайном разбросе понадобилось бы ${lot}.` },
      en: { title: `In the simulated city half of the thefts are gathered on ${half} of the built-up squares`, subtitle: 'Made-up data, 2019–2023; all built-up squares of 200 m are counted', description: `City and incidents are made up: the figure shows what the page will look like when Kazakh data arrive. ${half} of the squares are enough for half of the thefts; scattered by lot they would need ${lot}.` },
    } as const;
    return say[lang];
  },
  columns: lorenzColumns,
  draw(rows, { lang, size, label, mark }) {
    return lorenzPanels([{ title: '', points: lorenzPoints(rows, PERIOD), half: shareFor(rows, PERIOD, 'share') }], { frame: { size, label, mark }, lang, labels: lorenzLabels(lang) });
  },
};
