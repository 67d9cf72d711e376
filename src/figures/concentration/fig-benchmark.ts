import { intervalPanels, type IntervalPanel } from '../../charts/interval-panels.ts';
import { loadBenchmarks } from '../../datasets/benchmarks.ts';
import { fact } from '../../datasets/facts.ts';
import type { Row } from '../../datasets/table.ts';
import { formatPercent, formatRange } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure } from '../figure.ts';

/** Studies of general recorded crime on street segments whose figures were read, in the order of the drawing. */
const SEGMENT_STUDIES: readonly (readonly [study: string, city: string])[] = [
  ['weisburd2015', '(8 cities)'], ['weisburdzastrow2021', 'New York City'], ['weisburd2012', 'Seattle'], ['jaitman2016', '(cities in 5 Latin American countries)'], ['weisburdamram2014', 'Tel Aviv-Yafo'], ['gill2017', 'Brooklyn Park, MN'],
];
const NAMES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  weisburd2024: { kk: 'Әлемдік шолу: 49 бағалау', ru: 'Мировой обзор: 49 оценок', en: 'World review: 49 estimates' },
  weisburd2015: { kk: 'АҚШ пен Израильдің 8 қаласы', ru: '8 городов США и Израиля', en: '8 cities of the USA and Israel' },
  weisburdzastrow2021: { kk: 'Нью-Йорк', ru: 'Нью-Йорк', en: 'New York' },
  weisburd2012: { kk: 'Сиэтл', ru: 'Сиэтл', en: 'Seattle' },
  jaitman2016: { kk: 'Латын Америкасының 5 елінің қалалары', ru: 'Города 5 стран Латинской Америки', en: 'Cities of 5 Latin American countries' },
  weisburdamram2014: { kk: 'Тель-Авив', ru: 'Тель-Авив', en: 'Tel Aviv' },
  gill2017: { kk: 'Бруклин-Парк', ru: 'Бруклин-Парк', en: 'Brooklyn Park' },
  astana: { kk: 'Астана', ru: 'Астана', en: 'Astana' },
  almaty: { kk: 'Алматы', ru: 'Алматы', en: 'Almaty' },
  chicago: { kk: 'Чикаго, 2019', ru: 'Чикаго, 2019', en: 'Chicago, 2019' },
};

