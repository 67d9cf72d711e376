import { t } from '../../i18n/index.ts';
import { readTable } from '../../datasets/table.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Figure } from '../figure.ts';

/** Measures that show whether the import finds what was put into the files on purpose. */
const MEASURES = ['rows_read', 'rows_accepted', 'quarantined:duplicate-id', 'quarantined:coordinate-outside', 'quarantined:date-outside', 'codes_unmapped', 'share_located', 'share_without_hour', 'share_on_shared_points', 'share_largest_point', 'registration_lag_median_days'] as const;
const SAY = {
  kk: { title: (share: string) => `Шартты қалада бір нүктеге жазбалардың ${share} түскенін тексерудің өзі тапты`, subtitle: 'Шартты қала, ресми қабаттың пішінімен жазылған файлдар', description: 'Файлдарға әдейі қойылған ақаулар: қайталанған нөмірлер, ел шетіндегі координаталар, кезеңнен тыс күндер, полиция бөлімінің нүктесіне жиналған жазбалар. Импорт оларды жолма-жол санады.', measure: 'Көрсеткіш', count: 'Саны', share: 'Үлесі', limit: 'Шегі' },
  ru: { title: (share: string) => `В условном городе проверка сама нашла точку, на которую пришлось ${share} записей`, subtitle: 'Условный город, файлы в виде официального слоя', description: 'Дефекты внесены намеренно: повторные номера, координаты вне страны, даты вне периода, записи на точке отдела полиции. Импорт сосчитал их построчно.', measure: 'Показатель', count: 'Число', share: 'Доля', limit: 'Порог' },
  en: { title: (share: string) => `In the simulation the check itself found the point that holds ${share} of records`, subtitle: 'Simulated City, files in the shape of the official layer', description: 'Defects were put in on purpose: repeated numbers, coordinates outside the country, dates outside the period, records on the point of the police station. The import counted them row by row.', measure: 'Measure', count: 'Number', share: 'Share', limit: 'Limit' },
} as const;

/** Quality of the simulated files in the official layout: the door for Kazakh data, tried. */
export const simulatedQualityTable: Figure = {
  id: 'incident-data.tab-quality-sim',
  chapter: 'incident-data',
  kind: 'table',
  tasks: ['S1.4', 'S1.3'],
  sources: [],
  datasets: ['simcity'],
  synthetic: true,
  async rows() {
    const found = new Map((await readTable('simcity', 'quality')).map((row) => [row['measure'], row]));
    return MEASURES.map((measure) => {
      const value = found.get(measure)?.['value'] ?? null;
      const share = measure.startsWith('share_');
      return { measure, count: share ? null : value, share: share ? value : null, threshold: found.get(measure)?.['threshold'] ?? null };
    });
  },
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    return { title: title(formatPercent(lang, Number(rows.find(({ measure }) => measure === 'share_largest_point')?.['share']), { digits: 1 })), subtitle, description };
  },
  columns(lang) {
    const say = SAY[lang];
    return [{ id: 'measure', label: say.measure, kind: 'text', words: Object.fromEntries(MEASURES.map((id) => [id, t(lang, `quality.${id}`)])) }, { id: 'count', label: say.count, kind: 'count' }, { id: 'share', label: say.share, kind: 'share' }, { id: 'threshold', label: say.limit, kind: 'share' }];
  },
};
