import { rankLine } from '../../charts/rank-line.ts';
import { loadServiceModel } from '../../datasets/service-model.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';
import { sourceWords } from '../source-words.ts';

/** Kazakhstan's rank in the Global Peace Index, edition by edition. */
export const gpiFigure: Figure = {
  id: 'service-model.fig-gpi',
  chapter: 'service-model',
  kind: 'figure',
  tasks: ['S1.1'],
  sources: ['web-studykazakhstan-com', 'ehonews-gpi-2020', 'kt-2021-trust', 'kursiv-gpi-2023', 'web-astanatimes-com', 'azattyqruhy-gpi-2025'],
  datasets: [],
  async rows() { return loadServiceModel().ranks.map(({ year, rank, restated, derived, source }) => ({ year, rank, restated: restated ?? null, derived: derived === true ? 1 : 0, source })); },
  text(lang, rows) {
    const ranks = rows.map((row) => Number(row['rank']));
    const [best, worst, year] = [Math.min(...ranks), Math.max(...ranks), rows.find((row) => Number(row['rank']) === Math.max(...ranks))?.['year']];
    const say = {
      kk: { title: `Жаһандық бейбітшілік индексіндегі орын ${best}-орын мен ${worst}-орын аралығында: оны бір жылдағы толқу шешеді`, subtitle: 'Қазақстанның орны әр басылымның өзінде жарияланғандай; жоғарысы — жақсырақ', description: `Ең төменгі орын — ${year} жылғы басылымда, қаңтар оқиғасынан кейін. Бұл орын баспасөз дерегінен есептеп шығарылған. Келесі басылымдар бұрынғы орындарды қайта есептейді, сондықтан нүктелер қосылмаған.` },
      ru: { title: `Место в Глобальном индексе миролюбия ходит между ${best}-м и ${worst}-м: его решают потрясения одного года`, subtitle: 'Место Казахстана, как оно опубликовано в каждом издании; чем выше, тем лучше', description: `Худшее место — в издании ${year} года, после январских событий; оно выведено из сообщения прессы. Следующие издания пересчитывают прежние места, поэтому точки не соединены.` },
      en: { title: `The rank in the Global Peace Index moves between ${best} and ${worst}: one year's upheaval decides it`, subtitle: 'Rank of Kazakhstan as each edition published it; higher is better', description: `The lowest place is in the edition of ${year}, after the January events; it is derived from a press report. Later editions recalculate earlier ranks, so the points are not joined.` },
    } as const;
    return say[lang];
  },
  columns(lang) {
    return [
      { id: 'year', label: t(lang, 'gpi.edition'), kind: 'year' }, { id: 'rank', label: t(lang, 'gpi.published'), kind: 'count' }, { id: 'restated', label: t(lang, 'gpi.restated'), kind: 'count' },
      { id: 'source', label: t(lang, 'cite.source'), kind: 'text', words: sourceWords(lang, loadServiceModel().ranks.map(({ source }) => [source])) },
    ];
  },
  draw(rows, { lang, size, label, mark }) {
    const points = rows.map((row) => ({ year: Number(row['year']), rank: Number(row['rank']), restated: typeof row['restated'] === 'number' ? row['restated'] : undefined, derived: row['derived'] === 1 }));
    return rankLine(points, { frame: { size, label, mark }, axis: t(lang, 'gpi.axis'), restated: t(lang, 'gpi.legend') });
  },
};
