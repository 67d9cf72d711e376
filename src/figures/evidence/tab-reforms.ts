import { loadWhatWorks } from '../../datasets/what-works.ts';
import type { Figure } from '../figure.ts';
import { sourceCode, sourceWords } from '../source-words.ts';
import { inLang, spread, STRENGTH_WORDS } from './words.ts';

/** Reforms and what their evaluation can carry. */
export const reformsTable: Figure = {
  id: 'evidence.tab-reforms',
  chapter: 'evidence',
  kind: 'table',
  tasks: ['S1.2'],
  get sources() { return [...new Set(loadWhatWorks().reforms.flatMap(({ sources }) => sources))]; },
  datasets: [],
  rows() {
    return Promise.resolve(loadWhatWorks().reforms.map((one) => ({ id: one.id, ...spread('place', one.place), strength: one.strength, ...spread('goal', one.goal), ...spread('measure', one.measure), ...spread('effect', one.effect), ...spread('design', one.design), ...spread('limit', one.limit), sources: sourceCode(one.sources) })));
  },
  text(lang, rows) {
    const n = rows.length;
    const say = {
      kk: { title: `${n} реформаның ешқайсысы бойынша бақылау тобы бар бағалау табылмады`, subtitle: 'Дәлел түрін таңдаңыз', description: 'Әр жолда реформаның мақсаты, шарасы, байқалған нәтиже, бағалау сызбасы және неге сенуге болмайтыны тұр.', note: 'Пайыздар әр елде басқа сұраққа жауап: оларды бір-бірімен салыстыруға болмайды.' },
      ru: { title: `Ни для одной из ${n} реформ не найдено оценки с контрольной группой`, subtitle: 'Выберите вид свидетельства', description: 'В строке — цель, мера, наблюдаемый итог, схема оценки и предел доверия.', note: 'Проценты — ответы на разные вопросы в разных странах; сравнивать их между собой нельзя.' },
      en: { title: `For none of the ${n} reforms did we find an evaluation with a control group`, subtitle: 'Choose the kind of evidence', description: 'Each line gives goal, measure, observed outcome, design of the evaluation and what it cannot carry.', note: 'Percentages answer different questions in different countries and must not be compared.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const say = { kk: ['Ел', 'Дәлел түрі', 'Мақсат', 'Шара', 'Байқалған нәтиже', 'Бағалау сызбасы', 'Шегі', 'Дереккөз'], ru: ['Страна', 'Вид свидетельства', 'Цель', 'Мера', 'Наблюдаемый итог', 'Схема оценки', 'Предел', 'Источник'], en: ['Country', 'Kind of evidence', 'Goal', 'Measure', 'Observed outcome', 'Design', 'Limit', 'Source'] }[lang];
    const words: Readonly<Record<string, Readonly<Record<string, string>>>> = { strength: inLang(STRENGTH_WORDS, lang), sources: sourceWords(lang, loadWhatWorks().reforms.map(({ sources }) => sources)) };
    return [`place_${lang}`, 'strength', `goal_${lang}`, `measure_${lang}`, `effect_${lang}`, `design_${lang}`, `limit_${lang}`, 'sources'].map((id, n) => { const coded = words[id]; return { id, label: say[n] ?? id, kind: 'text' as const, ...(coded === undefined ? {} : { words: coded }) }; });
  },
  filter: () => 'strength',
};
