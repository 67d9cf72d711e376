import { loadLegislation } from '../../datasets/legislation.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';
import { sourceCode, sourceWords } from '../source-words.ts';

const SAY = {
  kk: { title: (n: number) => `Шетелдік ${n} үлгі: норма қабылданған соң не болды`, subtitle: 'Үлгі, кейінгі көрсеткіш және одан алынатын сабақ', description: 'Көрсеткіштің өзгеруін норма тудырды деуге болмайды: салыстыруы бар зерттеу жоқ. Елдердің пайыздары бір-бірімен салыстырылмайды.', model: 'Үлгі', after: 'Кейін не белгілі', lesson: 'Сабақ', laws: 'Ұсыныстар' },
  ru: { title: (n: number) => `Иностранных образцов — ${n}: что было после принятия нормы`, subtitle: 'Образец, последующий показатель и урок', description: 'Нельзя сказать, что изменение вызвано нормой: исследований со сравнением нет. Проценты разных стран между собой не сравниваются.', model: 'Образец', after: 'Что известно потом', lesson: 'Урок', laws: 'Предложения' },
  en: { title: (n: number) => `${n} foreign models and what followed the norm`, subtitle: 'The model, a later figure, and the lesson', description: 'The norm cannot be said to have caused the change: there is no study with a comparison. Percentages of different countries are not compared with one another.', model: 'Model', after: 'What is known afterwards', lesson: 'Lesson', laws: 'Proposals' },
} as const;

/** Foreign statutory models behind the proposals and what is known of the years after. */
export const modelsTable: Figure = {
  id: 'legislation.tab-models',
  chapter: 'legislation',
  kind: 'table',
  tasks: ['S3.1', 'S1.2'],
  sources: [...new Set(loadLegislation().models.flatMap(({ sources }) => sources))],
  datasets: [],
  rows: () => Promise.resolve(loadLegislation().models.map(({ id, model, after, lesson, laws, sources }) => ({ id, model_kk: model.kk, model_ru: model.ru, model_en: model.en, after_kk: after.kk, after_ru: after.ru, after_en: after.en, lesson_kk: lesson.kk, lesson_ru: lesson.ru, lesson_en: lesson.en, laws: laws.join(', '), sources: sourceCode(sources) }))),
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    return { title: title(rows.length), subtitle, description };
  },
  columns(lang) {
    const say = SAY[lang];
    return [
      { id: `model_${lang}`, label: say.model, kind: 'text' }, { id: `after_${lang}`, label: say.after, kind: 'text' }, { id: `lesson_${lang}`, label: say.lesson, kind: 'text' }, { id: 'laws', label: say.laws, kind: 'text' },
      { id: 'sources', label: t(lang, 'cite.source'), kind: 'text', words: sourceWords(lang, loadLegislation().models.map(({ sources }) => sources)) },
    ];
  },
};
