import { t } from '../../i18n/index.ts';
import { withCase } from '../../i18n/cases.ts';
import type { Figure } from '../figure.ts';
import { REGISTERED } from './fig-tiles.ts';
import { FORM_NOTE, KINDS } from './notes.ts';
import { regionRows } from './region-rows.ts';

const SAY = {
  kk: { title: (n: number, all: number) => `${all} бірліктің ${withCase(String(n), 'px3+loc')} ұрлық пен алаяқтық тіркелгеннің жартысынан асады`, subtitle: 'Бірлік түрін таңдаңыз; үлестер — тіркелген қылмыстық құқық бұзушылықтардан', description: 'Әр жолда бірлік, тіркелген саны, 10 мың тұрғынға шаққандағы коэффициент пен аралығы, қоғамдық орындардың, көше, алаң, саябақтардың, ұрлықтың, алаяқтықтың үлесі тұр.', unit: 'Бірлік түрі', rate: '10 мыңға шаққанда', pub: 'Қоғамдық орын', street: 'Көше, алаң, саябақ', theft: 'Ұрлық', fraud: 'Алаяқтық', net: 'оның ішінде интернетте' },
  ru: { title: (n: number, all: number) => `В ${n} из ${all} единиц кражи и мошенничество — больше половины учтённого`, subtitle: 'Выберите вид единицы; доли — от зарегистрированных уголовных правонарушений', description: 'В строке — единица, число зарегистрированных, коэффициент на 10 тысяч жителей с интервалом, доли общественных мест, улиц, площадей и парков, краж, мошенничества.', unit: 'Вид единицы', rate: 'На 10 тысяч', pub: 'Общественные места', street: 'Улицы, площади, парки', theft: 'Кражи', fraud: 'Мошенничество', net: 'в том числе в интернете' },
  en: { title: (n: number, all: number) => `In ${n} of ${all} units theft and fraud are more than half of what is registered`, subtitle: 'Choose a kind of unit; shares are of registered criminal offences', description: 'Each line gives the unit, the number registered, the rate per 10 thousand residents with its interval, and the shares of public places, of streets, squares and parks, of theft and of fraud.', unit: 'Kind of unit', rate: 'Per 10 thousand', pub: 'Public places', street: 'Streets, squares, parks', theft: 'Theft', fraud: 'Fraud', net: 'of it on the internet' },
} as const;

/** The official form of 2022 by unit; the reader may keep one kind of unit. */
export const regionsTable: Figure = {
  id: 'city-patterns.tab-regions',
  chapter: 'city-patterns',
  kind: 'table',
  tasks: ['S1.5'],
  sources: ['okz-city-crime', 'okz-population'],
  datasets: [],
  async rows() { return regionRows(); },
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    return { title: title(rows.filter((row) => Number(row['theft_share']) + Number(row['fraud_share']) > 0.5).length, rows.length), subtitle, description, note: FORM_NOTE[lang] };
  },
  columns(lang) {
    const say = SAY[lang];
    return [
      { id: `name_${lang}`, label: t(lang, 'table.region'), kind: 'text' }, { id: 'kind', label: say.unit, kind: 'text', words: KINDS[lang] }, { id: 'registered', label: REGISTERED[lang], kind: 'count' },
      { id: 'rate', label: say.rate, kind: 'measure', digits: 1, lo: 'rate_lo', hi: 'rate_hi' }, { id: 'public_share', label: say.pub, kind: 'share' }, { id: 'street_share', label: say.street, kind: 'share' },
      { id: 'theft_share', label: say.theft, kind: 'share' }, { id: 'fraud_share', label: say.fraud, kind: 'share' }, { id: 'internet_share', label: say.net, kind: 'share' },
    ];
  },
  filter: () => 'kind',
};
