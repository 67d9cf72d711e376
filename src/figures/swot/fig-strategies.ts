import { intervalPanels } from '../../charts/interval-panels.ts';
import { loadSwot } from '../../datasets/swot.ts';
import { formatPercent } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { MOST_WEIGHT } from '../../model/swot.ts';
import { strategySensitivity } from '../../stats/strategy-scores.ts';
import type { Figure } from '../figure.ts';
import { quadrantWords } from './words.ts';

/** How firm the order of the strategies is when every weight may be one step off. */
const DRAWS = 4000;

/** Scores of the strategies with the interval in which they move. */
export const strategiesFigure: Figure = {
  id: 'swot.fig-strategies',
  chapter: 'swot',
  kind: 'figure',
  tasks: ['S1.1'],
  sources: ['kz-law-245-viii-2025'],
  datasets: [],
  async rows() {
    const { factors, strategies } = loadSwot();
    const place = new Map(factors.map(({ id }, i) => [id, i]));
    const scores = strategySensitivity(factors.map(({ weight }) => weight), strategies.map((strategy) => strategy.factors.map((id) => place.get(id) ?? -1)), { most: MOST_WEIGHT, draws: DRAWS, seed: 'swot/strategies/weights' });
    return strategies.map(({ id, quadrant, title }, i) => ({ id, quadrant, title_kk: title.kk, title_ru: title.ru, title_en: title.en, score: scores[i]?.score ?? null, lo: scores[i]?.lo ?? null, hi: scores[i]?.hi ?? null, top: scores[i]?.topFive ?? null })).sort((a, b) => Number(b.score) - Number(a.score) || (a.id < b.id ? -1 : 1));
  },
  text(lang, rows) {
    const sure = rows.filter((row) => Number(row['top']) >= 0.9).length;
    const never = rows.filter((row) => Number(row['top']) <= 0.05).length;
    const first = String(rows[0]?.[`title_${lang}`]);
    const share = formatPercent(lang, Number(rows[0]?.['top']));
    const say = {
      kk: { title: `${rows.length} стратегияның ішінде салмақ бір сатыға жылжығанда бестікте берік қалатыны — ${sure}: реттің көбі — пікір`, subtitle: 'Стратегия қосатын факторлардың орташа салмағы, ең жоғары салмақтың үлесімен; сызық — салмақтар кездейсоқ бір сатыға жылжығандағы аралық', description: `Басында «${first}» тұр: ол кездейсоқ нұсқалардың ${share} бөлігінде алғашқы бестікке кіреді. ${never} стратегия бестікке кірмейді дерлік. Аралықтар қабаттасқан жерде реттің мәні жоқ.` },
      ru: { title: `Из ${rows.length} стратегий при сдвиге весов на ступень твёрдо в первой пятёрке остаётся ${sure}: порядок — больше мнение`, subtitle: 'Средний вес факторов, которые соединяет стратегия, в долях наибольшего; отрезок — размах при случайном сдвиге весов на ступень', description: `Первой стоит «${first}»: она входит в пятёрку в ${share} случайных вариантов. Почти никогда в неё не входят: ${never}. Где отрезки перекрываются, порядок ничего не значит.` },
      en: { title: `Of ${rows.length} strategies, ${sure} holds firmly in the first five when weights move by a step: most of the order is opinion`, subtitle: 'Mean weight of the factors a strategy joins, as a share of the greatest; the line is the range when weights move at random by a step', description: `First stands “${first}”: it is in the first five in ${share} of the random variants. ${never} strategies are hardly ever among them. Where lines overlap, the order means nothing.` },
    } as const;
    return say[lang];
  },
  columns(lang) {
    return [{ id: `title_${lang}`, label: t(lang, 'swot.strategy'), kind: 'text' }, { id: 'quadrant', label: t(lang, 'swot.joins'), kind: 'text', words: quadrantWords(lang) }, { id: 'score', label: t(lang, 'swot.score'), kind: 'share', digits: 0, lo: 'lo', hi: 'hi' }, { id: 'top', label: t(lang, 'swot.topFive'), kind: 'share', digits: 0 }];
  },
  draw(rows, { lang, size, label, mark }) {
    // A phone has no room for a long name beside the numbers: it is cut there and stands whole in the data table.
    const short = (name: string): string => (size === 'wide' || name.length <= 34 ? name : `${name.slice(0, 33).trimEnd()}…`);
    const panel = rows.map((row) => ({ label: short(String(row[`title_${lang}`])), value: Number(row['score']), lo: Number(row['lo']), hi: Number(row['hi']), digits: 0, strong: Number(row['top']) >= 0.9 }));
    return intervalPanels([{ title: t(lang, 'swot.strategies'), axis: t(lang, 'swot.scoreAxis'), rows: panel, max: 1 }], { frame: { size, label, mark }, lang });
  },
};
