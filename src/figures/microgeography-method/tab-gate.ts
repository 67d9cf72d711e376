import { readTable } from '../../datasets/table.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure } from '../figure.ts';

const GROUPS = ['theft', 'disorder', 'burglary', 'fraud', 'robbery', 'violence'] as const;
const GROUP_NAMES: Readonly<Record<(typeof GROUPS)[number], Readonly<Record<Lang, string>>>> = {
  theft: { kk: 'Ұрлық', ru: 'Кражи', en: 'Theft' }, disorder: { kk: 'Бұзақылық және мүлікті бүлдіру', ru: 'Хулиганство и повреждение имущества', en: 'Disorder and damage' }, burglary: { kk: 'Пәтер ұрлығы', ru: 'Кражи из жилищ', en: 'Burglary' },
  fraud: { kk: 'Алаяқтық', ru: 'Мошенничество', en: 'Fraud' }, robbery: { kk: 'Тонау және қарақшылық', ru: 'Грабежи и разбои', en: 'Robbery' }, violence: { kk: 'Денсаулыққа зиян келтіру', ru: 'Вред здоровью', en: 'Bodily harm' },
};

/** How many squares of each offence group the protected profile leaves in its lowest class. */
export const gateTable: Figure = {
  id: 'microgeography-method.tab-gate',
  chapter: 'microgeography-method',
  kind: 'table',
  tasks: ['S1.3'],
  sources: [],
  datasets: ['simcity-protected'],
  synthetic: true,
  async rows() {
    const table = await readTable('simcity-protected', 'classes');
    return GROUPS.map((group) => {
      const own = table.filter((row) => row['group'] === group);
      const share = (level: number): number => own.filter((row) => row['class'] === level).length / own.length;
      return { group, squares: own.length, c1: share(1), c2: share(2), c3: share(3), c4: share(4) };
    });
  },
  text(lang, rows) {
    const shares = rows.map(({ c1 }) => Number(c1));
    const [least, most] = [Math.min(...shares), Math.max(...shares)].map((value) => formatPercent(lang, value));
    const say = {
      kk: { title: `Қорғаныс қақпасы шаршылардың ${least ?? ''} (ұрлық) мен ${most ?? ''} (зиян келтіру) аралығын ең төмен сыныпта қалдырды`, subtitle: 'Шартты қала қорғалған бейінде, құрылыс салынған 200 метрлік шаршылар, бес жыл бірге', description: 'Ең төмен сынып «бестен аз, нөлді қоса» дегенді білдіреді: ондай шаршыда оқиға болған-болмағаны да айтылмайды. Оқиға түрі неғұрлым сирек болса, карта соғұрлым аз айтады.' },
      ru: { title: `Защитный барьер оставил в низшем классе от ${least ?? ''} (кражи) до ${most ?? ''} (вред здоровью) квадратов`, subtitle: 'Условный город в защищённом профиле, застроенные квадраты 200 м, пять лет вместе', description: 'Низший класс означает «менее пяти, включая ни одного»: о таком квадрате не говорится даже, было ли в нём событие. Чем реже вид событий, тем меньше сообщает карта.' },
      en: { title: `The protective gate left between ${least ?? ''} (theft) and ${most ?? ''} (bodily harm) of squares in the lowest class`, subtitle: 'Simulated City in the protected profile, built-up squares of 200 m, five years together', description: 'The lowest class means “fewer than five, including none”: of such a square it is not said whether anything happened at all. The rarer the offence, the less the map tells.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const say = { kk: { group: 'Топ', squares: 'Шаршылар', level: (n: number) => (n === 1 ? 'Бестен аз, нөлді қоса' : `${n}-сынып`) }, ru: { group: 'Группа', squares: 'Квадратов', level: (n: number) => (n === 1 ? 'Менее пяти, включая ни одного' : `Класс ${n}`) }, en: { group: 'Group', squares: 'Squares', level: (n: number) => (n === 1 ? 'Fewer than five, including none' : `Class ${n}`) } }[lang];
    return [{ id: 'group', label: say.group, kind: 'text', words: Object.fromEntries(GROUPS.map((group) => [group, GROUP_NAMES[group][lang]])) }, { id: 'squares', label: say.squares, kind: 'count' }, ...[1, 2, 3, 4].map((n) => ({ id: `c${n}`, label: say.level(n), kind: 'share' as const }))];
  },
};
