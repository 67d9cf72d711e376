import { loadMethodProtocol } from '../../datasets/method-protocol.ts';
import { PROTOCOL_STAGES } from '../../model/method-protocol.ts';
import type { Lang, Trilingual } from '../../i18n/lang.ts';
import type { Figure } from '../figure.ts';
import { sourceCode, sourceWords } from '../source-words.ts';

const STAGES: Readonly<Record<(typeof PROTOCOL_STAGES)[number], Trilingual>> = {
  data: { kk: 'Деректер', ru: 'Данные', en: 'Data' }, units: { kk: 'Бірлік', ru: 'Единица', en: 'Unit' }, concentration: { kk: 'Шоғырлану', ru: 'Концентрация', en: 'Concentration' }, hotspots: { kk: 'Ыстық нүктелер', ru: 'Горячие точки', en: 'Hot spots' },
  time: { kk: 'Уақыт', ru: 'Время', en: 'Time' }, forecast: { kk: 'Болжам', ru: 'Прогноз', en: 'Forecast' }, publication: { kk: 'Жариялау', ru: 'Публикация', en: 'Publication' },
};

/** The protocol of an analysis, step by step, as another institute could follow it. */
export const protocolTable: Figure = {
  id: 'microgeography-method.tab-protocol',
  chapter: 'microgeography-method',
  kind: 'table',
  tasks: ['S1.3'],
  get sources() { return [...new Set(loadMethodProtocol().flatMap(({ sources }) => sources))]; },
  datasets: [],
  rows() {
    return Promise.resolve(loadMethodProtocol().map(({ id, stage, rule, refusal, sources }) => ({ id, stage, rule_kk: rule.kk, rule_ru: rule.ru, rule_en: rule.en, refusal_kk: refusal.kk, refusal_ru: refusal.ru, refusal_en: refusal.en, sources: sourceCode(sources) })));
  },
  text(lang, rows) {
    const say = {
      kk: { title: `Хаттаманың ${rows.length} қадамы: әрқайсысында ереже және тоқтау шарты бар`, subtitle: 'Кезеңді таңдап, ережесін қараңыз', description: 'Әр жолда қадам ережесі, есептеуден бас тартылатын жағдай және дереккөз бар. Дереккөзі жоқ жол — осы есептің өз ережесі.' },
      ru: { title: `${rows.length} шагов протокола: у каждого есть правило и условие остановки`, subtitle: 'Выберите этап и посмотрите его правила', description: 'В строке — правило шага, случай, когда от вычисления отказываются, и источник. Строка без источника — правило самого отчёта.' },
      en: { title: `${rows.length} steps of the protocol: each has a rule and a condition to stop`, subtitle: 'Choose a stage to see its rules', description: 'Each line gives the rule of the step, when the computation is refused, and the source. A line without a source is a rule of this report.' },
    } as const;
    return say[lang];
  },
  columns(lang: Lang) {
    const say = { kk: { id: 'Қадам', stage: 'Кезең', rule: 'Ереже', refusal: 'Қашан бас тартылады', source: 'Дереккөз' }, ru: { id: 'Шаг', stage: 'Этап', rule: 'Правило', refusal: 'Когда отказ', source: 'Источник' }, en: { id: 'Step', stage: 'Stage', rule: 'Rule', refusal: 'When refused', source: 'Source' } }[lang];
    return [
      { id: 'id', label: say.id, kind: 'text' }, { id: 'stage', label: say.stage, kind: 'text', words: Object.fromEntries(PROTOCOL_STAGES.map((stage) => [stage, STAGES[stage][lang]])) }, { id: `rule_${lang}`, label: say.rule, kind: 'text' }, { id: `refusal_${lang}`, label: say.refusal, kind: 'text' },
      { id: 'sources', label: say.source, kind: 'text', words: sourceWords(lang, loadMethodProtocol().map(({ sources }) => sources)) },
    ];
  },
  filter: () => 'stage',
};
