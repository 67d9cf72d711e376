import { readTable } from '../../datasets/table.ts';
import { formatRange } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';
import { numberOf } from './statistics.ts';

const OFFENCES = ['theft', 'burglary', 'auto-theft', 'aggravated-assault', 'robbery'] as const;
const SAY = {
  kk: { title: (range: string) => `Бес түрдің бәрі кездейсоқтықтан ${range} пайыздық тармаққа артық шоғырланған`, subtitle: 'Хьюстон, 2010 жылғы қаңтар–тамыз, 200 метрлік оқиға болған шаршылар; жақшада — 95%-дық аралық', description: 'Әр жолда бір түрдің оқиғалары, олар тіркелген шаршылар, жартысына жететін шаршылардың үлесі, сол оқиғалар бір рет болса да оқиға болған барлық шаршыға кездейсоқ шашылғандағы үлес және екеуінің айырмасы тұр.', note: 'Түрлерді шоғырлануы бойынша бір-бірімен салыстырғанда айырмаға қарау керек: үлес оқиға санына да тәуелді.', words: { theft: 'Ұрлық', burglary: 'Ғимаратқа кіріп ұрлау', 'auto-theft': 'Көлік ұрлау', 'aggravated-assault': 'Ауыр шабуыл', robbery: 'Тонау' }, cols: ['Түрі', 'Жартысы, үлесі', 'Кездейсоқ шашылса', 'Айырмасы, пайыздық тармақ'] },
  ru: { title: (range: string) => `Все пять видов сосредоточены сильнее случайного на ${range} процентного пункта`, subtitle: 'Хьюстон, январь–август 2010 года, квадраты 200 м с событиями; в скобках 95-процентный интервал', description: 'В строке — события одного вида, квадраты, где они были, доля квадратов с половиной, та же доля при разбросе по жребию среди всех квадратов, где было хоть одно событие, и разность двух долей.', note: 'Виды по концентрации следует сравнивать по разности: сама доля зависит и от числа событий.', words: { theft: 'Кража', burglary: 'Кража с проникновением', 'auto-theft': 'Кража транспорта', 'aggravated-assault': 'Нападение при отягчающих', robbery: 'Грабёж и разбой' }, cols: ['Вид', 'Половина, доля', 'По жребию', 'Разность, п. п.'] },
  en: { title: (range: string) => `All five offences are more concentrated than chance, by ${range} percentage points`, subtitle: 'Houston, January to August 2010, squares of 200 m that were hit; 95% interval in brackets', description: 'Each line gives the incidents of one offence, the squares with any, the share of squares with half, the same share when they are scattered by lot over all squares that ever had an incident, and the difference of the two.', note: 'Offences are to be compared by the difference: the share itself depends on the number of incidents as well.', words: { theft: 'Theft', burglary: 'Burglary', 'auto-theft': 'Vehicle theft', 'aggravated-assault': 'Aggravated assault', robbery: 'Robbery' }, cols: ['Offence', 'Half, share', 'By lot', 'Difference, percentage points'] },
} as const;

/** Concentration of five offences in one city, each beside what chance gives for its own number of incidents. */
export const categoriesTable: Figure = {
  id: 'concentration.tab-categories',
  chapter: 'concentration',
  kind: 'table',
  tasks: ['S2.4'],
  sources: [],
  datasets: ['houston'],
  async rows() {
    const all = (await readTable('houston', 'statistics')).filter((row) => row['unit_size_m'] === 200 && row['basis'] === 'nonzero' && row['period'] === '2010');
    return OFFENCES.map((offence) => {
      const of = (statistic: string): Record<string, number | null> => { const row = all.find((one) => one['offence'] === offence && one['statistic'] === statistic); return { value: numberOf(row, 'value'), lo: numberOf(row, 'lo'), hi: numberOf(row, 'hi'), n: numberOf(row, 'n_incidents'), units: numberOf(row, 'n_units') }; };
      const [seen, lot, gap] = [of('k50_share'), of('k50_random'), of('mcc50')];
      return { offence, n: seen['n'] ?? null, units: seen['units'] ?? null, k50: seen['value'] ?? null, k50_lo: seen['lo'] ?? null, k50_hi: seen['hi'] ?? null, lot: lot['value'] ?? null, lot_lo: lot['lo'] ?? null, lot_hi: lot['hi'] ?? null, gap: gap['value'] ?? null, gap_lo: gap['lo'] ?? null, gap_hi: gap['hi'] ?? null };
    });
  },
  text(lang, rows) {
    const { title, subtitle, description, note } = SAY[lang];
    const gaps = rows.map((row) => 100 * Number(row['gap']));
    return { title: title(formatRange(lang, Math.min(...gaps), Math.max(...gaps), { digits: 1 })), subtitle, description, note };
  },
  columns(lang) {
    const { cols, words } = SAY[lang];
    return [
      { id: 'offence', label: cols[0], kind: 'text', words }, { id: 'n', label: t(lang, 'stat.incidents'), kind: 'count' }, { id: 'units', label: t(lang, 'stat.squares'), kind: 'count' },
      { id: 'k50', label: cols[1], kind: 'share', lo: 'k50_lo', hi: 'k50_hi' }, { id: 'lot', label: cols[2], kind: 'share', lo: 'lot_lo', hi: 'lot_hi' }, { id: 'gap', label: cols[3], kind: 'points', lo: 'gap_lo', hi: 'gap_hi' },
    ];
  },
};
