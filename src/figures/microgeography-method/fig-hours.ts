import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { valueLines } from '../../charts/value-lines.ts';
import { readTable } from '../../datasets/table.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure } from '../figure.ts';

const NAMES: Readonly<Record<Lang, { planted: string; recorded: string; x: string; y: string; hour: string }>> = {
  kk: { planted: 'Қалаға салынған тәулік ырғағы', recorded: 'Жазылған уақыт бойынша', x: 'Тәулік сағаты', y: 'Алаяқтық оқиғаларының үлесі', hour: 'Сағат' },
  ru: { planted: 'Заложенный суточный ритм', recorded: 'По записанному времени', x: 'Час суток', y: 'Доля случаев мошенничества', hour: 'Час' },
  en: { planted: 'Planted rhythm of the day', recorded: 'By recorded time', x: 'Hour of the day', y: 'Share of frauds', hour: 'Hour' },
};

/** Hours of fraud as planted and as recorded: unknown times are written as midnight. */
export const hoursFigure: Figure = {
  id: 'microgeography-method.fig-hours',
  chapter: 'microgeography-method',
  kind: 'figure',
  tasks: ['S1.3'],
  sources: [],
  datasets: ['simcity'],
  synthetic: true,
  async rows() {
    const truth = JSON.parse(readFileSync(join(process.cwd(), 'data/simcity/truth.json'), 'utf8')) as { hours: Record<string, number[]> };
    const weights = truth.hours['office'] ?? [];
    const all = weights.reduce((a, b) => a + b, 0);
    const counts = Array.from({ length: 24 }, () => 0);
    for (const row of await readTable('simcity', 'hours')) if (row['category'] === 'fraud') counts[Number(row['hour'])] = (counts[Number(row['hour'])] ?? 0) + Number(row['n']);
    const n = counts.reduce((a, b) => a + b, 0);
    return counts.map((count, hour) => ({ hour, n: count, recorded: count / n, planted: (weights[hour] ?? 0) / all }));
  },
  text(lang, rows) {
    const [first] = rows;
    const [recorded, planted] = [first?.['recorded'], first?.['planted']].map((value) => formatPercent(lang, Number(value), { digits: 1 }));
    const say = {
      kk: { title: `Түн ортасындағы «шың» жазу тәртібінен туады: ${recorded ?? ''} жазылған, шын үлес ${planted ?? ''}`, subtitle: 'Шартты қала, алаяқтық, 2019–2023 жылдар', description: 'Қалаға алаяқтық жұмыс сағатына сай салынған. Уақыты белгісіз жазбаларға 00:00 қойылғандықтан, түн ортасында жоқ шың пайда болды. Қалған сағаттар салынған ырғаққа жақын.' },
      ru: { title: `«Пик» в полночь создан записью: записано ${recorded ?? ''}, истинная доля ${planted ?? ''}`, subtitle: 'Условный город, мошенничество, 2019–2023 годы', description: 'В город заложено мошенничество рабочих часов. Записям с неизвестным временем поставлено 00:00, и в полночь возник несуществующий пик. Остальные часы близки к заложенному ритму.' },
      en: { title: `The “peak” at midnight is made by recording: ${recorded ?? ''} recorded, ${planted ?? ''} true`, subtitle: 'Simulated City, fraud, 2019–2023', description: 'Fraud was planted in office hours. Records of unknown time were given 00:00, so a peak appeared at midnight that does not exist. The other hours keep close to the planted rhythm.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const names = NAMES[lang];
    const count = { kk: 'Жазбалар', ru: 'Записей', en: 'Records' }[lang];
    return [{ id: 'hour', label: names.hour, kind: 'count' }, { id: 'n', label: count, kind: 'count' }, { id: 'recorded', label: names.recorded, kind: 'share' }, { id: 'planted', label: names.planted, kind: 'share' }];
  },
  draw(rows, { lang, size, label, mark }) {
    const names = NAMES[lang];
    const line = (column: string) => rows.map((row) => ({ x: Number(row['hour']), y: Number(row[column]) }));
    return valueLines([{ label: names.recorded, points: line('recorded'), colour: 'var(--c1, #1860bd)', dots: true }, { label: names.planted, points: line('planted'), colour: 'var(--grey, #6b7683)', dash: '5 3' }], {
      frame: { size, label, mark },
      x: { label: names.x, ticks: size === 'wide' ? [0, 3, 6, 9, 12, 15, 18, 21, 23] : [0, 6, 12, 18, 23], format: (value) => `${String(value).padStart(2, '0')}:00` },
      y: { label: names.y, max: 0.1, ticks: [0, 0.025, 0.05, 0.075, 0.1], format: (value) => formatPercent(lang, value, { digits: 1 }) },
    });
  },
};
