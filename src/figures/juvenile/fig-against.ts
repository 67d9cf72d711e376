import { juvenileMap } from '../../datasets/juvenile.ts';
import { formatPercent, formatRange } from '../../i18n/format.ts';
import { tileFigure } from './tile-figure.ts';
import { FORM_NOTE, NOT_DANGER } from './words.ts';

const SAY = {
  kk: { title: (share: string, range: string) => `Балалар зардап шеккендердің ${share} құрайды; өңірлерде тегістелген үлес ${range}`, subtitle: 'Қылмыстық құқық бұзушылықтан зардап шеккен адамдардың ішіндегі кәмелетке толмағандардың тегістелген үлесі, 2022 жыл', description: 'Тақтайшалар алдыңғы картадағыдай. Бұл — бөлек қатар: кәмелетке толмағандар мұнда жасаушы емес, зардап шеккен адам. Үлес өңірдің жас құрамына да байланысты: балалары көп өңірде ол жоғарырақ болады. Нақты үлес, аралық және адам саны кестеде.', legend: 'Кәмелетке толмаған зардап шеккендердің тегістелген үлесі' },
  ru: { title: (share: string, range: string) => `Дети — ${share} пострадавших; сглаженная доля по регионам ${range}`, subtitle: 'Сглаженная доля несовершеннолетних среди лиц, пострадавших от уголовных правонарушений, 2022 год', description: 'Плитки те же. Это отдельный ряд: здесь несовершеннолетние не совершали, а пострадали. Доля зависит и от возрастного состава: где детей больше, она выше. Сама доля, интервал и число лиц — в таблице.', legend: 'Сглаженная доля несовершеннолетних пострадавших' },
  en: { title: (share: string, range: string) => `Children are ${share} of the persons harmed; the smoothed share of regions runs over ${range}`, subtitle: 'Smoothed share of minors among persons harmed by criminal offences, 2022', description: 'The tiles are the same. This is a series apart: here minors did not offend but were harmed. The share also depends on how young a region is: where there are more children it is higher. The share itself, its interval and the number of persons are in the table.', legend: 'Smoothed share of minors among persons harmed' },
} as const;

/** Tile map of the second series, never added to the first: minors among persons harmed. */
export const againstFigure = tileFigure('against', {
  id: 'juvenile.fig-against',
  text(lang, rows) {
    const say = SAY[lang];
    const shares = rows.map((row) => Number(row['smoothed']));
    const percent = formatPercent(lang, juvenileMap().against.share, { digits: 1 });
    return { title: say.title(lang === 'kk' ? `${percent}-ын` : percent, formatRange(lang, Math.min(...shares), Math.max(...shares), { as: 'percent', digits: 1 })), subtitle: say.subtitle, description: say.description, note: `${NOT_DANGER[lang]} ${FORM_NOTE[lang]}` };
  },
  legend: (lang) => SAY[lang].legend,
});
