import { pairedDots } from '../../charts/paired-dots.ts';
import { loadMethodDemo } from '../../datasets/method-demo.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';

const NAMES = {
  kk: { segment: 'Көше сегменттері', square: (m: string) => `${m} метрлік шаршылар`, all: 'Барлық бірлік ішінде', hit: 'Кемінде бір оқиғасы бар бірліктер ішінде', axis: 'Ұрлықтың жартысына жететін бірліктердің үлесі' },
  ru: { segment: 'Сегменты улиц', square: (m: string) => `Квадраты ${m} м`, all: 'Среди всех единиц', hit: 'Среди единиц хотя бы с одним событием', axis: 'Доля единиц, на которые приходится половина краж' },
  en: { segment: 'Street segments', square: (m: string) => `Squares of ${m} m`, all: 'Of all units', hit: 'Of units with at least one incident', axis: 'Share of units that hold half of the thefts' },
} as const;

const unitName = (lang: Lang, size: number | null): string => (size === null ? NAMES[lang].segment : NAMES[lang].square(formatNumber(lang, size)));

/** The same thefts counted on units of four sizes and on two bases. */
export const unitsFigure: Figure = {
  id: 'microgeography-method.fig-units',
  chapter: 'microgeography-method',
  kind: 'figure',
  tasks: ['S1.3'],
  sources: [],
  datasets: ['simcity'],
  synthetic: true,
  rows() {
    return Promise.resolve(loadMethodDemo().units.map(({ size_m, units, hit, incidents, k50_all, k50_nonzero, chance }) => ({ unit: size_m === null ? 'segment' : `square-${size_m}`, size_m, units, hit, incidents, k50_all, k50_nonzero, chance })));
  },
  text(lang, rows) {
    const share = (row: (typeof rows)[number] | undefined, column: string): string => formatPercent(lang, Number(row?.[column]), { digits: 1 });
    const [small, large] = [share(rows[0], 'k50_all'), share(rows.at(-1), 'k50_all')];
    const hit = share(rows[0], 'k50_nonzero');
    const say = {
      kk: { title: `Бірлік өзгерсе, ұрлықтың жартысына жететін үлес те өзгереді: ${small} және ${large}`, subtitle: 'Шартты қала, 2019–2023 жылдар; сол бір ұрлықтар төрт түрлі бірлік бойынша саналған', description: `Оқиғалар да, қала да сол күйінде, өзгергені — бірлік пен есептің негізі. Көше сегменттерінің барлығы саналса, ұрлықтың жартысына ${small} жетеді, оқиғасы барлары ғана саналса — ${hit}. Бір шақырымдық шаршыда бұл үлес — ${large}.`, note: 'Әртүрлі бірліктер бір оське бір қаланың сол бір оқиғалары болғандықтан ғана қойылды. Екі қаланы бұлай салыстыруға болмайды.' },
      ru: { title: `Сменилась единица — сменилась и доля с половиной краж: ${small} и ${large}`, subtitle: 'Условный город, 2019–2023 годы; одни и те же кражи сосчитаны по четырём единицам', description: `События и город те же, меняются лишь единица и основание счёта. Если считать все сегменты улиц, половина краж приходится на ${small} из них, если только сегменты с событиями — на ${hit}. Среди километровых квадратов эта доля равна ${large}.`, note: 'Разные единицы поставлены на одну ось лишь потому, что город и события одни и те же. Два города так сравнивать нельзя.' },
      en: { title: `Change the unit, and the share that holds half of the thefts changes: ${small} and ${large}`, subtitle: 'Simulated City, 2019–2023; the same thefts counted on four units', description: `City and incidents stay, only the unit and the basis change. Of all street segments ${small} hold half of the thefts, of those with any incident ${hit}. Of kilometre squares it is ${large}.`, note: 'Different units share an axis here only because city and incidents are the same. Two cities must not be compared in this way.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const words = Object.fromEntries(loadMethodDemo().units.map(({ size_m }) => [size_m === null ? 'segment' : `square-${size_m}`, unitName(lang, size_m)]));
    const more = { kk: { unit: 'Бірлік', units: 'Барлық бірлік', hit: 'Оқиғасы бар бірлік' }, ru: { unit: 'Единица', units: 'Всего единиц', hit: 'Единиц с событиями' }, en: { unit: 'Unit', units: 'All units', hit: 'Units with incidents' } }[lang];
    return [
      { id: 'unit', label: more.unit, kind: 'text', words }, { id: 'units', label: more.units, kind: 'count' }, { id: 'hit', label: more.hit, kind: 'count' }, { id: 'incidents', label: t(lang, 'stat.incidents'), kind: 'count' },
      { id: 'k50_all', label: NAMES[lang].all, kind: 'share' }, { id: 'k50_nonzero', label: NAMES[lang].hit, kind: 'share' }, { id: 'chance', label: `${t(lang, 'fig.chance')}, %`, kind: 'share' },
    ];
  },
  draw(rows, { lang, size, label, mark }) {
    return pairedDots(rows.map((row) => ({ label: unitName(lang, row['size_m'] === null ? null : Number(row['size_m'])), first: Number(row['k50_all']), second: Number(row['k50_nonzero']) })), { frame: { size, label, mark }, lang, names: [NAMES[lang].all, NAMES[lang].hit], axis: NAMES[lang].axis, max: 0.2 });
  },
};
