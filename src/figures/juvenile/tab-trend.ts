import { loadTrend, nationalCount } from '../../datasets/juvenile.ts';
import type { Row } from '../../datasets/table.ts';
import { formatNumber } from '../../i18n/format.ts';
import { LANGS } from '../../i18n/lang.ts';
import type { Figure } from '../figure.ts';
import { sourceForms } from '../source-forms.ts';
import { COLUMNS } from './words.ts';

const SAY = {
  kk: { title: (low: string, high: string) => `Балаларға қарсы тіркелген құқық бұзушылықтар 2022–2025 жылдары он айда ${low} санынан ${high} санына өсті, өсімнің бір бөлігі 2024 жылғы заң өзгерісінен`, subtitle: 'Әр дереккөздің өз қатары; айлары мен өлшемдері әртүрлі, бір сызыққа қосылмайды', description: 'Баспасөздегі сандар дөңгелектелген. 2024 жылы ұрып-соғу мен денсаулыққа жеңіл зиян келтіру қайта қылмыстық құқық бұзушылыққа айналды, сондықтан бұл жылдан бастап қатар үзіледі.', series: 'Қатар', months: 'Ай саны', source: 'Дереккөз', words: { by: 'кәмелетке толмағандар жасаған құқық бұзушылықтар', held: 'жауапқа тартылған кәмелетке толмағандар', identified: 'анықталған кәмелетке толмағандар (1-М)', 'by-form': 'кәмелетке толмағандар жасаған, өндірісі аяқталған (1-М)', against: 'кәмелетке толмағандарға қарсы', 'against-form': 'кәмелетке толмағандарға қарсы (1-М)' } },
  ru: { title: (low: string, high: string) => `Правонарушений против детей за десять месяцев зарегистрировано в 2022–2025 годах от ${low} до ${high}; часть роста — от изменения закона в 2024 году`, subtitle: 'У каждого источника свой ряд; месяцы и единицы разные, в одну линию они не складываются', description: 'Числа прессы округлены. В 2024 году побои и лёгкий вред здоровью снова стали уголовными правонарушениями, поэтому с этого года ряд прерывается.', series: 'Ряд', months: 'Месяцев', source: 'Источник', words: { by: 'правонарушения несовершеннолетних', held: 'привлечённые несовершеннолетние', identified: 'установленные несовершеннолетние (1-М)', 'by-form': 'правонарушения несовершеннолетних, оконченные производством (1-М)', against: 'против несовершеннолетних', 'against-form': 'против несовершеннолетних (1-М)' } },
  en: { title: (low: string, high: string) => `Offences against children registered in ten months went from ${low} to ${high} over 2022–2025, part of it from the change of law in 2024`, subtitle: 'A series of its own for each source; months and units differ and make no single line', description: 'Numbers of the press are rounded. In 2024 battery and slight harm to health became criminal offences again, so the series breaks at that year.', series: 'Series', months: 'Months', source: 'Source', words: { by: 'offences by minors', held: 'minors held liable', identified: 'minors identified (1-M)', 'by-form': 'offences by minors, completed (1-M)', against: 'against minors', 'against-form': 'against minors (1-M)' } },
} as const;

/** What is known of other years, source by source. */
export const trendTable: Figure = {
  id: 'juvenile.tab-trend', chapter: 'juvenile', kind: 'table', tasks: ['S3.4'], sources: ['okz-city-crime', 'strategy2050-2016', 'globalnews-2023', 'baq-2025-children', 'amaninfo-2024-juvenile'], datasets: [],
  async rows() {
    const form = [['by-form', 'offences_by'], ['identified', 'minors'], ['against-form', 'offences_against']] as const;
    const official = form.map(([series, table]) => ({ series, year: 2022, months: 12, value: nationalCount(table, 'all').n, rounded: false, source: 'okz-city-crime' }));
    const order = ['by', 'by-form', 'identified', 'held', 'against', 'against-form'];
    return [...loadTrend(), ...official].sort((a, b) => order.indexOf(a.series) - order.indexOf(b.series) || a.year - b.year).map(({ series, year, months, value, rounded, source }): Row => ({
      series, year, months, value, rounded: rounded ? 'yes' : 'no', source, ...Object.fromEntries(LANGS.map((lang) => [`source_${lang}`, sourceForms(lang).get(source) ?? source])),
    }));
  },
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    const values = rows.filter(({ series }) => series === 'against').map(({ value }) => Number(value));
    const say = (value: number): string => formatNumber(lang, value, { digits: 0 });
    return { title: title(say(Math.min(...values)), say(Math.max(...values))), subtitle, description };
  },
  columns(lang) {
    const say = SAY[lang];
    return [{ id: 'series', label: say.series, kind: 'text', words: say.words }, { id: 'year', label: { kk: 'Жыл', ru: 'Год', en: 'Year' }[lang], kind: 'year' }, { id: 'months', label: say.months, kind: 'count' }, { id: 'value', label: COLUMNS.count[lang], kind: 'count' }, { id: 'rounded', label: { kk: 'Дөңгелектелген', ru: 'Округлено', en: 'Rounded' }[lang], kind: 'text', words: { kk: { yes: 'иә', no: 'жоқ' }, ru: { yes: 'да', no: 'нет' }, en: { yes: 'yes', no: 'no' } }[lang] }, { id: `source_${lang}`, label: say.source, kind: 'text' }];
  },
  filter: () => 'series',
};
