import { nationalCount } from '../../datasets/juvenile.ts';
import type { Row } from '../../datasets/table.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Trilingual } from '../../i18n/lang.ts';
import type { Figure } from '../figure.ts';
import { FORM_NOTE } from './words.ts';

const GROUPS: readonly (readonly [string, Trilingual])[] = [
  ['property', { kk: 'меншікке қарсы', ru: 'против собственности', en: 'against property' }],
  ['person', { kk: 'жеке адамға қарсы', ru: 'против личности', en: 'against the person' }],
  ['sexual', { kk: 'оның ішінде жыныстық (120–124-баптар)', ru: 'в том числе половые (статьи 120–124)', en: 'of them sexual (Articles 120–124)' }],
  ['transport', { kk: 'көліктегі', ru: 'транспортные', en: 'on roads and transport' }],
  ['order', { kk: 'қоғамдық қауіпсіздік пен тәртіпке қарсы', ru: 'против общественной безопасности и порядка', en: 'against public safety and order' }],
  ['family', { kk: 'отбасы мен кәмелетке толмағандарға қарсы', ru: 'против семьи и несовершеннолетних', en: 'against the family and minors' }],
];
const SAY = {
  kk: { title: (by: string, sexual: string) => `Кәмелетке толмағандардың ${by} меншікке қарсы әрекеттен анықталған; оларға қарсы құқық бұзушылықтардың ${sexual} жыныстық`, subtitle: 'Қылмыстық кодекстің тараулары бойынша, барлық өңірлер бірге, 2022 жыл', description: 'Сол жақта — анықталған кәмелетке толмағандар (адам), оң жақта — оларға қарсы тіркелген құқық бұзушылықтар. Екі қатардың өлшемі әртүрлі, оларды қосуға болмайды.', group: 'Кодекс тарауы', by: 'Кәмелетке толмағандар, адам', byShare: 'Үлесі', against: 'Оларға қарсы, құқық бұзушылық', againstShare: 'Үлесі (қарсы)', series: 'Сызықша: бұл топ бұл қатар үшін бөлек алынбаған.' },
  ru: { title: (by: string, sexual: string) => `${by} несовершеннолетних установлены за деяния против собственности; ${sexual} правонарушений против них — половые`, subtitle: 'По главам Уголовного кодекса, все регионы вместе, 2022 год', description: 'Слева установленные несовершеннолетние (лица), справа зарегистрированные правонарушения против них. Единицы рядов разные, складывать их нельзя.', group: 'Глава Кодекса', by: 'Несовершеннолетние, лица', byShare: 'Доля', against: 'Против них, правонарушения', againstShare: 'Доля (против)', series: 'Прочерк: для этого ряда группа отдельно не взята.' },
  en: { title: (by: string, sexual: string) => `${by} of minors were identified for acts against property; ${sexual} of offences against minors are sexual`, subtitle: 'By chapters of the Criminal Code, all regions together, 2022', description: 'On the left the minors identified (persons), on the right the offences registered against minors. The two series count different things and may not be added.', group: 'Chapter of the Code', by: 'Minors, persons', byShare: 'Share', against: 'Against them, offences', againstShare: 'Share (against)', series: 'A dash: this group was not taken apart for this series.' },
} as const;

/** What minors were identified for, beside what was done to minors: national only. */
export const offencesTable: Figure = {
  id: 'juvenile.tab-offences', chapter: 'juvenile', kind: 'table', tasks: ['S3.4'], sources: ['okz-city-crime'], datasets: [],
  async rows() {
    const [allBy, allAgainst] = [nationalCount('minors', 'all').n, nationalCount('offences_against', 'all').n];
    const by = new Set(['property', 'person', 'order']);
    return GROUPS.map(([id, name]): Row => {
      const [n, m] = [by.has(id) ? nationalCount('minors', id).n : null, nationalCount('offences_against', id).n];
      return { id, name_kk: name.kk, name_ru: name.ru, name_en: name.en, by: n, by_share: n === null ? null : n / allBy, against: m, against_share: m / allAgainst };
    });
  },
  text(lang, rows) {
    const { title, subtitle, description, series } = SAY[lang];
    const share = (id: string, column: string): string => `${formatPercent(lang, Number(rows.find((row) => row['id'] === id)?.[column]), { digits: 0 })}${lang === 'kk' ? '-ы' : ''}`;
    return { title: title(share('property', 'by_share'), share('sexual', 'against_share')), subtitle, description, note: `${series} ${FORM_NOTE[lang]}` };
  },
  columns(lang) {
    const say = SAY[lang];
    return [{ id: `name_${lang}`, label: say.group, kind: 'text' }, { id: 'by', label: say.by, kind: 'count' }, { id: 'by_share', label: say.byShare, kind: 'share', digits: 0 }, { id: 'against', label: say.against, kind: 'count' }, { id: 'against_share', label: say.againstShare, kind: 'share', digits: 0 }];
  },
};
