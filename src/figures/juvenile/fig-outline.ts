import { regionMap } from '../../charts/region-map.ts';
import { loadOutlines } from '../../datasets/outlines.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure } from '../figure.ts';
import { classWords, placeRows, stepOf } from './place-rows.ts';
import { CITY_POINTS, LABEL_POINTS } from './city-points.ts';
import { shareColumns } from './share-columns.ts';
import { FORM_NOTE, NOT_DANGER } from './words.ts';

const SAY = {
  kk: { title: (n: number, high: number) => `${n} бірліктің ${high} бірлігінде тегістелген үлес 3,5% не одан жоғары`, subtitle: 'Анықталған адамдардың ішіндегі кәмелетке толмағандардың тегістелген үлесі, бұрынғы облыстар шегінде, 2022 жыл', description: 'Бұрынғы облыстардың сұлбасы: 2022 жылы бөлінген облыстар бұрынғы шегінде көрсетілген. Астана, Алматы және Шымкент дөңгелекпен белгіленген. Телефонда атаулар жазылмайды, сандар кестеде.', legend: 'Кәмелетке толмағандардың тегістелген үлесі', schematic: 'Сұлба, заңды шекара емес.', official: 'Шекаралар оператордың файлынан.' },
  ru: { title: (n: number, high: number) => `В ${high} из ${n} единиц сглаженная доля составляет 3,5 % и выше`, subtitle: 'Сглаженная доля несовершеннолетних среди установленных лиц в границах прежних областей, 2022 год', description: 'Очертания прежних областей: области, разделённые в 2022 году, показаны в прежних пределах. Астана, Алматы и Шымкент отмечены кругами. На телефоне подписей нет, числа — в таблице.', legend: 'Сглаженная доля несовершеннолетних', schematic: 'Схема, а не юридическая граница.', official: 'Границы из файла оператора.' },
  en: { title: (n: number, high: number) => `In ${high} of ${n} units the smoothed share is 3.5% or more`, subtitle: 'Smoothed share of minors among persons identified, within the former regions, 2022', description: 'Outlines of the former regions: those parted in 2022 are shown within their earlier limits. Astana, Almaty and Shymkent are marked by circles. On a phone there are no names; the numbers are in the table.', legend: 'Smoothed share of minors', schematic: 'Schematic, not a legal boundary.', official: 'Boundaries from the operator’s file.' },
} as const;

/** What the outlines are, and their credit. */
export function outlineNote(lang: Lang): string {
  const { kind, credit } = loadOutlines();
  return `${SAY[lang][kind]} ${credit}.`;
}

/** The headline on outlines of the former regions; the tile map beside it is the one to read numbers from. */
export const outlineFigure: Figure = {
  id: 'juvenile.fig-outline', chapter: 'juvenile', kind: 'figure', tasks: ['S3.4'], sources: ['okz-city-crime', 'natural-earth-admin1'], datasets: [],
  async rows() { return placeRows('by'); },
  text(lang, rows) {
    const say = SAY[lang];
    return { title: say.title(rows.length, rows.filter((row) => Number(row['smoothed']) >= 0.035).length), subtitle: say.subtitle, description: say.description, note: `${outlineNote(lang)} ${NOT_DANGER[lang]} ${FORM_NOTE[lang]}` };
  },
  columns: (lang) => shareColumns(lang, 'by'),
  draw(rows, { lang, size, label, mark }) {
    const areas = new Map(loadOutlines().outlines.map(({ unit, area }) => [unit, area]));
    const units = rows.map((row) => {
      const id = String(row['id']);
      return { id, area: areas.get(id), point: CITY_POINTS[id], labelAt: LABEL_POINTS[id], step: stepOf(Number(row['smoothed'])), label: `${String(row[`short_${lang}`])}\n${formatPercent(lang, Number(row['smoothed']), { digits: 1 })}` };
    });
    return regionMap(units, { frame: { size, label, mark }, legendTitle: SAY[lang].legend, legend: classWords(lang).map(({ words, step }) => ({ value: { step }, words })) });
  },
};
