import type { Figure } from '../figure.ts';
import { timelineColumns, timelineRows } from './fig-timeline.ts';

/** Every event with its source; the reader may keep one kind. */
export const timelineTable: Figure = {
  id: 'service-model.tab-timeline',
  chapter: 'service-model',
  kind: 'table',
  tasks: ['S1.1'],
  sources: ['jamestown-2019', 'inside-kz-2024', 'kz-law-245-viii-2025'],
  datasets: [],
  async rows() { return timelineRows(); },
  text(lang, rows) {
    const say = {
      kk: { title: `Полиция реформасының ${rows.length} оқиғасы, 1992–2026`, subtitle: 'Оқиға түрін таңдаңыз; әр жолдың дереккөзі бар', description: 'Әр жолда оқиғаның күні, түрі, мазмұны және ол оқылған дереккөз. Күні дереккөз қаншалық дәл берсе, сонша дәл.' },
      ru: { title: `${rows.length} событий реформы полиции, 1992–2026`, subtitle: 'Выберите вид события; у каждой строки есть источник', description: 'В строке — дата, вид и содержание события и источник, в котором оно прочитано. Дата точна настолько, насколько её даёт источник.' },
      en: { title: `${rows.length} events of police reform, 1992–2026`, subtitle: 'Choose a kind of event; each line has its source', description: 'Each line gives the date, kind and content of an event and the source in which it was read. Dates are as exact as the source gives them.' },
    } as const;
    return say[lang];
  },
  columns: timelineColumns,
  filter: () => 'kind',
};
