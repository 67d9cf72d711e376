import { loadWhatWorks } from '../../datasets/what-works.ts';
import type { Figure } from '../figure.ts';
import { sourceWords } from '../source-words.ts';
import { inLang, RESULT_WORDS, spread } from './words.ts';

/** What police studies found, one finding a line; the size only where it was read. */
export const findingsTable: Figure = {
  id: 'evidence.tab-findings',
  chapter: 'evidence',
  kind: 'table',
  tasks: ['S1.2'],
  sources: [],
  datasets: [],
  rows() {
    return Promise.resolve(loadWhatWorks().findings.map((one) => ({ id: one.id, ...spread('measure', one.measure), result: one.result, year: one.year, ...spread('design', one.design), studies: one.studies, tests: one.tests, ...spread('outcome', one.outcome), ...spread('effect', one.effect), ...spread('displacement', one.displacement), ...spread('where', one.where), ...spread('caution', one.caution), source: one.source })));
  },
  text(lang, rows) {
    const of = (result: string): number => rows.filter((row) => row['result'] === result).length;
    const sized = loadWhatWorks().findings.filter(({ value }) => value !== null).length;
    const say = {
      kk: { title: `${rows.length} нәтижеден ${of('improves')} оң, ${of('mixed')} аралас, ${of('none')} әсерсіз, ${of('harmful')} зиян белгісімен`, subtitle: 'Нәтижені таңдап, сол жолдарды қараңыз', description: 'Әр жолда шара, зерттеу сызбасы, зерттеулер мен тексерулер саны, нәтиже, ығысу және қай жерде сыналғаны тұр.', note: `Әсер шамасы оқылған ${sized} жолда ғана берілген; қалғандарында — тек бағыты. Есте сақталғаннан ешқандай сан алынған жоқ.` },
      ru: { title: `Из ${rows.length} результатов ${of('improves')} положительных, ${of('mixed')} неоднозначных, ${of('none')} без действия, ${of('harmful')} с признаками вреда`, subtitle: 'Выберите результат, чтобы увидеть эти строки', description: 'В строке — мера, схема исследования, число исследований и проверок, результат, вытеснение и где испытано.', note: `Величина указана лишь в ${sized} строках, где её прочитали; в остальных только направление. Ни одно число не взято по памяти.` },
      en: { title: `Of ${rows.length} findings ${of('improves')} are favourable, ${of('mixed')} mixed, ${of('none')} without effect, ${of('harmful')} with signs of harm`, subtitle: 'Choose a result to see its rows', description: 'Each line gives the measure, the design, the number of studies and tests, the effect, displacement and where it was tested.', note: `A size stands only in the ${sized} rows where it was read; the others give the direction. No number is from memory.` },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const say = { kk: ['Шара', 'Нәтиже', 'Жыл', 'Сызба', 'Зерттеу', 'Тексеру', 'Нені өлшеген', 'Әсер', 'Ығысу', 'Қайда сыналған', 'Ескерту', 'Дереккөз'], ru: ['Мера', 'Результат', 'Год', 'Схема', 'Исследований', 'Проверок', 'Что измеряли', 'Действие', 'Вытеснение', 'Где испытано', 'Оговорка', 'Источник'], en: ['Measure', 'Result', 'Year', 'Design', 'Studies', 'Tests', 'Outcome', 'Effect', 'Displacement', 'Where tested', 'Caution', 'Source'] }[lang];
    const ids = [`measure_${lang}`, 'result', 'year', `design_${lang}`, 'studies', 'tests', `outcome_${lang}`, `effect_${lang}`, `displacement_${lang}`, `where_${lang}`, `caution_${lang}`, 'source'];
    const kinds: Readonly<Record<string, 'year' | 'count'>> = { year: 'year', studies: 'count', tests: 'count' };
    const words: Readonly<Record<string, Readonly<Record<string, string>>>> = { result: inLang(RESULT_WORDS, lang), source: sourceWords(lang, loadWhatWorks().findings.map(({ source }) => [source])) };
    return ids.map((id, n) => { const coded = words[id]; return { id, label: say[n] ?? id, kind: kinds[id] ?? 'text' as const, ...(coded === undefined ? {} : { words: coded }) }; });
  },
  filter: () => 'result',
};
