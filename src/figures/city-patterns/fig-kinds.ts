import { bars } from '../../charts/bars.ts';
import { sumOfRegions } from '../../datasets/regions.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { RegionCount } from '../../model/regions.ts';
import type { Figure } from '../figure.ts';
import { FORM_NOTE } from './notes.ts';

/** Kinds of offence, each the sum of one or more columns; none is part of another but internet fraud, which is named so. */
const KINDS = [['theft', ['theft']], ['fraud', ['fraud']], ['internet', ['internet_fraud']], ['drugs', ['drugs_296', 'drugs_297']], ['robbery', ['robbery', 'aggravated_robbery']], ['hooliganism', ['hooliganism']], ['harm', ['grievous_harm']], ['stock', ['stock_theft']]] as const satisfies readonly (readonly [string, readonly RegionCount[]])[];

const SAY = {
  kk: { title: (share: string) => `Ұрлық пен алаяқтық — тіркелгеннің ${share}, ал алаяқтықтың жартысына жуығының орны жоқ`, subtitle: 'Құқық бұзушылық түрлерінің үлесі, 20 өңір бірге, 2022 жыл', description: 'Барлық тіркелген қылмыстық құқық бұзушылықтардың үлесі. Интернеттегі алаяқтық алаяқтықтың ішіне кіреді; оның картадағы орнының мәні жоқ, сондықтан микрогеографияға қосылмайды.', axis: 'барлық тіркелгеннің үлесі', cols: ['Түрі', 'Саны', 'Үлесі'], words: { theft: 'ұрлық (188-бап)', fraud: 'алаяқтық (190-бап)', internet: 'оның ішінде интернетте', drugs: 'есірткі (296 және 297-баптар)', robbery: 'тонау мен қарақшылық (191 және 192-баптар)', hooliganism: 'бұзақылық (293-бап)', harm: 'денсаулыққа ауыр зиян (106-бап)', stock: 'мал ұрлығы (188-1-бап)' } },
  ru: { title: (share: string) => `Кражи и мошенничество — ${share} учтённого, и почти у половины мошенничеств нет места`, subtitle: 'Доли видов правонарушений, 20 регионов вместе, 2022 год', description: 'Доли всех зарегистрированных уголовных правонарушений. Интернет-мошенничество входит в мошенничество; место его на карте смысла не имеет, поэтому в микрогеографию оно не входит.', axis: 'доля всех зарегистрированных', cols: ['Вид', 'Число', 'Доля'], words: { theft: 'кража (ст. 188)', fraud: 'мошенничество (ст. 190)', internet: 'в том числе в интернете', drugs: 'наркотики (ст. 296 и 297)', robbery: 'грабёж и разбой (ст. 191 и 192)', hooliganism: 'хулиганство (ст. 293)', harm: 'тяжкий вред здоровью (ст. 106)', stock: 'скотокрадство (ст. 188-1)' } },
  en: { title: (share: string) => `Theft and fraud are ${share} of what is registered, and almost half of the fraud has no place`, subtitle: 'Shares of kinds of offence, 20 regions together, 2022', description: 'Shares of all registered criminal offences. Internet fraud is part of fraud; a place on the map means nothing for it, so it does not enter microgeography.', axis: 'share of all registered', cols: ['Kind', 'Number', 'Share'], words: { theft: 'theft (Art. 188)', fraud: 'fraud (Art. 190)', internet: 'of it on the internet', drugs: 'drugs (Arts 296 and 297)', robbery: 'robbery (Arts 191 and 192)', hooliganism: 'hooliganism (Art. 293)', harm: 'grievous bodily harm (Art. 106)', stock: 'theft of livestock (Art. 188-1)' } },
} as const;

/** What is registered, by kind. */
export const kindsFigure: Figure = {
  id: 'city-patterns.fig-kinds',
  chapter: 'city-patterns',
  kind: 'figure',
  tasks: ['S1.5'],
  sources: ['okz-city-crime'],
  datasets: [],
  async rows() {
    return KINDS.map(([kind, columns]) => { const n = columns.reduce((sum, column) => sum + sumOfRegions(column), 0); return { kind, n, share: n / sumOfRegions('registered') }; });
  },
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    const both = rows.filter(({ kind }) => kind === 'theft' || kind === 'fraud').reduce((sum, row) => sum + Number(row['share']), 0);
    const words = formatPercent(lang, both);
    return { title: title(lang === 'kk' ? `${words}-ы` : words), subtitle, description, note: FORM_NOTE[lang] };
  },
  columns(lang) {
    const { cols, words } = SAY[lang];
    return [{ id: 'kind', label: cols[0], kind: 'text', words }, { id: 'n', label: cols[1], kind: 'count' }, { id: 'share', label: cols[2], kind: 'share' }];
  },
  draw(rows, { lang, size, label, mark }) {
    const { axis, words } = SAY[lang];
    return bars(rows.map((row) => ({ label: (words as Readonly<Record<string, string>>)[String(row['kind'])] ?? '', value: Number(row['share']), strong: row['kind'] !== 'internet' })), { frame: { size, label, mark }, axis, format: (value) => formatPercent(lang, value, { digits: 1 }) });
  },
};
