import { t } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure, FigureColumn } from '../figure.ts';
import { openDatasets, QUALITY_MEASURES, qualityRows } from './quality-rows.ts';

const SAY = {
  kk: { title: 'Жүктелген нақты деректердің бірде-бірі Қазақстан қаласыныкі емес', subtitle: 'Нақты қалалардың жүктелген жиынтары және олардың сапасы', description: 'Әр жолда қала, жариялаушы, кезең, оқылған жолдар, бөлек қойылғандардың, орны барлардың, сағаты жоқтардың үлесі, нүктесі ортақ жазбалардың және ең көп пайдаланылған бір нүктенің үлесі.', note: 'Ортақ нүкте — кемінде екі оқиға түскен координата. Жариялаушы нүктелерді жылжытса немесе дөңгелектесе, бұл үлес жоғары болады.', publisher: 'Жариялаушы' },
  ru: { title: 'Среди загруженных реальных данных нет ни одного города Казахстана', subtitle: 'Загруженные наборы реальных городов и их качество', description: 'В строке — город, издатель, период, прочитанные строки, доли отложенных строк, строк с местом и без часа, записей в общих точках и самой частой точки.', note: 'Общая точка — координата, на которую приходится не менее двух событий. Если издатель сдвигает или округляет точки, доля высока.', publisher: 'Издатель' },
  en: { title: 'Of the real data loaded, none is of a city of Kazakhstan', subtitle: 'Datasets of real cities that are loaded, and their quality', description: 'Each line gives the city, the publisher, the period, the rows read, the shares of rows set aside, with a place and without an hour, of records on shared points, and of the most used point.', note: 'A shared point is a coordinate with at least two incidents. Where the publisher moves or rounds points the share is high.', publisher: 'Publisher' },
} as const;

/** Columns of measures, named as on the pages of the datasets. */
export function measureColumns(lang: Lang): FigureColumn[] {
  return QUALITY_MEASURES.map((id) => ({ id, label: t(lang, `quality.${id}`), kind: id === 'rows_read' ? 'count' : 'share', digits: id === 'rows_read' ? 0 : id === 'share_largest_point' ? 2 : 1 }));
}

/** Quality of every loaded dataset of a real place. */
export const qualityTable: Figure = {
  id: 'incident-data.tab-quality',
  chapter: 'incident-data',
  kind: 'table',
  tasks: ['S1.4'],
  sources: [],
  get datasets() { return openDatasets(); },
  rows: () => qualityRows(openDatasets()),
  text: (lang) => SAY[lang],
  columns(lang) {
    return [{ id: `title_${lang}`, label: t(lang, 'table.city'), kind: 'text' }, { id: 'publisher', label: SAY[lang].publisher, kind: 'text' }, { id: 'period', label: t(lang, 'filter.period'), kind: 'text' }, ...measureColumns(lang)];
  },
};
