import { loadEvaluation, loadUnitMethodology } from '../../datasets/evaluation.ts';
import type { Figure } from '../figure.ts';

const SAY = {
  kk: { unit: 'Бөлімше түрі', code: 'Код', name: 'Көрсеткіш', record: 'Қай жазбадан', who: 'Кім өлшейді', how: 'Қаншалық жиі' },
  ru: { unit: 'Вид подразделения', code: 'Код', name: 'Показатель', record: 'Из какой записи', who: 'Кто измеряет', how: 'Как часто' },
  en: { unit: 'Type of unit', code: 'Code', name: 'Indicator', record: 'From which record', who: 'Who measures', how: 'How often' },
} as const;

/** The methodology by type of unit: which indicator, from which record, by whom, how often. */
export const unitsTable: Figure = {
  id: 'evaluation-system.tab-units',
  chapter: 'evaluation-system',
  kind: 'table',
  tasks: ['R6', 'S3.3'],
  sources: ['kz-mia-1095-2015', 'kz-mia-1098-2015'],
  datasets: [],
  rows() {
    const known = new Map(loadEvaluation().indicators.map(({ id, code, title }) => [id, { code, title }]));
    return Promise.resolve(loadUnitMethodology().units.flatMap(({ id: unit, rows }) => rows.map(({ indicator, record, who, how }) => {
      const one = known.get(indicator);
      return { unit, code: one?.code ?? indicator, title_kk: one?.title.kk ?? '', title_ru: one?.title.ru ?? '', title_en: one?.title.en ?? '', record, who, how };
    })));
  },
  text(lang, rows) {
    const units = new Set(rows.map((row) => row['unit'])).size;
    const say = {
      kk: { title: `${units} түрлі бөлімшеге ${rows.length} жол: көрсеткіш, жазба, өлшеуші және жиілік`, subtitle: 'Бөлімше түрін таңдаңыз', description: 'Әр бөлімшеге өзі ықпал ете алатын көрсеткіштер ғана берілген. Өзі туралы пікірді бөлімше өлшемейді. Толтырылған үлгі мен бос нысан құралда.' },
      ru: { title: `Видов подразделений — ${units}, строк — ${rows.length}: показатель, запись, кто измеряет и как часто`, subtitle: 'Выберите вид подразделения', description: 'Подразделению даны лишь показатели, на которые оно может влиять. Мнение о себе оно не измеряет. Заполненный образец и пустая форма — в инструменте.' },
      en: { title: `${rows.length} lines for ${units} types of unit: indicator, record, measurer and frequency`, subtitle: 'Choose a type of unit', description: 'A unit is given only indicators that it can influence. What people think of it, it does not measure. A filled sample and an empty form are in the tool.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const { units, who, how, records } = loadUnitMethodology();
    const say = SAY[lang];
    const words = (list: Readonly<Record<string, { kk: string; ru: string; en: string }>>): Record<string, string> => Object.fromEntries(Object.entries(list).map(([id, word]) => [id, word[lang]]));
    return [
      { id: 'unit', label: say.unit, kind: 'text', words: Object.fromEntries(units.map(({ id, name }) => [id, name[lang]])) }, { id: 'code', label: say.code, kind: 'text' }, { id: `title_${lang}`, label: say.name, kind: 'text' },
      { id: 'record', label: say.record, kind: 'text', words: words(records) }, { id: 'who', label: say.who, kind: 'text', words: words(who) }, { id: 'how', label: say.how, kind: 'text', words: words(how) },
    ];
  },
  filter: () => 'unit',
};
