import type { Trilingual } from '../../i18n/lang.ts';

/** Stands under every figure of the chapter made from form 1-M of 2022 (fixed note of the report). */
export const FORM_NOTE: Trilingual = {
  kk: '2022 жыл ерекше: Қаңтар оқиғасы, маусымда құрылған жаңа облыстар, санақтан кейін қайта есептелген халық саны. Деректер үшінші тараптың PDDL деп белгіленген көшірмесінен алынды, қызметтің өз шарттары көрілмеді. Шекарасы өзгерген алты облыс екі-екіден біріктірілген.',
  ru: 'Год 2022 особый: январские события, новые области с июня, население, пересчитанное после переписи. Данные взяты из копии третьего лица, помеченной PDDL; условия самой службы не видели. Шесть областей, чьи границы менялись, объединены попарно.',
  en: 'The year 2022 is a special one: the January events, new regions from June, a population rebased after the census. The data come from a third party’s copy labelled PDDL; the terms of the service itself were not seen. The six regions whose borders changed are joined in pairs.',
};

/** Said with every map of the chapter. */
export const NOT_DANGER: Trilingual = {
  kk: 'Бұл — тіркеудің өлшемі, балалардың немесе өңірдің «қауіптілігі» емес. Өңірлер орынға тізілмеген.',
  ru: 'Это мера регистрации, а не «опасности» детей или региона. Регионы не ранжированы.',
  en: 'This measures registration, not how “dangerous” children or a region are. Regions are not ranked.',
};

export const COLUMNS = {
  offenders: { kk: 'Анықталған адамдар', ru: 'Установленные лица', en: 'Persons identified' },
  minors: { kk: 'Кәмелетке толмағандар', ru: 'Несовершеннолетние', en: 'Minors' },
  share: { kk: 'Үлесі (95% аралық)', ru: 'Доля (95-процентный интервал)', en: 'Share (95% interval)' },
  smoothed: { kk: 'Тегістелген үлес', ru: 'Сглаженная доля', en: 'Smoothed share' },
  where: { kk: 'Құйғыш-графикте', ru: 'В воронке', en: 'In the funnel' },
  victims: { kk: 'Зардап шеккендер', ru: 'Пострадавшие', en: 'Persons harmed' },
  victims_minors: { kk: 'Кәмелетке толмаған зардап шеккендер', ru: 'Несовершеннолетние пострадавшие', en: 'Minors harmed' },
  offences_against: { kk: 'Кәмелетке толмағандарға қарсы құқық бұзушылықтар', ru: 'Правонарушения против несовершеннолетних', en: 'Offences against minors' },
  offences_by: { kk: 'Кәмелетке толмағандар жасаған құқық бұзушылықтар', ru: 'Правонарушения несовершеннолетних', en: 'Offences by minors' },
  count: { kk: 'Саны', ru: 'Число', en: 'Number' },
  measure: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Measure' },
  cell: { kk: '1-М нысанының ұяшығы', ru: 'Ячейка формы 1-М', en: 'Cell of form 1-M' },
} as const satisfies Record<string, Trilingual>;

/** Where a unit lies among the limits widened for the spread between units. */
export const WHERE = {
  kk: { in: 'шек ішінде', low95: '95% шегінен төмен', high95: '95% шегінен жоғары', low998: '99,8% шегінен төмен', high998: '99,8% шегінен жоғары' },
  ru: { in: 'в пределах', low95: 'ниже предела 95 %', high95: 'выше предела 95 %', low998: 'ниже предела 99,8 %', high998: 'выше предела 99,8 %' },
  en: { in: 'within the limits', low95: 'below the 95% limit', high95: 'above the 95% limit', low998: 'below the 99.8% limit', high998: 'above the 99.8% limit' },
} as const;

/** Lower bounds of the classes of a share, the same for both series so that the two maps may be read side by side. */
export const BOUNDS: readonly number[] = [0.015, 0.025, 0.035];

/** Head of the rate, which is there only where residents aged 14 to 17 are loaded. */
export const RATE: Trilingual = { kk: '14–17 жастағы 100 мың адамға', ru: 'На 100 тыс. лиц 14–17 лет', en: 'Per 100,000 aged 14–17' };
