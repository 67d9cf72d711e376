import { loadSwot } from '../../datasets/swot.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';
import { quadrantWords, unbroken } from './words.ts';

/** Strategies that join factors of two quadrants, with the recommendations they lead to. */
export const strategiesTable: Figure = {
  id: 'swot.tab-strategies',
  chapter: 'swot',
  kind: 'table',
  tasks: ['S1.1', 'S3.1', 'S3.2'],
  sources: ['kz-law-245-viii-2025'],
  datasets: [],
  async rows() {
    return loadSwot().strategies.map(({ id, quadrant, title, text, factors, recommendations }) => ({ id, quadrant, title_kk: title.kk, title_ru: title.ru, title_en: title.en, text_kk: text.kk, text_ru: text.ru, text_en: text.en, factors: factors.join(', '), recommendations: recommendations.join(', ') }));
  },
  text(lang, rows) {
    const all = new Set(rows.flatMap((row) => String(row['recommendations']).split(', '))).size;
    const say = {
      kk: { title: `${rows.length} стратегия ${all} ұсынымға алып барады`, subtitle: 'Қай екі бөлікті қосатынына қарай таңдаңыз', description: 'Әр стратегия дәл екі бөліктің факторларын қосады және ұсынымдарға алып барады. Стратегиялар мен ұсынымдар — есептің өз ұсынысы, оларды ешбір орган қарамаған.' },
      ru: { title: `Стратегий — ${rows.length}, рекомендаций, к которым они ведут, — ${all}`, subtitle: 'Выберите, какие две части соединяет стратегия', description: 'Каждая стратегия соединяет факторы ровно двух частей и ведёт к рекомендациям. Стратегии и рекомендации — предложение авторов; ни один орган их не рассматривал.' },
      en: { title: `${rows.length} strategies lead to ${all} recommendations`, subtitle: 'Choose which two parts a strategy joins', description: 'Each strategy joins factors of exactly two parts and leads to recommendations. Strategies and recommendations are our own proposal; no body has considered them.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    return [
      { id: `title_${lang}`, label: t(lang, 'swot.strategy'), kind: 'text' }, { id: 'quadrant', label: t(lang, 'swot.joins'), kind: 'text', words: quadrantWords(lang) }, { id: `text_${lang}`, label: t(lang, 'swot.content'), kind: 'text' },
      { id: 'factors', label: t(lang, 'swot.factors'), kind: 'text', words: unbroken(loadSwot().strategies.map(({ factors }) => factors)) }, { id: 'recommendations', label: t(lang, 'swot.recommendations'), kind: 'text', words: unbroken(loadSwot().strategies.map(({ recommendations }) => recommendations)) },
    ];
  },
  filter: () => 'quadrant',
};
