import { bars } from '../../charts/bars.ts';
import { loadIncidentData } from '../../datasets/incident-data.ts';
import { formatPercent, formatRange } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';

const SAY = {
  kk: { title: (range: string) => `2017–2019 жылдары картаға тіркелген құқық бұзушылықтың шамамен ${range} түскен`, subtitle: 'Ескі қабаттағы нүктелер санының тіркелген қылмыстық құқық бұзушылықтар санына қатынасы, бүкіл ел', description: 'Нүктелер саны — ашық клиент кодының тексеру мысалында жазылған сандар; жалпы сан жүздікке дейін дөңгелектелген ресми қорытынды. Қатынасты біз есептедік.', note: 'Екі сан әр күні алынған болуы мүмкін, ал сандар жазылған файлдың қай қоймада жатқаны бізге белгісіз. Сондықтан бұл — жуық бағалау. Қаланың қамтылуы елдікінен өзгеше болуы мүмкін.', axis: 'картаға түскендердің үлесі', cols: ['Нүктелер', 'Тіркелгені', 'Үлесі'] },
  ru: { title: (range: string) => `В 2017–2019 годах на карту попадало примерно ${range} зарегистрированного`, subtitle: 'Отношение числа точек старого слоя к числу зарегистрированных уголовных правонарушений, вся страна', description: 'Числа точек записаны в проверочном примере открытого кода клиента; итог — официальный, округлённый до сотен. Отношение вычислили мы.', note: 'Два числа могли быть взяты в разные дни, а в каком хранилище лежит файл с числами, нам неизвестно. Поэтому это приблизительная оценка. Охват города может отличаться от охвата страны.', axis: 'доля попавших на карту', cols: ['Точки', 'Зарегистрировано', 'Доля'] },
  en: { title: (range: string) => `In 2017–2019 about ${range} of what was registered came to the map`, subtitle: 'Number of points in the old layer over registered criminal offences, the whole country', description: 'The numbers of points stand in a test example of public client code; the total is the official one, rounded to hundreds. The ratio is our calculation.', note: 'The two numbers may have been taken on different days, and we do not know which repository holds the file. So this is a rough estimate. Coverage of a city may differ from that of the country.', axis: 'share that came to the map', cols: ['Points', 'Registered', 'Share'] },
} as const;

/** How much of what was registered the map held, by year. */
export const coverageFigure: Figure = {
  id: 'incident-data.fig-coverage',
  chapter: 'incident-data',
  kind: 'figure',
  tasks: ['S1.4'],
  sources: ['baigenews-2023-totals'],
  datasets: [],
  async rows() {
    return loadIncidentData().coverage.map(({ year, mapped, registered }) => ({ year, mapped, registered, share: mapped / registered }));
  },
  text(lang, rows) {
    const { title, subtitle, description, note } = SAY[lang];
    const shares = rows.map((row) => Number(row['share']));
    return { title: title(formatRange(lang, Math.min(...shares), Math.max(...shares), { as: 'percent' })), subtitle, description, note };
  },
  columns(lang) {
    const { cols } = SAY[lang];
    return [{ id: 'year', label: t(lang, 'table.year'), kind: 'year' }, { id: 'mapped', label: cols[0], kind: 'count' }, { id: 'registered', label: cols[1], kind: 'count' }, { id: 'share', label: cols[2], kind: 'share', digits: 0 }];
  },
  draw(rows, { lang, size, label, mark }) {
    return bars(rows.map((row) => ({ label: String(row['year']), value: Number(row['share']) })), { frame: { size, label, mark }, axis: SAY[lang].axis, format: (value) => formatPercent(lang, value), max: 1 });
  },
};
