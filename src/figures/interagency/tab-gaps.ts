import { loadInteragency } from '../../datasets/interagency.ts';
import type { Row } from '../../datasets/table.ts';
import { t } from '../../i18n/index.ts';
import { dutiesOf } from '../../model/interagency.ts';
import type { Figure } from '../figure.ts';

/** Gaps of the statutory network, the number of norms in which each shows, and what would close it. */
export const gapsTable: Figure = {
  id: 'interagency.tab-gaps',
  chapter: 'interagency',
  kind: 'table',
  tasks: ['S2.1', 'R1'],
  sources: ['kz-law-245-viii-2025', 'kz-law-199-v-2014'],
  datasets: [],
  async rows() {
    const { gaps, duties } = loadInteragency();
    return gaps.map((gap): Row => ({ id: gap.id, n: dutiesOf(gap, duties).length, title_kk: gap.title.kk, title_ru: gap.title.ru, title_en: gap.title.en, text_kk: gap.text.kk, text_ru: gap.text.ru, text_en: gap.text.en, closes: [...gap.recommendations, ...gap.norms].join(', ') }));
  },
  text(lang, rows) {
    const first = rows.reduce((a, b) => (Number(b['n']) > Number(a['n']) ? b : a));
    return {
      kk: { title: `${rows.length} олқылықтың ең жиісі — «${first['title_kk']}»: ${first['n']} норма`, subtitle: 'Бір нормада бірнеше олқылық болуы мүмкін; белгілер — біздің талдауымыз', description: 'Әр жолда олқылық, ол көрінетін нормалар саны, мазмұны және оны жабатын ұсынымдар (rec) мен заң жобалары (law).' },
      ru: { title: `Из пробелов (их ${rows.length}) самый частый — «${first['title_ru']}»: норм ${first['n']}`, subtitle: 'В одной норме бывает несколько пробелов; пометки — наш анализ', description: 'В строке — пробел, число норм, где он виден, содержание и что его закрывает: рекомендации (rec) и предложения к законам (law).' },
      en: { title: `Of ${rows.length} gaps the most frequent is “${first['title_en']}”: ${first['n']} norms`, subtitle: 'One norm may show several gaps; the marks are our analysis', description: 'Each line gives a gap, the number of norms in which it shows, its content, and what would close it: recommendations (rec) and proposals to laws (law).' },
    }[lang];
  },
  columns(lang) {
    return [{ id: `title_${lang}`, label: t(lang, 'inter.gap'), kind: 'text' }, { id: 'n', label: t(lang, 'inter.norms'), kind: 'count' }, { id: `text_${lang}`, label: t(lang, 'inter.what'), kind: 'text' }, { id: 'closes', label: t(lang, 'inter.closes'), kind: 'text', words: Object.fromEntries(loadInteragency().gaps.map(({ recommendations, norms }) => [[...recommendations, ...norms].join(', '), [...recommendations, ...norms].join(', ').replaceAll('-', '\u2011')])) }];
  },
};
