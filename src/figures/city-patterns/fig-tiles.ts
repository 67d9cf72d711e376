import { classOf, rampStep } from '../../charts/class-scale.ts';
import { tileGrid } from '../../charts/tile-grid.ts';
import { withCase } from '../../i18n/cases.ts';
import { formatPercent, formatRange } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';
import { FORM_NOTE } from './notes.ts';
import { regionRows } from './region-rows.ts';

const BOUNDS = [0.2, 0.25, 0.3];
const SAY = {
  kk: { title: (range: string) => `Қоғамдық орында тіркелген бөлік өңір сайын әртүрлі: ${range}`, subtitle: 'Тіркелген қылмыстық құқық бұзушылықтардың ішінде қоғамдық орында жасалғандарының үлесі, 2022 жыл', description: 'Әр өңір — бірдей тақтайша; тақтайшалардың орналасуы картадағы орынға шамамен ғана сәйкес келеді. Қос тақтайша — біріктірілген екі облыс. Түс үлестің сыныбын, сан үлестің өзін көрсетеді. Бұл тіркеу белгісі, қауіптің өлшемі емес.', legend: 'Қоғамдық орындардың үлесі', below: (n: string) => `${withCase(n, 'abl')} төмен`, from: (n: string) => `${n} және одан жоғары`, col: 'Қоғамдық орында, үлесі', count: 'Қоғамдық орында' },
  ru: { title: (range: string) => `Доля зарегистрированного в общественных местах по регионам разная: ${range}`, subtitle: 'Доля совершённых в общественных местах среди зарегистрированных уголовных правонарушений, 2022 год', description: 'Каждый регион — одинаковая плитка, расположение плиток лишь примерно повторяет местность. Двойная плитка — две области вместе. Цвет показывает класс доли, число — саму долю. Это отметка учёта, а не мера опасности.', legend: 'Доля общественных мест', below: (n: string) => `ниже ${n}`, from: (n: string) => `${n} и выше`, col: 'В общественных местах, доля', count: 'В общественных местах' },
  en: { title: (range: string) => `The share registered in public places differs between regions: ${range}`, subtitle: 'Share of registered criminal offences that were committed in public places, 2022', description: 'Each region is a tile of equal size; the order of tiles only roughly follows the ground. A double tile is two regions joined. Colour shows the class of the share, the number the share itself. It is a mark of registration, not a measure of danger.', legend: 'Share of public places', below: (n: string) => `under ${n}`, from: (n: string) => `${n} and over`, col: 'In public places, share', count: 'In public places' },
} as const;

/** Tile map: share of registered offences marked as committed in public places. */
export const tilesFigure: Figure = {
  id: 'city-patterns.fig-tiles',
  chapter: 'city-patterns',
  kind: 'figure',
  tasks: ['S1.5'],
  sources: ['okz-city-crime'],
  datasets: [],
  async rows() { return regionRows(); },
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    const shares = rows.map((row) => Number(row['public_share']));
    return { title: title(formatRange(lang, Math.min(...shares), Math.max(...shares), { as: 'percent' })), subtitle, description, note: FORM_NOTE[lang] };
  },
  columns(lang) {
    return [{ id: `name_${lang}`, label: t(lang, 'table.region'), kind: 'text' }, { id: 'registered', label: REGISTERED[lang], kind: 'count' }, { id: 'public_places', label: SAY[lang].count, kind: 'count' }, { id: 'public_share', label: SAY[lang].col, kind: 'share' }];
  },
  draw(rows, { lang, size, label, mark }) {
    const say = SAY[lang];
    const percent = (value: number): string => formatPercent(lang, value);
    const words = [say.below(percent(BOUNDS[0] ?? 0)), ...BOUNDS.slice(1).map((bound, n) => formatRange(lang, BOUNDS[n] ?? 0, bound, { as: 'percent' })), say.from(percent(BOUNDS.at(-1) ?? 0))];
    const tiles = rows.map((row) => ({
      column: Number(row['column']), row: Number(row['row']), span: Number(row['span']), name: String(row[`short_${lang}`]),
      number: percent(Number(row['public_share'])), value: { step: rampStep(classOf(Number(row['public_share']), BOUNDS) + 1, BOUNDS.length + 1) },
    }));
    return tileGrid(tiles, { frame: { size, label, mark }, legendTitle: say.legend, legend: words.map((text, n) => ({ value: { step: rampStep(n + 1, words.length) }, words: text })) });
  },
};

/** Head of the column of registered offences. */
export const REGISTERED = { kk: 'Тіркелгені', ru: 'Зарегистрировано', en: 'Registered' } as const;
