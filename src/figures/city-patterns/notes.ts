import type { Trilingual } from '../../i18n/lang.ts';

/** Stands under every figure made from form 1-M of 2022 (decision of the report): what the year and the copy are. */
export const FORM_NOTE: Trilingual = {
  kk: '2022 жыл ерекше: Қаңтар оқиғасы, маусымда құрылған жаңа облыстар, санақтан кейін қайта есептелген халық саны. Деректер үшінші тараптың PDDL деп белгіленген көшірмесінен алынды, қызметтің өз шарттарын көрген жоқпыз. Шекарасы өзгерген алты облыс екі-екіден біріктірілген.',
  ru: 'Год 2022 особый: январские события, новые области с июня, население, пересчитанное после переписи. Данные взяты из копии третьего лица, помеченной PDDL; условий самой службы мы не видели. Шесть областей, чьи границы менялись, объединены попарно.',
  en: 'The year 2022 is a special one: the January events, new regions from June, a population rebased after the census. The data come from a third party’s copy labelled PDDL; the terms of the service itself were not seen. The six regions whose borders changed are joined in pairs.',
};

/** How the three kinds of unit are called. */
export const KINDS = {
  kk: { region: 'облыс', city: 'республикалық маңызы бар қала', pair: 'біріктірілген екі облыс' },
  ru: { region: 'область', city: 'город республиканского значения', pair: 'две области вместе' },
  en: { region: 'region', city: 'city of republican significance', pair: 'two regions joined' },
} as const;
