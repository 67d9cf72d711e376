import { juvenileMap } from '../../datasets/juvenile.ts';
import { t } from '../../i18n/index.ts';
import { LANGS } from '../../i18n/lang.ts';
import type { Figure } from '../figure.ts';
import { orderedPlaces } from './place-rows.ts';
import { COLUMNS, FORM_NOTE, NOT_DANGER, RATE } from './words.ts';

const SAY = {
  kk: { title: (n: number) => `${n} бірлік: кәмелетке толмағандар жасаған және оларға қарсы құқық бұзушылықтар бөлек`, subtitle: 'Қазақ әліпбиі ретімен; реті орынды білдірмейді. 2022 жыл', description: 'Әр жолда бір бірлік: анықталған адамдар, олардың ішіндегі кәмелетке толмағандар, үлес пен аралық, кәмелетке толмағандар жасаған және оларға қарсы құқық бұзушылықтар.' },
  ru: { title: (n: number) => `${n} единиц: правонарушения несовершеннолетних и против них раздельно`, subtitle: 'По казахскому алфавиту; порядок ничего не значит. 2022 год', description: 'В каждой строке одна единица: установленные лица, из них несовершеннолетние, доля с интервалом, правонарушения несовершеннолетних и против них.' },
  en: { title: (n: number) => `${n} units: offences by minors and against them kept apart`, subtitle: 'By the Kazakh alphabet; the order means nothing. 2022', description: 'One unit in each line: persons identified, minors among them, share with interval, offences by minors and against them.' },
} as const;

/** All yearly totals of the 17 units; a rate by age only where the operator has loaded the residents aged 14 to 17. */
export const regionsTable: Figure = {
  id: 'juvenile.tab-regions', chapter: 'juvenile', kind: 'table', tasks: ['S3.4'], sources: ['okz-city-crime'], datasets: [],
  async rows() {
    return orderedPlaces('kk').map(({ id, name, by, against, counts, rate }) => ({
      id, ...Object.fromEntries(LANGS.map((lang) => [`name_${lang}`, name[lang]])), offenders: by.base, minors: by.cases, share: by.share, lo: by.lo, hi: by.hi, smoothed: by.smoothed,
      offences_by: counts.offences_by_minors, offences_against: counts.offences_against_minors, victims_minors: against.cases,
      ...(rate === undefined ? {} : { rate: rate.ok ? rate.value.rate : null, rate_lo: rate.ok ? rate.value.lo : null, rate_hi: rate.ok ? rate.value.hi : null }),
    }));
  },
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    return { title: title(rows.length), subtitle, description, note: `${NOT_DANGER[lang]} ${FORM_NOTE[lang]}` };
  },
  columns(lang) {
    const rated = juvenileMap().places.some(({ rate }) => rate !== undefined);
    return [
      { id: `name_${lang}`, label: t(lang, 'table.region'), kind: 'text' },
      { id: 'offenders', label: COLUMNS.offenders[lang], kind: 'count' }, { id: 'minors', label: COLUMNS.minors[lang], kind: 'count' },
      { id: 'share', label: COLUMNS.share[lang], kind: 'share', digits: 1, lo: 'lo', hi: 'hi' }, { id: 'smoothed', label: COLUMNS.smoothed[lang], kind: 'share', digits: 1 },
      { id: 'offences_by', label: COLUMNS.offences_by[lang], kind: 'count' }, { id: 'offences_against', label: COLUMNS.offences_against[lang], kind: 'count' }, { id: 'victims_minors', label: COLUMNS.victims_minors[lang], kind: 'count' },
      ...(rated ? [{ id: 'rate', label: RATE[lang], kind: 'measure', digits: 0, lo: 'rate_lo', hi: 'rate_hi' } as const] : []),
    ];
  },
};
