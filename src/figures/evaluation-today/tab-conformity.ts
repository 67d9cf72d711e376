import { loadConformity } from '../../datasets/evaluation-today.ts';
import { withCase } from '../../i18n/cases.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';
import { sourceCode, sourceWords } from '../source-words.ts';
import { elementNames, statusWords } from './words.ts';

const SAY = {
  kk: { standard: 'Стандарт', norm: 'Қазақстан нормасы', practice: 'Тәжірибе туралы белгілі жайт', status: 'Баға' },
  ru: { standard: 'Стандарт', norm: 'Казахстанская норма', practice: 'Что известно о практике', status: 'Оценка' },
  en: { standard: 'Standard', norm: 'Kazakh norm', practice: 'Evidence of practice', status: 'Judgement' },
} as const;

const all = (): readonly (readonly string[])[] => loadConformity().rows.map(({ standardSources, normSources, practiceSources }) => [...new Set([...standardSources, ...normSources, ...practiceSources])]);

/** Standard by standard: the norm, the evidence of practice, the judgement and the sources of all three. */
export const conformityTable: Figure = {
  id: 'evaluation-today.tab-conformity',
  chapter: 'evaluation-today',
  kind: 'table',
  tasks: ['S2.3'],
  sources: [...new Set(all().flat())],
  datasets: [],
  rows: () => Promise.resolve(loadConformity().rows.map(({ id, element, status, standard, norm, practice }, i) => ({
    id, element, standard_kk: standard.kk, standard_ru: standard.ru, standard_en: standard.en, norm_kk: norm.kk, norm_ru: norm.ru, norm_en: norm.en,
    practice_kk: practice.kk, practice_ru: practice.ru, practice_en: practice.en, status, sources: sourceCode(all()[i] ?? []),
  }))),
  text(lang, rows) {
    const count = (status: string): number => rows.filter((row) => row['status'] === status).length;
    const say = {
      kk: { title: `Сәйкестік кестесі: ${rows.length} стандарт, ${withCase(String(count('partly')), 'px3')} ішінара сай, ${withCase(String(count('not')), 'px3')} сай емес`, subtitle: 'Элементті таңдаңыз; баға — біздің пікіріміз, әр жолдың дереккөзі бар', description: 'Әр жолда стандарт, оған сай қазақ нормасы, тәжірибе туралы белгілі жайт, баға және үшеуінің дереккөздері.' },
      ru: { title: `Таблица соответствия: стандартов — ${rows.length}, отчасти — ${count('partly')}, не соответствует — ${count('not')}`, subtitle: 'Выберите элемент; оценка — наше суждение, у каждой строки есть источники', description: 'В строке — стандарт, казахстанская норма, что известно о практике, оценка и источники всех трёх.' },
      en: { title: `Conformity table: ${rows.length} standards, ${count('partly')} partly met, ${count('not')} not met`, subtitle: 'Choose an element; the judgement is ours, each line has its sources', description: 'Each line gives the standard, the Kazakh norm, the evidence of practice, the judgement and the sources of all three.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const say = SAY[lang];
    return [
      { id: 'element', label: t(lang, 'filter.element'), kind: 'text', words: elementNames(lang) }, { id: `standard_${lang}`, label: say.standard, kind: 'text' }, { id: `norm_${lang}`, label: say.norm, kind: 'text' },
      { id: `practice_${lang}`, label: say.practice, kind: 'text' }, { id: 'status', label: say.status, kind: 'text', words: statusWords(lang) }, { id: 'sources', label: t(lang, 'cite.source'), kind: 'text', words: sourceWords(lang, all()) },
    ];
  },
  filter: () => 'element',
};
