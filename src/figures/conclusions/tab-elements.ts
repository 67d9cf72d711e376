import { loadConclusions } from '../../datasets/conclusions.ts';
import { t } from '../../i18n/index.ts';
import { chapterNumber } from '../../model/chapter.ts';
import { ELEMENTS } from '../../model/service-model.ts';
import type { Figure, FigureColumn } from '../figure.ts';

const PARTS = ['asked', 'found', 'proposed', 'unknown'] as const;
const SAY = {
  kk: { asked: 'Не сұралды', found: 'Не табылды', proposed: 'Не ұсынылады', unknown: 'Не белгісіз', chapters: 'Тараулар', title: 'Төрт элементтің әрқайсысында құқық бар, өлшем жетіспейді', subtitle: 'Элементті таңдаңыз', description: 'Жолда сервистік модельдің элементі, сұрақ, табылғаны, ұсыныс, белгісіз қалғаны және тараулардың нөмірі бар. Дәлелі сол тарауларда.' },
  ru: { asked: 'Что спрошено', found: 'Что найдено', proposed: 'Что предлагается', unknown: 'Что неизвестно', chapters: 'Главы', title: 'В каждом из четырёх элементов право есть, а измерения не хватает', subtitle: 'Выберите элемент', description: 'В строке — элемент сервисной модели, вопрос, найденное, предложение, неизвестное и номера глав. Доказательства — в этих главах.' },
  en: { asked: 'What was asked', found: 'What was found', proposed: 'What is proposed', unknown: 'What is not known', chapters: 'Chapters', title: 'In each of the four elements there is law, and measurement is short', subtitle: 'Choose an element', description: 'Each line gives an element of the service model, the question, what was found, the proposal, what stays unknown, and the numbers of chapters. The evidence is in those chapters.' },
} as const;

/** The four elements: asked, found, proposed, unknown. */
export const elementsTable: Figure = {
  id: 'conclusions.tab-elements',
  chapter: 'conclusions',
  kind: 'table',
  tasks: ['S2.3', 'S3.1', 'S3.2', 'S3.3'],
  sources: ['kz-law-245-viii-2025'],
  datasets: [],
  rows: () => Promise.resolve(loadConclusions().elements.map(({ id, chapters, ...texts }) => ({
    element: id, chapters: chapters.map(chapterNumber).join(', '), ...Object.fromEntries(PARTS.flatMap((part) => (['kk', 'ru', 'en'] as const).map((lang) => [`${part}_${lang}`, texts[part][lang]]))),
  }))),
  text(lang) {
    const { title, subtitle, description } = SAY[lang];
    return { title, subtitle, description };
  },
  columns(lang): FigureColumn[] {
    const say = SAY[lang];
    return [{ id: 'element', label: t(lang, 'filter.element'), kind: 'text', words: Object.fromEntries(ELEMENTS.map((id) => [id, t(lang, `element.${id}`)])) }, ...PARTS.map((id) => ({ id: `${id}_${lang}`, label: say[id], kind: 'text' as const })), { id: 'chapters', label: say.chapters, kind: 'text' }];
  },
  filter: () => 'element',
};
