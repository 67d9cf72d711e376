import { intervalPanels, type IntervalPanel } from '../../charts/interval-panels.ts';
import { loadWhatWorks } from '../../datasets/what-works.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Figure } from '../figure.ts';
import { spread } from './words.ts';

/** Reviews of recorded crime at places; single trials, each with an outcome of its own, in panels of their own. */
const PANELS = [['hotspots-2022-d', 'hotspots-2022-rirr', 'light-2022'], ['foot-2011'], ['pj-hotspots-2022'], ['foot-2021']] as const;
const SHOWN: readonly string[] = PANELS.flat();

/** Relative reductions where a source gives one; each outcome has an axis of its own. */
export const effectsFigure: Figure = {
  id: 'evidence.fig-effects',
  chapter: 'evidence',
  kind: 'figure',
  tasks: ['S1.2'],
  sources: ['bragaweisburd2022', 'welsh2022', 'ratcliffe2011', 'weisburd2022pnas', 'basford2021'],
  datasets: [],
  rows() {
    const { findings } = loadWhatWorks();
    return Promise.resolve(SHOWN.flatMap((id) => findings.filter((one) => one.id === id)).map((one) => ({ id: one.id, ...spread('measure', one.measure), ...spread('outcome', one.outcome), ...spread('effect', one.effect), reduction: -(one.value ?? 0) / 100, studies: one.studies })));
  },
  text(lang, rows) {
    const of = (id: string): string => formatPercent(lang, Number(rows.find((row) => row['id'] === id)?.['reduction']), { digits: 0 });
    const [d, r] = [of('hotspots-2022-d'), of('hotspots-2022-rirr')];
    const say = {
      kk: { title: `Сол бір зерттеулер өлшемге қарай ${d} немесе ${r} азаюды көрсетеді`, subtitle: 'Бақылаумен салыстырғандағы азаю; әр нәтиженің өз осі бар', description: 'Жоғарыда — шолулардың орташасы, төменде — жеке сынақтар. Саутендтегі үлкен сан өте шағын аумақтардағы сол күнгі ауыр зорлық зиянына ғана қатысты.', note: 'Аралықтар оқылған мәтінде берілмеген, сондықтан суретте жоқ.' },
      ru: { title: `Одни и те же исследования дают снижение на ${d} или на ${r} — смотря чем мерить`, subtitle: 'Снижение по сравнению с контролем; у каждого исхода своя ось', description: 'Вверху средние обзоров, ниже отдельные опыты. Большое число в Саутенде относится лишь к вреду тяжкого насилия в тот же день на очень малых участках.', note: 'Интервалы в прочитанном не приведены, поэтому их нет и на рисунке.' },
      en: { title: `The same studies give a reduction of ${d} or of ${r}, depending on the metric`, subtitle: 'Reduction against control; each outcome has an axis of its own', description: 'Above, means of reviews; below, single trials. The large number from Southend concerns only same-day harm of serious violence in very small areas.', note: 'Intervals are not given in what was read and are therefore not drawn.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const say = { kk: ['Шара', 'Нені өлшеген', 'Азаю', 'Зерттеу'], ru: ['Мера', 'Что измеряли', 'Снижение', 'Исследований'], en: ['Measure', 'Outcome', 'Reduction', 'Studies'] }[lang];
    return [{ id: `measure_${lang}`, label: say[0] ?? '', kind: 'text' }, { id: `outcome_${lang}`, label: say[1] ?? '', kind: 'text' }, { id: 'reduction', label: say[2] ?? '', kind: 'share' }, { id: 'studies', label: say[3] ?? '', kind: 'count' }];
  },
  draw(rows, { lang, size, label, mark }) {
    const say = { kk: { reviews: 'Шолулар: қылмыс', trial: 'Жеке сынақ', axis: 'Бақылаумен салыстырғандағы азаю' }, ru: { reviews: 'Обзоры: преступность', trial: 'Отдельный опыт', axis: 'Снижение по сравнению с контролем' }, en: { reviews: 'Reviews: crime', trial: 'Single trial', axis: 'Reduction against control' } }[lang];
    const metric = { 'hotspots-2022-d': ' (d)', 'hotspots-2022-rirr': ' (RIRR)' } as const;
    const panels: IntervalPanel[] = PANELS.map((ids, n) => {
      const own = ids.flatMap((id) => rows.filter((row) => row['id'] === id));
      return { title: n === 0 ? say.reviews : `${say.trial}: ${String(own[0]?.[`outcome_${lang}`]).toLowerCase()}`, axis: say.axis, max: n === 3 ? 1 : 0.3, rows: own.map((row) => ({ label: `${String(row[`measure_${lang}`])}${metric[String(row['id']) as keyof typeof metric] ?? ''}`, value: Number(row['reduction']), digits: Number(row['reduction']) * 1000 % 10 === 0 ? 0 : 1, strong: true })) };
    });
    return intervalPanels(panels, { frame: { size, label, mark }, lang });
  },
};
