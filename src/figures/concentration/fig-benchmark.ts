import { intervalPanels, type IntervalPanel, type IntervalRow } from '../../charts/interval-panels.ts';
import type { Row } from '../../datasets/table.ts';
import { formatPercent, formatRange } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure } from '../figure.ts';
import { benchmarkRows } from './benchmark-rows.ts';
import { BASES, NAMES, OFFENCES, PANEL_WORDS, UNITS } from './benchmark-words.ts';

/** Upper end of each panel's axis. */
const MAX = { segments: 0.12, territory: 0.06, squares: 0.35 } as const;

/** Where published figures lie, each kind of unit in a panel and on an axis of its own. */
export const benchmarkFigure: Figure = {
  id: 'concentration.fig-benchmark',
  chapter: 'concentration',
  kind: 'figure',
  tasks: ['S2.4'],
  sources: ['weisburd2024', 'weisburd2015', 'weisburdzastrow2021', 'weisburd2012', 'jaitman2016', 'weisburdamram2014', 'gill2017', 'liter-2024-concentration'],
  datasets: ['chicago-assaults'],
  rows: benchmarkRows,
  text(lang, rows) {
    const of = (study: string, column: string, digits: number): string => formatPercent(lang, Number(rows.find((row) => row['study'] === study)?.[column]), { digits });
    const world = rows.find((row) => row['study'] === 'weisburd2024');
    const range = formatRange(lang, Number(world?.['lo']), Number(world?.['hi']), { as: 'percent', digits: 1 });
    const [median, astana, almaty, chicago, chance] = [of('weisburd2024', 'value', 1), of('astana', 'value', 0), of('almaty', 'value', 0), of('chicago', 'value', 1), of('chance', 'value', 1)];
    const say = {
      kk: { title: 'Қазақстан қалаларының жарияланған үлестерін әлемдік өлшеммен бір оське қоюға болмайды', subtitle: 'Оқиғалардың жартысы тіркелген орындардың үлесі; өлшем бірлігі үшеу, ось те үшеу', description: `Жоғарыда — көше сегменттері: әлемдік медиана ${median}, барлық бағалау ${range} аралығында. Ортада — аумақ үлесі: зерттелген оқиғалардың жартысынан көбі Астана аумағының шамамен ${astana}, Алматы аумағының шамамен ${almaty} үлесінде тіркелген. Төменде — Чикаго: оқиғасы бар шаршылардың ${chicago} үлесі; кездейсоқ шашылса, ${chance} болар еді.` },
      ru: { title: 'Опубликованные доли казахстанских городов нельзя поставить на одну ось с мировыми', subtitle: 'Доля мест, на которые приходится половина преступлений; три единицы измерения — три оси', description: `Вверху сегменты улиц: мировая медиана ${median}, все оценки в пределах ${range}. В середине доля территории: более половины изученных преступлений приходится примерно на ${astana} территории Астаны и ${almaty} территории Алматы. Внизу Чикаго: ${chicago} квадратов, где были события; при случайном разбросе было бы ${chance}.` },
      en: { title: 'The published shares of Kazakh cities cannot stand on one axis with the world’s', subtitle: 'Share of places that hold half of the offences; three units of measurement, three axes', description: `At the top, street segments: world median ${median}, all estimates within ${range}. In the middle, share of territory: more than half of the studied offences on about ${astana} of the territory of Astana and ${almaty} of Almaty. At the bottom, Chicago: ${chicago} of the squares that had any; scattered by lot it would be ${chance}.` },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const words = { unit: { kk: 'Өлшем бірлігі', ru: 'Единица', en: 'Unit' }, basis: { kk: 'Негізі', ru: 'База', en: 'Basis' }, months: { kk: 'Айлар', ru: 'Месяцы', en: 'Months' }, units: { kk: 'Орындар', ru: 'Места', en: 'Places' } } as const;
    return [
      { id: 'study', label: t(lang, 'cite.source'), kind: 'text', words: Object.fromEntries(Object.entries(NAMES).map(([id, names]) => [id, names[lang]])) },
      { id: 'unit', label: words.unit[lang], kind: 'text', words: UNITS[lang] }, { id: 'basis', label: words.basis[lang], kind: 'text', words: BASES[lang] },
      { id: 'offences', label: t(lang, 'filter.category'), kind: 'text', words: OFFENCES[lang] },
      { id: 'value', label: t(lang, 'fig.halfShare'), kind: 'share', lo: 'lo', hi: 'hi' },
      { id: 'n_units', label: words.units[lang], kind: 'count' }, { id: 'n_incidents', label: t(lang, 'stat.incidents'), kind: 'count' }, { id: 'months', label: words.months[lang], kind: 'count' },
    ];
  },
  draw(rows, { lang, size, label, mark }) {
    const panels = (['segments', 'territory', 'squares'] as const).map((panel): IntervalPanel => {
      const own = rows.filter((row) => row['panel'] === panel);
      const world = own.find((row) => row['q1'] !== null);
      return {
        title: PANEL_WORDS[lang][panel][0], axis: PANEL_WORDS[lang][panel][1], max: MAX[panel], rows: own.map((row) => interval(row, lang)),
        ...(world === undefined ? {} : { reference: { q1: Number(world['q1']), q3: Number(world['q3']), median: Number(world['value']), label: PANEL_WORDS[lang].reference } }),
      };
    });
    return intervalPanels(panels, { frame: { size, label, mark }, lang });
  },
};

function interval(row: Row, lang: Lang): IntervalRow {
  const number = (column: string): number | undefined => (typeof row[column] === 'number' ? row[column] : undefined);
  const study = String(row['study']);
  return {
    label: NAMES[study]?.[lang] ?? String(row['city']), value: number('value'), lo: number('lo'), hi: number('hi'), q1: number('q1'), q3: number('q3'), digits: number('digits'),
    about: row['panel'] === 'territory' ? t(lang, 'common.about') : undefined, strong: study === 'weisburd2024' || (row['panel'] !== 'segments' && study !== 'chance'),
  };
}
