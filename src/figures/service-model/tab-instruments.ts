import { loadServiceModel } from '../../datasets/service-model.ts';
import { t } from '../../i18n/index.ts';
import { ELEMENTS } from '../../model/service-model.ts';
import type { Figure } from '../figure.ts';
import { sourceCode, sourceWords } from '../source-words.ts';

/** Instruments of the four elements: footing in law and where they stand. */
export const instrumentsTable: Figure = {
  id: 'service-model.tab-instruments',
  chapter: 'service-model',
  kind: 'table',
  tasks: ['S1.1'],
  sources: ['kz-law-199-v-2014', 'kz-law-245-viii-2025', 'baq-2025-uip', 'alau-2025-points'],
  datasets: [],
  async rows() {
    return loadServiceModel().instruments.map(({ id, element, name, norm, state, sources }) => ({ id, element, name_kk: name.kk, name_ru: name.ru, name_en: name.en, norm_kk: norm.kk, norm_ru: norm.ru, norm_en: norm.en, state_kk: state.kk, state_ru: state.ru, state_en: state.en, sources: sourceCode(sources) }));
  },
  text(lang, rows) {
    const say = {
      kk: { title: `Төрт элементтің ${rows.length} құралы: нормасы бар, өлшемі жоқ`, subtitle: 'Элементті таңдап, әр құралдың құқықтық негізі мен жай-күйін қараңыз', description: 'Әр жолда модельдің құралы, оның нормасы және оқылған дереккөздер бойынша 2026 жылғы қарашадағы жай-күйі көрсетілген.' },
      ru: { title: `${rows.length} инструментов четырёх элементов: норма есть, измерения нет`, subtitle: 'Выберите элемент и посмотрите правовую опору и состояние каждого инструмента', description: 'В строке — инструмент модели, его норма и состояние к ноябрю 2026 года по прочитанным источникам.' },
      en: { title: `${rows.length} instruments of the four elements: a norm exists, a measurement does not`, subtitle: 'Choose an element to see the legal footing and the state of each instrument', description: 'Each line gives an instrument of the model, its norm and its state in November 2026 according to the sources read.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    return [
      { id: `name_${lang}`, label: t(lang, 'instrument.name'), kind: 'text' },
      { id: 'element', label: t(lang, 'filter.element'), kind: 'text', words: Object.fromEntries(ELEMENTS.map((element) => [element, t(lang, `element.${element}`)])) },
      { id: `norm_${lang}`, label: t(lang, 'instrument.norm'), kind: 'text' },
      { id: `state_${lang}`, label: t(lang, 'instrument.state'), kind: 'text' },
      { id: 'sources', label: t(lang, 'cite.source'), kind: 'text', words: sourceWords(lang, loadServiceModel().instruments.map(({ sources }) => sources)) },
    ];
  },
  filter: () => 'element',
};
