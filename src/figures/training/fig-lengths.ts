import { bars } from '../../charts/bars.ts';
import { loadComparison } from '../../datasets/comparison.ts';
import { loadTraining } from '../../datasets/training.ts';
import type { Row } from '../../datasets/table.ts';
import { formatNumber } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { COVERS } from '../../model/training.ts';
import type { Figure } from '../figure.ts';
import { sourceWords } from '../source-words.ts';
import { coversWords } from './words.ts';

/** Length of first training by what it counts; inside a group in the order of the comparative table, so that nobody is ranked. */
export const lengthsFigure: Figure = {
  id: 'training.fig-lengths',
  chapter: 'training',
  kind: 'figure',
  tasks: ['R3'],
  sources: [...new Set(loadTraining().lengths.flatMap(({ row }) => loadComparison().rows.find(({ id }) => id === row)?.source ?? []))],
  datasets: [],
  async rows() {
    const { rows, jurisdictions } = loadComparison();
    const known = new Map(rows.map((row) => [row.id, row]));
    const order = (id: string): number => jurisdictions.findIndex((one) => one.id === known.get(id)?.jurisdiction);
    return COVERS.toReversed().flatMap((covers) => loadTraining().lengths.filter((one) => one.covers === covers).sort((a, b) => order(a.row) - order(b.row)).map(({ row, months }): Row => {
      const found = known.get(row);
      const name = jurisdictions.find(({ id }) => id === found?.jurisdiction)?.name;
      return { row, covers, jurisdiction: found?.jurisdiction ?? '', name_kk: name?.kk ?? '', name_ru: name?.ru ?? '', name_en: name?.en ?? '', year: found?.year ?? null, months, text_kk: found?.text.kk ?? '', text_ru: found?.text.ru ?? '', text_en: found?.text.en ?? '', kind: found?.kind ?? '', caveat: found?.caveat ?? '', sources: found?.source ?? '' };
    }));
  },
  text(lang, rows) {
    const school = rows.filter((row) => row['covers'] === 'academy').map((row) => Number(row['months']));
    const say = (value: number): string => formatNumber(lang, value, { digits: Number.isInteger(value) ? 0 : 1 });
    const [least, most] = [say(Math.min(...school)), say(Math.max(...school))];
    const own = rows.find((row) => row['jurisdiction'] === 'KZ')?.['months'];
    return {
      kk: { title: `Мектептегі алғашқы оқу ${least}–${most} айға созылады; Қазақстанның ${own} айы — 2019 жылғы жоспар`, subtitle: 'Ай; не саналатыны бойынша топталған, топ ішінде реті кестедегідей', description: 'Үш топ бір-бірімен салыстырылмайды: дәреже мен бағдарлама бөлімшедегі тәжірибені де қамтиды. Бозғылт жолақтың дереккөзі әлсіз, ескі не жоспар туралы.', note: t('kk', 'train.lengthsNote') },
      ru: { title: `Начальное обучение в школе длится ${least}–${most} месяца; ${own} месяцев Казахстана — план 2019 года`, subtitle: 'Месяцы; сгруппировано по тому, что считается, внутри группы порядок таблицы', description: 'Три группы между собой не сравниваются: степень и программа включают практику в подразделении. Бледная полоса — слабый, старый источник или план.', note: t('ru', 'train.lengthsNote') },
      en: { title: `First training at a school takes ${least} to ${most} months; Kazakhstan’s ${own} months are a plan of 2019`, subtitle: 'Months, grouped by what is counted; inside a group in the order of the table', description: 'The three groups are not compared with one another: degree and programme include practice in a unit. A pale bar has a weak or old source, or is a plan.', note: t('en', 'train.lengthsNote') },
    }[lang];
  },
  columns(lang) {
    return [
      { id: 'covers', label: t(lang, 'train.covers'), kind: 'text', words: coversWords(lang) }, { id: `name_${lang}`, label: t(lang, 'train.jurisdiction'), kind: 'text' }, { id: 'months', label: t(lang, 'train.months'), kind: 'measure', digits: 1 },
      { id: `text_${lang}`, label: t(lang, 'train.known'), kind: 'text' }, { id: 'sources', label: t(lang, 'cite.source'), kind: 'text', words: sourceWords(lang, loadTraining().lengths.map(({ row }) => [loadComparison().rows.find(({ id }) => id === row)?.source ?? ''])) },
    ];
  },
  draw(rows, { lang, size, label, mark }) {
    const covers = coversWords(lang);
    return bars(rows.map((row) => ({ label: `${String(row[`name_${lang}`])}${row['year'] === null ? '' : `, ${row['year']}`} · ${covers[String(row['covers']) as keyof typeof covers]}`, value: Number(row['months']), strong: row['caveat'] === '' && row['jurisdiction'] !== 'KZ' })), { frame: { size, label, mark }, axis: t(lang, 'train.lengths'), format: (value) => formatNumber(lang, value, { digits: Number.isInteger(value) ? 0 : 1 }) });
  },
};
