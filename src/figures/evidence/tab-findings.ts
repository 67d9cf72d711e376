import { loadWhatWorks } from '../../datasets/what-works.ts';
import { LANGS, type Trilingual } from '../../i18n/lang.ts';
import type { Figure } from '../figure.ts';
import { sourceWords } from '../source-words.ts';
import { inLang, RESULT_WORDS, spread } from './words.ts';

const year = (value: number): Trilingual => ({ kk: String(value), ru: String(value), en: String(value) });

/** The texts that are there, put together in each language; null where none is. */
function joined(mark: string, ...texts: readonly (Trilingual | null)[]): Trilingual | null {
  const there = texts.filter((text) => text !== null);
  if (there.length === 0) return null;
  const [kk = '', ru = '', en = ''] = LANGS.map((lang) => there.map((text) => text[lang]).join(mark));
  return { kk, ru, en };
}

/** What police studies found, one finding a line; the size only where it was read. */
export const findingsTable: Figure = {
  id: 'evidence.tab-findings',
  chapter: 'evidence',
  kind: 'table',
  tasks: ['S1.2'],
  get sources() { return [...new Set(loadWhatWorks().findings.map(({ source }) => source))]; },
  datasets: [],
  rows() {
    return Promise.resolve(loadWhatWorks().findings.map((one) => ({
      id: one.id, year: one.year, ...spread('measure', joined(', ', one.measure, year(one.year))), result: one.result, ...spread('design', one.design), studies: one.studies, tests: one.tests,
      ...spread('effect', joined(': ', one.outcome, one.effect)), ...spread('note', joined('. ', one.displacement, one.caution)), ...spread('where', one.where), source: one.source,
    })));
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
    const say = { kk: ['Шара', 'Нәтиже', 'Сызба', 'Зерттеу', 'Тексеру', 'Нені өлшеген: әсер', 'Ығысу, ескерту', 'Қайда сыналған', 'Дереккөз'], ru: ['Мера', 'Результат', 'Схема', 'Исследований', 'Проверок', 'Что измеряли: действие', 'Вытеснение, оговорка', 'Где испытано', 'Источник'], en: ['Measure', 'Result', 'Design', 'Studies', 'Tests', 'Outcome: effect', 'Displacement, caution', 'Where tested', 'Source'] }[lang];
    const ids = [`measure_${lang}`, 'result', `design_${lang}`, 'studies', 'tests', `effect_${lang}`, `note_${lang}`, `where_${lang}`, 'source'];
    const kinds: Readonly<Record<string, 'count'>> = { studies: 'count', tests: 'count' };
    const words: Readonly<Record<string, Readonly<Record<string, string>>>> = { result: inLang(RESULT_WORDS, lang), source: sourceWords(lang, loadWhatWorks().findings.map(({ source }) => [source])) };
    return ids.map((id, n) => { const coded = words[id]; return { id, label: say[n] ?? id, kind: kinds[id] ?? 'text' as const, ...(coded === undefined ? {} : { words: coded }) }; });
  },
  filter: () => 'result',
};
