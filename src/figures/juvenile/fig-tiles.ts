import { formatPercent, formatRange } from '../../i18n/format.ts';
import { juvenileMap } from '../../datasets/juvenile.ts';
import { tileFigure } from './tile-figure.ts';
import { FORM_NOTE, NOT_DANGER } from './words.ts';

const SAY = {
  kk: { title: (share: string, range: string) => `Анықталған адамдардың ${share} — кәмелетке толмағандар; өңірлерде тегістелген үлес ${range}`, subtitle: 'Қылмыстық құқық бұзушылық жасады деп анықталған адамдардың ішіндегі кәмелетке толмағандардың тегістелген үлесі, 2022 жыл', description: 'Әр өңір — бірдей тақтайша; олардың орны жердегі ретке жуық қана. Қос тақтайша — біріктірілген екі облыс. Сан мен түс тегістелген үлесті көрсетеді: шағын өңірдің үлесі жалпы үлеске жақындатылған. Нақты үлес, оның аралығы және адам саны кестеде.', legend: 'Кәмелетке толмағандардың тегістелген үлесі' },
  ru: { title: (share: string, range: string) => `Несовершеннолетние — ${share} установленных лиц; сглаженная доля по регионам ${range}`, subtitle: 'Сглаженная доля несовершеннолетних среди лиц, установленных как совершившие уголовные правонарушения, 2022 год', description: 'Каждый регион — одинаковая плитка; расположение лишь примерно повторяет местность. Двойная плитка — две области вместе. Число и цвет показывают сглаженную долю: у малых регионов она приближена к общей. Сама доля, её интервал и число лиц — в таблице.', legend: 'Сглаженная доля несовершеннолетних' },
  en: { title: (share: string, range: string) => `Minors are ${share} of the persons identified; the smoothed share of regions runs over ${range}`, subtitle: 'Smoothed share of minors among persons identified as having committed criminal offences, 2022', description: 'Each region is a tile of equal size; the order of tiles only roughly follows the ground. A double tile is two regions joined. Number and colour show the smoothed share: that of a small region is drawn towards the common one. The share itself, its interval and the number of persons are in the table.', legend: 'Smoothed share of minors' },
} as const;

/** Tile map of the headline: minors among all persons identified as offenders. */
export const tilesFigure = tileFigure('by', {
  id: 'juvenile.fig-tiles',
  text(lang, rows) {
    const say = SAY[lang];
    const shares = rows.map((row) => Number(row['smoothed']));
    return { title: say.title(`${formatPercent(lang, juvenileMap().by.share, { digits: 1 })}${lang === 'kk' ? '-ы' : ''}`, formatRange(lang, Math.min(...shares), Math.max(...shares), { as: 'percent', digits: 1 })), subtitle: say.subtitle, description: say.description, note: `${NOT_DANGER[lang]} ${FORM_NOTE[lang]}` };
  },
  legend: (lang) => SAY[lang].legend,
});
