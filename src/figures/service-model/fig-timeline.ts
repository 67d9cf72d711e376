import { dotTimeline } from '../../charts/dot-timeline.ts';
import { loadTimeline } from '../../datasets/service-model.ts';
import type { Row } from '../../datasets/table.ts';
import { t } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/lang.ts';
import { TIMELINE_KINDS } from '../../model/timeline.ts';
import type { Figure, FigureColumn } from '../figure.ts';
import { sourceCode, sourceWords } from '../source-words.ts';

/** Words for the kinds of events, used by the picture and by the table. */
export function kindWords(lang: Lang): Readonly<Record<string, string>> {
  return Object.fromEntries(TIMELINE_KINDS.map((kind) => [kind, t(lang, `timeline.${kind}`)]));
}

/** The events as rows, with the text of each language in a column of its own. */
export function timelineRows(): readonly Row[] {
  return loadTimeline().map(({ id, date, kind, what, sources, key }) => ({ id, date, year: Number(date.slice(0, 4)), kind, what_kk: what.kk, what_ru: what.ru, what_en: what.en, key: key === true ? 1 : 0, sources: sourceCode(sources) }));
}

/** Columns of the events in one language. */
export function timelineColumns(lang: Lang): readonly FigureColumn[] {
  return [
    { id: 'date', label: t(lang, 'timeline.date'), kind: 'text' },
    { id: 'kind', label: t(lang, 'timeline.kind'), kind: 'text', words: kindWords(lang) },
    { id: `what_${lang}`, label: t(lang, 'timeline.what'), kind: 'text' },
    { id: 'sources', label: t(lang, 'cite.source'), kind: 'text', words: sourceWords(lang, loadTimeline().map(({ sources }) => sources)) },
  ];
}

const SINCE = 2018;
const COLOURS: Readonly<Record<string, string>> = { law: 'var(--c1, #1860bd)', policy: 'var(--seq-5, #35509f)', institution: 'var(--c5, #6a5808)', pilot: 'var(--div-8, #b66e40)', evidence: 'var(--c4, #670745)', event: 'var(--grey, #6b7683)' };

/** When the events came: in bursts, with the law last. */
export const timelineFigure: Figure = {
  id: 'service-model.fig-timeline',
  chapter: 'service-model',
  kind: 'figure',
  tasks: ['S1.1'],
  sources: ['kz-law-199-v-2014', 'kz-law-388-v-2015', 'kz-law-180-vi-2018', 'kz-gov-1233-2023', 'kz-law-245-viii-2025'],
  datasets: [],
  async rows() { return timelineRows(); },
  text(lang, rows) {
    const late = rows.filter((row) => Number(row['year']) >= SINCE).length;
    const first = rows[0]?.['year'];
    const last = rows.at(-1)?.['year'];
    const say = {
      kk: { title: `Модель сегіз жылда бағдарламаларда өсті: ${rows.length} оқиғаның ${late}-і ${SINCE} жылдан кейінге тиесілі`, subtitle: `Жыл және түр бойынша оқиғалар, ${first}–${last}; боялғандары — бетбұрыс сәттері`, description: 'Әр нүкте — бір оқиға. Бағдарламалар мен пилоттар 2018–2023 жылдары жиілейді, ал олардың құралдарын бекіткен профилактика туралы заң ең соңында, 2025 жылғы желтоқсанда қабылданды. Бір қатардағы нүктелер саны маңызын емес, біз оқыған дереккөздердегі оқиғалар санын білдіреді.' },
      ru: { title: `Модель восемь лет росла в программах: ${late} из ${rows.length} событий приходятся на время с ${SINCE} года`, subtitle: `События по годам и видам, ${first}–${last}; закрашены поворотные`, description: 'Каждая точка — событие. Программы и пилоты сгущаются в 2018–2023 годах, а закон о профилактике, закрепивший их инструменты, появился последним, в декабре 2025 года. Число точек в ряду говорит не о важности, а о том, сколько событий названо в прочитанных источниках.' },
      en: { title: `For eight years the model grew in programmes: ${late} of ${rows.length} events fall in ${SINCE} or later`, subtitle: `Events by year and kind, ${first}–${last}; turning points are filled`, description: 'Each dot is an event. Programmes and pilots cluster in 2018–2023; the law on prevention that fixed their instruments came last, in December 2025. The number of dots in a row says nothing of importance, only how many events the sources read name.' },
    } as const;
    return say[lang];
  },
  columns: timelineColumns,
  draw(rows, { lang, size, label, mark }) {
    const words = kindWords(lang);
    const dots = rows.map((row) => ({ year: Number(row['year']), lane: String(row['kind']), note: row['key'] === 1 ? `${String(row['date']).slice(0, 4)}: ${String(row[`what_${lang}`])}` : undefined }));
    return dotTimeline(dots, { frame: { size, label, mark }, from: 2010, lanes: TIMELINE_KINDS.map((kind) => ({ id: kind, label: words[kind] ?? kind, colour: COLOURS[kind] ?? 'var(--grey, #6b7683)' })) });
  },
};
