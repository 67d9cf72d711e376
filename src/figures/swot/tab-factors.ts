import { loadSwot } from '../../datasets/swot.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';
import { sourceCode, sourceWords } from '../source-words.ts';
import { elementWords, kindWords, strengthWords } from './words.ts';

/** Every factor with its element, strength of evidence, weight, sources and what would change it. */
export const factorsTable: Figure = {
  id: 'swot.tab-factors',
  chapter: 'swot',
  kind: 'table',
  tasks: ['S1.1'],
  sources: ['kz-law-245-viii-2025', 'kz-law-199-v-2014'],
  datasets: [],
  async rows() {
    return loadSwot().factors.map(({ id, kind, element, statement, would_change: change, weight, strength, basis, norms, sources }) => ({
      id, kind, element, strength, basis, weight, statement_kk: statement.kk, statement_ru: statement.ru, statement_en: statement.en,
      change_kk: change.kk, change_ru: change.ru, change_en: change.en, norms: norms.map(({ act, article }) => `${act} ${article}`).join('; '), sources: sourceCode(sources),
    }));
  },
  text(lang, rows) {
    const read = rows.filter((row) => row['basis'] === 'reading').length;
    const say = {
      kk: { title: `${rows.length} фактор: ${rows.length - read}-і оқылған фактіге, ${read}-і өз оқуымызға сүйенеді`, subtitle: 'Бөлікті таңдаңыз; салмақты біз ұсындық, оны құралда өзгертуге болады', description: 'Әр жолда фактордың коды, бөлігі, элементі, мазмұны, дәлелінің мықтылығы, ұсынылған салмағы, оны не өзгертер еді және дереккөздері. Нормалары JSON файлында.' },
      ru: { title: `Факторов — ${rows.length}: за ${rows.length - read} стоит прочитанный факт, за ${read} — наше прочтение`, subtitle: 'Выберите часть; веса предложены нами, их можно изменить в инструменте', description: 'В строке — код фактора, часть, элемент, содержание, сила доказательства, предложенный вес, что его изменило бы, и источники. Нормы — в файле JSON.' },
      en: { title: `${rows.length} factors: ${rows.length - read} rest on a fact read, ${read} on our own reading`, subtitle: 'Choose a part; weights are our suggestion and can be moved in the tool', description: 'Each line gives the code, part and element of a factor, its content, strength of evidence, suggested weight, what would change it, and sources. Norms are in the JSON file.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    return [
      { id: 'id', label: t(lang, 'swot.code'), kind: 'text' },
      { id: 'kind', label: t(lang, 'swot.part'), kind: 'text', words: kindWords(lang) },
      { id: `statement_${lang}`, label: t(lang, 'swot.factor'), kind: 'text' },
      { id: 'element', label: t(lang, 'filter.element'), kind: 'text', words: elementWords(lang) },
      { id: 'strength', label: t(lang, 'filter.strength'), kind: 'text', words: strengthWords(lang) },
      { id: 'weight', label: t(lang, 'swot.weight'), kind: 'count' },
      { id: `change_${lang}`, label: t(lang, 'swot.wouldChange'), kind: 'text' },
      { id: 'sources', label: t(lang, 'cite.source'), kind: 'text', words: sourceWords(lang, loadSwot().factors.map(({ sources }) => sources)) },
    ];
  },
  filter: () => 'kind',
};
