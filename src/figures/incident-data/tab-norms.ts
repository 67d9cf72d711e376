import { loadIncidentData } from '../../datasets/incident-data.ts';
import { withCase } from '../../i18n/cases.ts';
import type { Figure } from '../figure.ts';
import { sourceWords } from '../source-words.ts';

const SAY = {
  kk: { title: (n: number, all: number) => `${all} норманың ${withCase(String(n), 'px3')} орын бойынша статистикаға жол ашады, нүктелерді ашық жариялауға рұқсат беретін норма табылмады`, subtitle: 'Оқиға деректерін жариялауға қатысты нормалар; әсерін таңдаңыз', description: 'Әр жолда норма, оның не айтатыны және осы есеп үшін нені білдіретіні көрсетілген. Соңғы баған — біздің пайымымыз.', note: 'Редакциялар: № 401-V — 2021 жылға дейінгі, № 510-II — 2011–2014 жылдардағы, № 94-V — 2024 жылға дейінгі. Қолданар алдында қазіргі редакциясын оқу керек.', cols: ['Норма', 'Әсері', 'Не айтады', 'Осы есеп үшін мәні', 'Дереккөз'], effects: { opens: 'жол ашады', limits: 'шарт қояды', closes: 'жабады' } },
  ru: { title: (n: number, all: number) => `${n} из ${all} норм открывают путь статистике по месту; нормы, разрешающей публиковать точки, не найдено`, subtitle: 'Нормы о публикации данных о происшествиях; выберите действие', description: 'В строке — норма, что она говорит и что это значит для отчёта. Последнее — наше прочтение.', note: 'Редакции: № 401-V — до 2021 года, № 510-II — 2011–2014 годов, № 94-V — до 2024 года. Перед применением нужно читать действующую.', cols: ['Норма', 'Действие', 'Что говорит', 'Что значит для отчёта', 'Источник'], effects: { opens: 'открывает', limits: 'ставит условие', closes: 'закрывает' } },
  en: { title: (n: number, all: number) => `${n} of ${all} norms open the way to statistics by place; no norm that allows publishing points was found`, subtitle: 'Norms on the publication of incident data; choose what they do', description: 'Each line gives a norm, what it says and what it means for this report. The last is our reading.', note: 'Redactions: No 401-V to 2021, No 510-II of 2011–2014, No 94-V to 2024. The current text must be read before use.', cols: ['Norm', 'What it does', 'What it says', 'What it means for the report', 'Source'], effects: { opens: 'opens', limits: 'sets a condition', closes: 'closes' } },
} as const;

/** What the law opens and closes for the publication of incident data. */
export const normsTable: Figure = {
  id: 'incident-data.tab-norms',
  chapter: 'incident-data',
  kind: 'table',
  tasks: ['S1.4'],
  sources: ['kz-law-401-v-2015', 'kz-law-510-ii-2003', 'kz-law-94-v-2013', 'kz-law-245-viii-2025', 'web-oqu-news'],
  datasets: [],
  async rows() {
    return loadIncidentData().norms.map(({ act, effect, rule, meaning, source }) => ({ act_kk: act.kk, act_ru: act.ru, act_en: act.en, effect, rule_kk: rule.kk, rule_ru: rule.ru, rule_en: rule.en, meaning_kk: meaning.kk, meaning_ru: meaning.ru, meaning_en: meaning.en, source }));
  },
  text(lang, rows) {
    const { title, subtitle, description, note } = SAY[lang];
    return { title: title(rows.filter(({ effect }) => effect === 'opens').length, rows.length), subtitle, description, note };
  },
  columns(lang) {
    const { cols, effects } = SAY[lang];
    return [
      { id: `act_${lang}`, label: cols[0], kind: 'text' }, { id: 'effect', label: cols[1], kind: 'text', words: effects }, { id: `rule_${lang}`, label: cols[2], kind: 'text' },
      { id: `meaning_${lang}`, label: cols[3], kind: 'text' }, { id: 'source', label: cols[4], kind: 'text', words: sourceWords(lang, loadIncidentData().norms.map(({ source }) => [source])) },
    ];
  },
  filter: () => 'effect',
};
