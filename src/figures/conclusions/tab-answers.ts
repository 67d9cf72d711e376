import { loadConclusions } from '../../datasets/conclusions.ts';
import { loadResults } from '../../datasets/results.ts';
import { withCase } from '../../i18n/cases.ts';
import { chapterNumber } from '../../model/chapter.ts';
import type { Figure, FigureColumn } from '../figure.ts';

const SAY = {
  kk: { task: 'Тапсырма', stage: 'Кезең', answer: 'Жауап бір сөйлеммен', missing: 'Не жасалмады', chapters: 'Тараулар', none: 'бәрі жасалды', s1: 'бірінші кезең', s2: 'екінші кезең', s3: 'үшінші кезең', r: 'нәтижелер' },
  ru: { task: 'Задача', stage: 'Этап', answer: 'Ответ одной фразой', missing: 'Чего нет', chapters: 'Главы', none: 'сделано', s1: 'первый этап', s2: 'второй этап', s3: 'третий этап', r: 'результаты' },
  en: { task: 'Task', stage: 'Stage', answer: 'Answer in one sentence', missing: 'What is missing', chapters: 'Chapters', none: 'nothing missing', s1: 'stage one', s2: 'stage two', s3: 'stage three', r: 'results' },
} as const;

/** Every task and result of the commission: the answer in a sentence, what is missing, and where it stands. */
export const answersTable: Figure = {
  id: 'conclusions.tab-answers',
  chapter: 'conclusions',
  kind: 'table',
  tasks: ['R1', 'R2', 'R3', 'R4', 'R5', 'R6'],
  sources: [],
  datasets: [],
  rows() {
    const missing = new Map(loadResults().map(({ task, missing: what }) => [task, what]));
    return Promise.resolve(loadConclusions().answers.map(({ task, answer, chapters }) => {
      const lacks = missing.get(task) ?? null;
      return { task, stage: task.startsWith('R') ? 'r' : `s${task.slice(1, 2)}`, answer_kk: answer.kk, answer_ru: answer.ru, answer_en: answer.en, missing_kk: lacks?.kk ?? 'none', missing_ru: lacks?.ru ?? 'none', missing_en: lacks?.en ?? 'none', chapters: chapters.map(chapterNumber).join(', ') };
    }));
  },
  text(lang, rows) {
    const done = rows.filter((row) => row['missing_en'] === 'none').length;
    const say = {
      kk: { title: `Тапсырманың ${rows.length} тармағына жауап бар, ${withCase(String(rows.length - done), 'px3')} бойынша жетіспейтіні ашық айтылған`, subtitle: 'Кезеңді таңдаңыз', description: 'Жолда тапсырма, бір сөйлемдік жауап, жасалмағаны және тараулардың нөмірі бар. Жасалмағанының себебі нәтижелер бетінде.' },
      ru: { title: `На все пункты задания (${rows.length}) дан ответ, и для ${rows.length - done} прямо сказано, чего нет`, subtitle: 'Выберите этап', description: 'В строке — задача, ответ одной фразой, чего нет и номера глав. Причины — на странице результатов.' },
      en: { title: `All ${rows.length} points of the commission have an answer, and for ${rows.length - done} it is said what is missing`, subtitle: 'Choose a stage', description: 'Each line gives a task, the answer in one sentence, what is missing, and the numbers of chapters. The reasons are on the page of results.' },
    } as const;
    return say[lang];
  },
  columns(lang): FigureColumn[] {
    const say = SAY[lang];
    return [{ id: 'task', label: say.task, kind: 'text' }, { id: 'stage', label: say.stage, kind: 'text', words: { s1: say.s1, s2: say.s2, s3: say.s3, r: say.r } }, { id: `answer_${lang}`, label: say.answer, kind: 'text' }, { id: `missing_${lang}`, label: say.missing, kind: 'text', words: { none: say.none } }, { id: 'chapters', label: say.chapters, kind: 'text' }];
  },
  filter: () => 'stage',
};
