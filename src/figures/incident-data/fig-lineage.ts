import { flowSteps } from '../../charts/flow-steps.ts';
import { loadIncidentData } from '../../datasets/incident-data.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure } from '../figure.ts';
import { sourceCode, sourceWords } from '../source-words.ts';

const SAY = {
  kk: { title: (n: number) => `Хабардан кестеге дейінгі ${n} қадамның әрқайсысында деректің бір бөлігі жоғалады`, subtitle: 'Құқық бұзушылық туралы деректің жолы; қалың жиек — осы есептің қадамдары', description: 'Жоғарыдан төмен: хабар, оны тіркеу, сотқа дейінгі тергеп-тексеру, статистика, карта қабаты, импорт және жарияланған кесте. Қасында сол қадамда не жоғалатыны жазылған.', heads: ['Қадам', 'Не жоғалады'], step: 'Қадам', text: 'Не болады', source: 'Дереккөз' },
  ru: { title: (n: number) => `На каждом из ${n} шагов от сообщения до таблицы что-то теряется`, subtitle: 'Путь сведений о правонарушении; жирная рамка — шаги этого отчёта', description: 'Сверху вниз: сообщение, его регистрация, досудебное расследование, статистика, слой карты, импорт и опубликованная таблица. Рядом сказано, что теряется на шаге.', heads: ['Шаг', 'Что теряется'], step: 'Шаг', text: 'Что происходит', source: 'Источник' },
  en: { title: (n: number) => `Something is lost on each of the ${n} steps from a report to a table`, subtitle: 'The way of data on an offence; a heavy edge marks the steps of this report', description: 'From top to bottom: the report, its registration, pre-trial investigation, statistics, the layer of the map, the import and the published table. Beside each step stands what is lost on it.', heads: ['Step', 'What is lost'], step: 'Step', text: 'What happens', source: 'Source' },
} as const satisfies Record<Lang, unknown>;

/** The way from a report to a published table. */
export const lineageFigure: Figure = {
  id: 'incident-data.fig-lineage',
  chapter: 'incident-data',
  kind: 'figure',
  tasks: ['S1.4'],
  sources: ['kz-gp-89-2014', 'kz-gp-62-2018', 'kz-crime-map', 'kz-crime-map-2018'],
  datasets: [],
  async rows() {
    return loadIncidentData().steps.map(({ id, kind, title, text, loss, sources }) => ({ id, kind, title_kk: title.kk, title_ru: title.ru, title_en: title.en, text_kk: text.kk, text_ru: text.ru, text_en: text.en, loss_kk: loss.kk, loss_ru: loss.ru, loss_en: loss.en, sources: sourceCode(sources) }));
  },
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    return { title: title(rows.length), subtitle, description };
  },
  columns(lang) {
    const say = SAY[lang];
    return [
      { id: `title_${lang}`, label: say.step, kind: 'text' }, { id: `text_${lang}`, label: say.text, kind: 'text' }, { id: `loss_${lang}`, label: say.heads[1], kind: 'text' },
      { id: 'sources', label: say.source, kind: 'text', words: sourceWords(lang, loadIncidentData().steps.map(({ sources }) => sources)) },
    ];
  },
  draw(rows, { lang, size, label, mark }) {
    return flowSteps(rows.map((row) => ({ title: String(row[`title_${lang}`]), text: String(row[`text_${lang}`]), loss: String(row[`loss_${lang}`]), own: row['kind'] === 'report' })), { frame: { size, label, mark }, heads: SAY[lang].heads });
  },
};
