import { intervalPanels, type IntervalPanel } from '../../charts/interval-panels.ts';
import { STABILITY_DATASETS } from '../../datasets/stability.ts';
import type { Row } from '../../datasets/table.ts';
import { formatNumber, formatPercent, formatRange } from '../../i18n/format.ts';
import type { Figure } from '../figure.ts';
import { stabilityRows } from './stability-rows.ts';

const UNITS = [200, 1000] as const;
const SAY = {
  kk: {
    title: (seen: string, lot: string) => `Екі жыл қатар оқиғасы ең көп болған шаршылардың ${seen}-ы ортақ; кездейсоқ таңдалса, ${lot}-ы болар еді`, subtitle: 'Екі жылғы оқиғасы ең көп 5% шаршының ортақ бөлігі (Жаккар индексі)',
    description: 'Көк нүкте — екі жылғы жиынның ортақ бөлігі. Сұр аралық — екі жыл арасында ештеңе өзгермегенде шығатын бөлік: оқиғалардың жылдары қайта араластырылған. Көк нүкте аралыққа түссе, құрамның жаңаруын кездейсоқтықтың өзі түсіндіреді.',
    note: 'Екі өлшемдегі шаршыларды бір-бірімен салыстыруға болмайды: шаршы үлкен болса, бір шаршыға түсетін оқиға көп, сондықтан кездейсоқтық аз. Қалаларды да салыстыруға болмайды: қылмыс түрлері басқа. Барлық жұп жылдар кестеде.',
    axis: 'ортақ шаршылардың үлесі', same: 'ештеңе өзгермесе', unit: (m: string) => `${m} м шаршылар`, places: { 'chicago-assaults': 'Чикаго, ауыр шабуылдар', 'nyc-vehicle-thefts': 'Нью-Йорк, көлік ұрлығы' },
    cols: ['Қала және түрі', 'Шаршы, м', 'Жыл', 'Кейінгі жыл', 'Шаршылар', 'Айырмасы тексерілгендер', 'Өзгергендер', 'Ұқсас шаршылар (S), %', 'Ортақ бөлік, %', 'Ештеңе өзгермесе, %', 'Кездейсоқ жиындар, %', 'Спирмен', 'Спирмен, ештеңе өзгермесе'],
  },
  ru: {
    title: (seen: string, lot: string) => `Самые насыщенные квадраты через год совпадают на ${seen}, по жребию было бы ${lot}`, subtitle: 'Общая часть двух множеств: 5 % самых насыщенных квадратов в двух годах (индекс Жаккара)',
    description: 'Синяя точка — общая часть множеств двух лет. Серый интервал — какой она была бы, если бы между годами ничего не изменилось: годы событий перемешаны. Если точка лежит внутри интервала, смену состава объясняет одна случайность.',
    note: 'Квадраты двух размеров сравнивать нельзя: чем квадрат больше, тем больше в нём событий и тем меньше случайного. Города сравнивать тоже нельзя: виды преступлений разные. Все пары лет — в таблице.',
    axis: 'доля общих квадратов', same: 'если бы ничего не менялось', unit: (m: string) => `квадраты ${m} м`, places: { 'chicago-assaults': 'Чикаго, тяжкие нападения', 'nyc-vehicle-thefts': 'Нью-Йорк, кражи транспорта' },
    cols: ['Город и вид', 'Квадрат, м', 'Год', 'Позднейший год', 'Квадраты', 'Проверено', 'Отличаются', 'Сходные квадраты (S), %', 'Общая часть, %', 'Если бы ничего не менялось, %', 'Множества по жребию, %', 'Спирмен', 'Спирмен без изменений'],
  },
  en: {
    title: (seen: string, lot: string) => `A year later the busiest squares coincide by ${seen}; by lot it would be ${lot}`, subtitle: 'What two sets have in common: the busiest 5% of squares in two years (Jaccard index)',
    description: 'The blue dot is what the sets of two years have in common. The grey interval is what they would have in common had nothing changed: the years of the incidents are shuffled. Where the dot lies inside the interval, chance alone explains the turnover.',
    note: 'Squares of two sizes must not be compared: a larger square holds more incidents and less chance. Nor must the cities: the offences differ. All pairs of years are in the table.',
    axis: 'share of squares in common', same: 'had nothing changed', unit: (m: string) => `squares of ${m} m`, places: { 'chicago-assaults': 'Chicago, aggravated assaults', 'nyc-vehicle-thefts': 'New York, vehicle thefts' },
    cols: ['City and offence', 'Square, m', 'Year', 'Later year', 'Squares', 'Tested', 'Different', 'Similar squares (S), %', 'In common, %', 'Had nothing changed, %', 'Sets drawn by lot, %', 'Spearman', 'Spearman, nothing changed'],
  },
} as const;