/** Where published figures lie, each kind of unit in a panel and on an axis of its own. */
export const benchmarkFigure: Figure = {
  id: 'concentration.fig-benchmark',
  chapter: 'concentration',
  kind: 'figure',
  tasks: ['S2.4'],
  sources: ['weisburd2024', 'weisburd2015', 'weisburdzastrow2021', 'weisburd2012', 'jaitman2016', 'weisburdamram2014', 'gill2017', 'liter-2024-concentration'],
  datasets: ['chicago-assaults'],
  async rows() {
    const value = async (id: string): Promise<number> => Number((await fact(id)).value);
    const share = (percent: number | undefined): number | null => (percent === undefined ? null : percent / 100);
    const published = loadBenchmarks();
    const row = (panel: string, id: string, city: string, rest: Partial<Record<'value' | 'lo' | 'hi' | 'q1' | 'q3', number | null>>, n: number | null, period: string): Row => ({ panel, study: id, city, period, n_incidents: n, value: null, lo: null, hi: null, q1: null, q3: null, ...rest });
    const studies = SEGMENT_STUDIES.flatMap(([study, city]) => {
      const found = published.find((one) => one.study_id === study && one.city === city && (one.pct_units_for_50 ?? one.pct_units_for_50_low) !== undefined);
      if (found === undefined) throw new Error(`benchmark ${study} ${city}: not found (expected in data/benchmarks/concentration.json)`);
      return [row('segments', study, found.city, { value: share(found.pct_units_for_50), lo: share(found.pct_units_for_50_low), hi: share(found.pct_units_for_50_high) }, found.n_incidents ?? null, found.years ?? '')];
    });
    const chicago = await fact('chicago.k50-last');
    return [
      row('segments', 'weisburd2024', '(review)', { value: await value('world.k50-median') / 100, lo: await value('world.k50-min') / 100, hi: await value('world.k50-max') / 100, q1: await value('world.k50-q1') / 100, q3: await value('world.k50-q3') / 100 }, null, '35 years of studies'),
      ...studies,
      row('territory', 'astana', 'Astana', { value: await value('kz.astana-territory') / 100 }, null, 'about 5 years to 2023'),
      row('territory', 'almaty', 'Almaty', { value: await value('kz.almaty-territory') / 100 }, null, 'about 5 years to 2023'),
      row('squares', 'chicago', 'Chicago', { value: Number(chicago.value), lo: chicago.lo ?? null, hi: chicago.hi ?? null }, null, '2019'),
    ];
  },
  text(lang, rows) {
    const of = (study: string, column: string, digits: number): string => formatPercent(lang, Number(rows.find((row) => row['study'] === study)?.[column]), { digits });
    const median = of('weisburd2024', 'value', 1);
    const range = formatRange(lang, Number(rows[0]?.['lo']), Number(rows[0]?.['hi']), { as: 'percent', digits: 1 });
    const astana = of('astana', 'value', 0);
    const almaty = of('almaty', 'value', 0);
    const say = {
      kk: { title: 'Қазақстан қалаларының жарияланған үлестері әлемдік өлшеуішпен бір осьте тұра алмайды', subtitle: 'Оқиғалардың жартысы тіркелген орындардың үлесі; үш өлшем бірлігі — үш бөлек ось', description: `Жоғарғы бөлікте көше кесінділері: әлемдік медиана ${median}, барлық бағалау ${range} аралығында. Ортасында аумақ үлесі: Астана шамамен ${astana}, Алматы шамамен ${almaty}, онда зерттелген оқиғалардың жартысынан көбі тіркелген. Төменде Чикаго: кемінде бір оқиға болған 200 метрлік шаршылар.` },
      ru: { title: 'Опубликованные доли казахстанских городов нельзя поставить на одну ось с мировой меркой', subtitle: 'Доля мест, на которые приходится половина преступлений; три единицы измерения — три отдельные оси', description: `Вверху отрезки улиц: мировая медиана ${median}, все оценки в пределах ${range}. В середине доля территории: Астана около ${astana}, Алматы около ${almaty}, там более половины изученных преступлений. Внизу Чикаго: квадраты со стороной 200 м хотя бы с одним событием.` },
      en: { title: 'The published shares of Kazakh cities cannot stand on one axis with the world yardstick', subtitle: 'Share of places that hold half of the offences; three units of measurement, three axes', description: `At the top, street segments: world median ${median}, all estimates within ${range}. In the middle, share of territory: Astana about ${astana}, Almaty about ${almaty}, holding more than half of the studied offences. At the bottom, Chicago: squares of 200 m with at least one incident.` },
    } as const;
    return say[lang];
  },
  columns(lang) {
    return [
      { id: 'panel', label: t(lang, 'table.unit'), kind: 'text' }, { id: 'city', label: t(lang, 'table.city'), kind: 'text' }, { id: 'period', label: t(lang, 'filter.period'), kind: 'text' }, { id: 'value', label: t(lang, 'fig.halfShare'), kind: 'share' },
      { id: 'lo', label: `${t(lang, 'fig.published')} ↓`, kind: 'share' }, { id: 'hi', label: `${t(lang, 'fig.published')} ↑`, kind: 'share' }, { id: 'n_incidents', label: t(lang, 'stat.incidents'), kind: 'count' }, { id: 'study', label: t(lang, 'cite.source'), kind: 'text' },
    ];
  },
  draw(rows, { lang, size, label, mark }) {
    const of = (panel: string) => rows.filter((row) => row['panel'] === panel).map((row) => {
      const number = (column: string): number | undefined => (typeof row[column] === 'number' ? row[column] : undefined);
      const study = String(row['study']);
      return { label: NAMES[study]?.[lang] ?? String(row['city']), value: number('value'), lo: number('lo'), hi: number('hi'), q1: number('q1'), q3: number('q3'), strong: study === 'weisburd2024' || row['panel'] !== 'segments' };
    });
    const words = {
      kk: [['Көше кесінділері, жалпы қылмыс', 'барлық кесінділердің үлесі'], ['Қала аумағы, жекелеген қылмыстар', 'аумақтың үлесі (оқиғалардың жартысынан көбі)'], ['200 метрлік шаршылар, ауыр шабуылдар', 'кемінде бір оқиға болған шаршылардың үлесі']],
      ru: [['Отрезки улиц, преступность в целом', 'доля всех отрезков'], ['Территория города, отдельные преступления', 'доля территории (более половины преступлений)'], ['Квадраты 200 м, тяжкие нападения', 'доля квадратов хотя бы с одним событием']],
      en: [['Street segments, general crime', 'share of all segments'], ['City territory, selected offences', 'share of territory (more than half of offences)'], ['Squares of 200 m, aggravated assaults', 'share of squares with at least one incident']],
    } as const;
    const panels: IntervalPanel[] = (['segments', 'territory', 'squares'] as const).map((panel, n) => ({ title: words[lang][n]?.[0] ?? '', axis: words[lang][n]?.[1] ?? '', rows: of(panel), max: panel === 'squares' ? 0.25 : panel === 'territory' ? 0.06 : 0.12 }));
    return intervalPanels(panels, { frame: { size, label, mark }, lang });
  },
};
