import { loadTraining } from '../../datasets/training.ts';
import type { Row } from '../../datasets/table.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';
import { sourceCode, sourceWords } from '../source-words.ts';

/** Present routes of training in Kazakhstan: what is known from a text that was read, and what is not. */
export const routesTable: Figure = {
  id: 'training.tab-routes',
  chapter: 'training',
  kind: 'table',
  tasks: ['R3'],
  sources: [...new Set(loadTraining().routes.flatMap(({ sources }) => sources))],
  datasets: [],
  async rows() {
    return loadTraining().routes.map(({ id, title, period, known, unread, sources }): Row => ({ id, title_kk: title.kk, title_ru: title.ru, title_en: title.en, period_kk: period.kk, period_ru: period.ru, period_en: period.en, known_kk: known.kk, known_ru: known.ru, known_en: known.en, unread_kk: unread.kk, unread_ru: unread.ru, unread_en: unread.en, sources: sourceCode(sources) }));
  },
  text(lang, rows) {
    return {
      kk: { title: `Бүгінгі ${rows.length} жолдың бәрінде оқылмаған тұс бар`, subtitle: 'Не белгілі, не белгісіз', description: 'Әр жолда оқыту жолы, кезеңі, дереккөзден белгілісі және оқылмағаны.' },
      ru: { title: `У всех нынешних путей (их ${rows.length}) есть непрочитанное`, subtitle: 'Что известно и что нет', description: 'В строке — путь, период, известное из источника и непрочитанное.' },
      en: { title: `Each of ${rows.length} present routes has a part that was not read`, subtitle: 'What is known and what is not', description: 'Each line gives a route, its period, what a source tells and what was not read.' },
    }[lang];
  },
  columns(lang) {
    return [{ id: `title_${lang}`, label: t(lang, 'train.route'), kind: 'text' }, { id: `period_${lang}`, label: t(lang, 'train.period'), kind: 'text' }, { id: `known_${lang}`, label: t(lang, 'train.known'), kind: 'text' }, { id: `unread_${lang}`, label: t(lang, 'train.unread'), kind: 'text' }, { id: 'sources', label: t(lang, 'cite.source'), kind: 'text', words: sourceWords(lang, loadTraining().routes.map(({ sources }) => sources)) }];
  },
};