const isYearly = (row: Row): boolean => Number(row['to']) - Number(row['from']) === 1;
const isFine = (row: Row): boolean => row['unit_m'] === 200;

/** Overlap of the busiest squares of two years beside what two years without change would give. */
export const stabilityFigure: Figure = {
  id: 'concentration.fig-stability',
  chapter: 'concentration',
  kind: 'figure',
  tasks: ['S2.4'],
  sources: [],
  datasets: STABILITY_DATASETS,
  rows: () => Promise.resolve(stabilityRows()),
  text(lang, rows) {
    const { title, subtitle, description, note } = SAY[lang];
    const yearly = rows.filter((row) => isYearly(row) && isFine(row));
    const shares = yearly.map((row) => Number(row['jaccard']));
    const seen = formatRange(lang, Math.min(...shares), Math.max(...shares), { as: 'percent' });
    const lot = formatPercent(lang, Math.max(...yearly.map((row) => Number(row['lot']))));
    return { title: title(seen, lot), subtitle, description, note };
  },
  columns(lang) {
    const { cols, places } = SAY[lang];
    return [
      { id: 'dataset', label: cols[0], kind: 'text', words: places }, { id: 'unit_m', label: cols[1], kind: 'count' }, { id: 'from', label: cols[2], kind: 'year' }, { id: 'to', label: cols[3], kind: 'year' },
      { id: 'units', label: cols[4], kind: 'count' }, { id: 'tested', label: cols[5], kind: 'count' }, { id: 'different', label: cols[6], kind: 'count' }, { id: 'similar', label: cols[7], kind: 'share' },
      { id: 'jaccard', label: cols[8], kind: 'share' }, { id: 'unchanged', label: cols[9], kind: 'share', lo: 'unchanged_lo', hi: 'unchanged_hi' }, { id: 'lot', label: cols[10], kind: 'share' },
      { id: 'spearman', label: cols[11], kind: 'measure', digits: 2 }, { id: 'spearman_unchanged', label: cols[12], kind: 'measure', digits: 2, lo: 'spearman_lo', hi: 'spearman_hi' },
    ];
  },
  draw(rows, { lang, size, label, mark }) {
    const say = SAY[lang];
    const panels = STABILITY_DATASETS.flatMap((dataset) => UNITS.map((unit): IntervalPanel => {
      const own = rows.filter((row) => row['dataset'] === dataset && row['unit_m'] === unit);
      const shown = [own.filter(isYearly).at(-1), own.find((row) => !isYearly(row))].filter((row) => row !== undefined);
      return {
        title: `${say.places[dataset]}, ${say.unit(formatNumber(lang, unit))}`, axis: say.axis, max: 1,
        rows: shown.flatMap((row) => [
          { label: formatRange(lang, Number(row['from']), Number(row['to']), { as: 'year' }), value: Number(row['jaccard']), strong: true },
          { label: `— ${say.same}`, value: Number(row['unchanged']), lo: Number(row['unchanged_lo']), hi: Number(row['unchanged_hi']) },
        ]),
      };
    }));
    return intervalPanels(panels, { frame: { size, label, mark }, lang });
  },
};
