import { pairedDots } from '../../charts/paired-dots.ts';
import { loadMethodDemo } from '../../datasets/method-demo.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';

const NAMES: Readonly<Record<Lang, { all: string; burglary: string; robbery: string; theft: string; recorded: string; cleaned: string; axis: string; what: string; largest: string }>> = {
  kk: { all: 'Барлығы', burglary: 'Пәтер ұрлығы', robbery: 'Тонау', theft: 'Ұрлық', recorded: 'Жазылған күйінде', cleaned: 'Ойдан шыққан нүктелер алынғаннан кейін', axis: 'Оқиғасы ең көп жүзден бір бөлік шаршының үлесі', what: 'Құқық бұзушылық', largest: 'Ең толы шаршының үлесі (алынғаннан кейін)' },
  ru: { all: 'Все виды', burglary: 'Кража из жилища', robbery: 'Грабёж', theft: 'Кража', recorded: 'Как записано', cleaned: 'Без точек, поставленных по умолчанию', axis: 'Доля событий в самой насыщенной сотой части квадратов', what: 'Правонарушение', largest: 'Доля самого насыщенного квадрата (без них)' },
  en: { all: 'All', burglary: 'Burglary of a dwelling', robbery: 'Robbery', theft: 'Theft', recorded: 'As recorded', cleaned: 'Without default points', axis: 'Share of incidents in the fullest hundredth of squares', what: 'Offence', largest: 'Share of the fullest square (without them)' },
};
const OFFENCES = ['burglary', 'robbery', 'theft', 'all'] as const;

/** What default points of a geocoder do to the share of the fullest squares. */
export const stacksFigure: Figure = {
  id: 'microgeography-method.fig-stacks',
  chapter: 'microgeography-method',
  kind: 'figure',
  tasks: ['S1.3'],
  sources: [],
  datasets: ['simcity'],
  synthetic: true,
  rows() {
    const { stacks } = loadMethodDemo();
    return Promise.resolve(OFFENCES.map((offence) => {
      const own = (set: string) => stacks.find((row) => row.offence === offence && row.set === set);
      const [recorded, cleaned] = [own('recorded'), own('cleaned')];
      return { offence, n: recorded?.incidents ?? null, removed: (recorded?.incidents ?? 0) - (cleaned?.incidents ?? 0), recorded: recorded?.top1 ?? null, cleaned: cleaned?.top1 ?? null, largest: cleaned?.largest ?? null };
    }));
  },
  text(lang, rows) {
    const burglary = rows.find(({ offence }) => offence === 'burglary');
    const all = rows.find(({ offence }) => offence === 'all');
    const [was, is] = [burglary?.['recorded'], burglary?.['cleaned']].map((value) => formatPercent(lang, Number(value), { digits: 1 }));
    const removed = formatPercent(lang, Number(all?.['removed']) / Number(all?.['n']), { digits: 1 });
    const say = {
      kk: { title: `Бес жалған нүкте ең толы шаршылардың пәтер ұрлығындағы үлесін ${is ?? ''} деңгейінен ${was ?? ''} деңгейіне көтерді`, subtitle: 'Шартты қала, 2019–2023 жылдар; полиция бөлімінің нүктесі және төрт аудан ортасының нүктелері', description: `Координатасы бар жазбалардың ${removed} ғана осы бес нүктеде тұр, бірақ оларды алып тастағанда ең толы шаршылардың үлесі барлық түрде азаяды. Базар мен көлік торабы да бір нүктеде көп жазба ұстайды, бірақ олар шын орын, сондықтан қалдырылды.` },
      ru: { title: `Пять ложных точек подняли долю самых насыщенных квадратов в кражах из жилищ с ${is ?? ''} до ${was ?? ''}`, subtitle: 'Условный город, 2019–2023 годы; точка отдела полиции и точки центров четырёх районов', description: `В этих пяти точках стоит лишь ${removed} записей с координатами, но без них доля самых насыщенных квадратов снижается по всем видам. Рынок и транспортный узел тоже собирают много записей в одной точке, но это действительные места, и они оставлены.` },
      en: { title: `Five false points lifted the share of the fullest squares in burglary from ${is ?? ''} to ${was ?? ''}`, subtitle: 'Simulated City, 2019–2023; the point of the police station and the centres of four districts', description: `Only ${removed} of records with coordinates stand on these five points, yet without them the share of the fullest squares falls for every offence. The market and the transport hub also gather many records on one point, but they are real places and were kept.` },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const names = NAMES[lang];
    const removed = { kk: 'Алынған жазбалар', ru: 'Исключено записей', en: 'Records left out' }[lang];
    return [
      { id: 'offence', label: names.what, kind: 'text', words: { all: names.all, burglary: names.burglary, robbery: names.robbery, theft: names.theft } }, { id: 'n', label: t(lang, 'stat.incidents'), kind: 'count' }, { id: 'removed', label: removed, kind: 'count' },
      { id: 'recorded', label: names.recorded, kind: 'share' }, { id: 'cleaned', label: names.cleaned, kind: 'share' }, { id: 'largest', label: names.largest, kind: 'share' },
    ];
  },
  draw(rows, { lang, size, label, mark }) {
    const names = NAMES[lang];
    const name = (id: unknown): string => (id === 'burglary' ? names.burglary : id === 'robbery' ? names.robbery : id === 'theft' ? names.theft : names.all);
    return pairedDots(rows.map((row) => ({ label: name(row['offence']), first: Number(row['recorded']), second: Number(row['cleaned']) })), { frame: { size, label, mark }, lang, names: [names.recorded, names.cleaned], axis: names.axis, max: 0.16 });
  },
};
