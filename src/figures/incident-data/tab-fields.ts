import { loadIncidentData } from '../../datasets/incident-data.ts';
import { withCase } from '../../i18n/cases.ts';
import type { Figure } from '../figure.ts';

const SAY = {
  kk: {
    title: (never: number, all: number) => `Қабаттағы ${all} өрістің ${withCase(String(never), 'px3+acc')} импорт ешқашан оқымайды`, subtitle: 'Ресми картадағы қылмыс нүктелері қабатының өрістері; қолданылуын таңдаңыз', description: 'Әр жолда өрістің аты, қай қабатта бары, түрі, мағынасы, мағынаның қайдан белгілі екені және импорттың онымен не істейтіні тұр.', note: 'Өріс аттары картаның көпшілікке ашық клиент кодынан және жиналған жазбалардан алынды; жұмыс істеп тұрған қызметке сұрау салынған жоқ.',
    cols: ['Өріс', 'Қабат', 'Түрі', 'Мағынасы', 'Мағынасы қайдан белгілі', 'Импортта'], layers: { both: 'екеуі де', legacy: 'ескі', current: 'жаңа' }, types: { text: 'мәтін', date: 'күн', point: 'нүкте', integer: 'бүтін сан', number: 'сан' },
    uses: { read: 'оқылады', key: 'тек кілт', never: 'ешқашан оқылмайды', unused: 'керек емес' }, states: { stored: 'сақталған мәтіннен', inferred: 'жазбадан жанама шығарылған', unknown: 'белгісіз' },
  },
  ru: {
    title: (never: number, all: number) => `Из ${all} полей слоя ${never} импорт не читает никогда`, subtitle: 'Поля слоя точек преступлений официальной карты; выберите назначение', description: 'В строке — имя поля, в каком слое оно есть, вид, значение, откуда значение известно и что с полем делает импорт.', note: 'Имена полей взяты из открытого кода клиента карты и собранных записей; к действующей службе запросов не было.',
    cols: ['Поле', 'Слой', 'Вид', 'Значение', 'Откуда известно', 'В импорте'], layers: { both: 'оба', legacy: 'старый', current: 'новый' }, types: { text: 'текст', date: 'дата', point: 'точка', integer: 'целое', number: 'число' },
    uses: { read: 'читается', key: 'только ключ', never: 'не читается никогда', unused: 'не нужно' }, states: { stored: 'из сохранённого текста', inferred: 'вывод по записи', unknown: 'неизвестно' },
  },
  en: {
    title: (never: number, all: number) => `Of ${all} fields of the layer the import never reads ${never}`, subtitle: 'Fields of the layer of crime points of the official map; choose a use', description: 'Each line gives the name of the field, the layer that has it, its type, its meaning, how the meaning is known and what the import does with it.', note: 'Names of fields come from public client code of the map and from collected records; no request was sent to the live service.',
    cols: ['Field', 'Layer', 'Type', 'Meaning', 'How it is known', 'In the import'], layers: { both: 'both', legacy: 'old', current: 'new' }, types: { text: 'text', date: 'date', point: 'point', integer: 'whole number', number: 'number' },
    uses: { read: 'read', key: 'key only', never: 'never read', unused: 'not needed' }, states: { stored: 'from a stored text', inferred: 'inferred from a record', unknown: 'unknown' },
  },
} as const;

/** Data dictionary of the official layer, with what the import does with each field. */
export const fieldsTable: Figure = {
  id: 'incident-data.tab-fields',
  chapter: 'incident-data',
  kind: 'table',
  tasks: ['S1.4', 'S1.3'],
  sources: ['kz-crime-map-2018'],
  datasets: [],
  async rows() {
    return loadIncidentData().fields.map(({ field, layers, type, use, status, meaning }) => ({ field, layers, type, meaning_kk: meaning.kk, meaning_ru: meaning.ru, meaning_en: meaning.en, status, use }));
  },
  text(lang, rows) {
    const { title, subtitle, description, note } = SAY[lang];
    return { title: title(rows.filter(({ use }) => use === 'never').length, rows.length), subtitle, description, note };
  },
  columns(lang) {
    const { cols, layers, types, uses, states } = SAY[lang];
    return [
      { id: 'field', label: cols[0], kind: 'text' }, { id: 'layers', label: cols[1], kind: 'text', words: layers }, { id: 'type', label: cols[2], kind: 'text', words: types },
      { id: `meaning_${lang}`, label: cols[3], kind: 'text' }, { id: 'status', label: cols[4], kind: 'text', words: states }, { id: 'use', label: cols[5], kind: 'text', words: uses },
    ];
  },
  filter: () => 'use',
};
