import { lorenzCurve } from '../../charts/lorenz-curve.ts';
import { readTable } from '../../datasets/table.ts';
import { formatPercent } from '../../i18n/format.ts';
import { withCase } from '../../i18n/cases.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';

const PERIOD = '2019';

/** Lorenz curve of the real city in its last year, beside what chance alone would draw. */
export const lorenzFigure: Figure = {
  id: 'concentration.fig-lorenz',
  chapter: 'concentration',
  kind: 'figure',
  tasks: ['S2.4', 'S1.3'],
  sources: [],
  datasets: ['chicago-assaults'],
  async rows() {
    const rows = await readTable('chicago-assaults', 'lorenz');
    return rows.filter((row) => row['period'] === PERIOD && row['basis'] === 'nonzero').map(({ p = null, share = null, chance = null, chance_lo = null, chance_hi = null }) => ({ p, share, chance, chance_lo, chance_hi }));
  },
  text(lang, rows) {
    const half = formatPercent(lang, halfOf(rows), { digits: 1 });
    const lot = formatPercent(lang, Number(rows.find((row) => Number(row['chance']) >= 0.5)?.['p'] ?? 1), { digits: 0 });
    const say = {
      kk: { title: `Чикагода 2019 жылы ауыр шабуылдардың жартысы ондай оқиға болған шаршылардың ${withCase(half, 'px3+loc')} тіркелген`, subtitle: '200 метрлік шаршылар, ең көп оқиға тіркелгенінен бастап; кемінде бір оқиға болған шаршылар ғана', description: `Қисық тез көтеріледі: оқиғалардың жартысына шаршылардың ${half} үлесі жетеді. Кездейсоқ жағдайда ${lot} шаршы қажет болар еді; сұр жолақ — мың рет кездейсоқ орналастырудың 95%-дық жолағы.` },
      ru: { title: `В Чикаго в 2019 году половина тяжких нападений пришлась на ${half} квадратов, где они вообще были`, subtitle: 'Квадраты со стороной 200 м, начиная с самых насыщенных; только квадраты хотя бы с одним событием', description: `Кривая поднимается круто: для половины событий достаточно ${half} квадратов. Одному случаю потребовалось бы около ${lot}; серая полоса — 95-процентная полоса тысячи случайных размещений.` },
      en: { title: `In Chicago in 2019 half of aggravated assaults fell on ${half} of the squares that had any`, subtitle: 'Squares of 200 m, fullest first; only squares with at least one incident', description: `The curve rises steeply: ${half} of the squares are enough for half of the incidents. Chance alone would need about ${lot}; the grey band is the 95 per cent band of a thousand random allocations.` },
    } as const;
    return say[lang];
  },
  columns(lang) {
    return [
      { id: 'p', label: t(lang, 'fig.axis.sharePlaces'), kind: 'share' }, { id: 'share', label: t(lang, 'fig.axis.shareOffences'), kind: 'share' },
      { id: 'chance', label: t(lang, 'fig.chance'), kind: 'share' }, { id: 'chance_lo', label: `${t(lang, 'fig.chance')}, ${lang === 'en' ? '2.5%' : '2,5%'}`, kind: 'share' }, { id: 'chance_hi', label: `${t(lang, 'fig.chance')}, ${lang === 'en' ? '97.5%' : '97,5%'}`, kind: 'share' },
    ];
  },
  draw(rows, { lang, size, label, mark }) {
    const points = rows.map((row) => ({ p: Number(row['p']), share: Number(row['share']), chance: Number(row['chance']), chanceLo: Number(row['chance_lo']), chanceHi: Number(row['chance_hi']) }));
    const kept = size === 'wide' ? points : points.filter((_, i) => i % 2 === 0 || i === points.length - 1);
    return lorenzCurve(kept, { frame: { size, label, mark }, lang, half: halfOf(rows), labels: { places: t(lang, 'fig.axis.sharePlaces'), incidents: t(lang, 'fig.axis.shareOffences'), observed: t(lang, 'fig.observed'), chance: t(lang, 'fig.chance'), equality: t(lang, 'fig.equality') } });
  },
};

function halfOf(rows: readonly { readonly [column: string]: string | number | null }[]): number {
  return Number(rows.find((row) => Number(row['share']) >= 0.5)?.['p'] ?? 1);
}
