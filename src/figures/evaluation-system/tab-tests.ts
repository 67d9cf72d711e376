import { loadEvaluationPlan } from '../../datasets/evaluation-plan.ts';
import type { Figure } from '../figure.ts';

const SAY = {
  kk: { question: 'Сұрақ', pass: 'Өтті дегеніміз', fail: 'Өтпесе', title: (n: number) => `Енгізу туралы шешім алдын ала жазылған ${n} сұраққа байланады, әрқайсысында теріс жауаптың салдары бар`, subtitle: 'Шектер — біздің ұсыныс', description: 'Жолда сұрақ, өтудің шарты және өтпеудің салдары бар. Бәрі пилоттан бұрын жазылады, сондықтан нәтиже көрінгеннен кейін шек жылжымайды.' },
  ru: { question: 'Вопрос', pass: 'Пройдено, если', fail: 'Если нет', title: (n: number) => `Решение о внедрении связано с вопросами, записанными заранее (${n}), и у каждого есть следствие ответа «нет»`, subtitle: 'Пороги — наше предложение', description: 'В строке — вопрос, условие и следствие неудачи. Всё записывается до пилота, поэтому порог не сдвинется, когда итог уже виден.' },
  en: { question: 'Question', pass: 'Passed if', fail: 'If not', title: (n: number) => `Adoption hangs on ${n} questions written in advance, and a “no” to each has its consequence`, subtitle: 'Thresholds are our proposal', description: 'Each line gives a question, the condition, and what follows a failure. All is written before the pilot, so that no threshold moves once the result is seen.' },
} as const;

/** What the pilot must show before the system is adopted. */
export const testsTable: Figure = {
  id: 'evaluation-system.tab-tests',
  chapter: 'evaluation-system',
  kind: 'table',
  tasks: ['S3.3', 'R2'],
  sources: [],
  datasets: [],
  rows: () => Promise.resolve(loadEvaluationPlan().tests.map(({ id, question, pass, fail }) => ({ id, question_kk: question.kk, question_ru: question.ru, question_en: question.en, pass_kk: pass.kk, pass_ru: pass.ru, pass_en: pass.en, fail_kk: fail.kk, fail_ru: fail.ru, fail_en: fail.en }))),
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    return { title: title(rows.length), subtitle, description };
  },
  columns(lang) {
    const say = SAY[lang];
    return (['question', 'pass', 'fail'] as const).map((id) => ({ id: `${id}_${lang}`, label: say[id], kind: 'text' as const }));
  },
};
