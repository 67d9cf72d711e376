import { flowSteps } from '../../charts/flow-steps.ts';
import { dutyOf, loadInteragency } from '../../datasets/interagency.ts';
import type { Row } from '../../datasets/table.ts';
import { withCase } from '../../i18n/cases.ts';
import { t } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure } from '../figure.ts';
import { articleText, timeText, wayText } from './words.ts';

/** A call about violence at home, step by step, with what breaks beside each step. */
export const caseFigure: Figure = {
  id: 'interagency.fig-case',
  chapter: 'interagency',
  kind: 'figure',
  tasks: ['S2.1', 'R1'],
  sources: ['kz-law-245-viii-2025', 'kz-law-199-v-2014'],
  datasets: [],
  async rows() {
    const found = loadInteragency().cases.find(({ id }) => id === 'case-dv-call');
    return (found?.steps ?? []).map(({ duty, gap }, n): Row => {
      const norm = dutyOf(duty);
      const say = (lang: Lang) => ({ [`way_${lang}`]: wayText(norm, lang), [`what_${lang}`]: norm.what[lang], [`gap_${lang}`]: gap?.[lang] ?? '' });
      return { step: n + 1, duty, article: norm.article, timing: norm.timing, ...say('kk'), ...say('ru'), ...say('en') };
    });
  },
  text(lang, rows) {
    const breaks = rows.filter((row) => row['gap_en'] !== '').length;
    return {
      kk: { title: `Зорлық-зомбылық туралы шақыртудың ${rows.length} қадамының ${withCase(String(breaks), 'px3+loc')} тізбек үзіледі`, subtitle: 'Қадамдардың реті — біздің оқуымыз; оң жақта — не үзіледі', description: 'Полицияның алғашқы әрекеттерінде бап пен мерзім бар; көмек пен нәтижеге жақындаған сайын мерзім де, жауап та азаяды.' },
      ru: { title: `Из ${rows.length} шагов вызова по бытовому насилию цепь рвётся на ${breaks}`, subtitle: 'Порядок шагов — наше прочтение; справа — что рвётся', description: 'У первых действий полиции есть статьи и сроки; чем ближе к помощи и результату, тем меньше сроков и ответов.' },
      en: { title: `Of ${rows.length} steps after a call about violence at home the chain breaks at ${breaks}`, subtitle: 'The order of steps is our reading; on the right what breaks', description: 'The first acts of the police have articles and limits; the nearer to help and result, the fewer limits and answers.' },
    }[lang];
  },
  columns(lang) {
    return [{ id: 'step', label: '№', kind: 'count' }, { id: `way_${lang}`, label: t(lang, 'inter.way'), kind: 'text' }, { id: `what_${lang}`, label: t(lang, 'inter.what'), kind: 'text' }, { id: 'article', label: t(lang, 'inter.article'), kind: 'text' }, { id: `gap_${lang}`, label: t(lang, 'inter.breaks'), kind: 'text' }];
  },
  draw(rows, { lang, size, label, mark }) {
    return flowSteps(rows.map((row) => ({ title: String(row[`way_${lang}`]), text: `${row[`what_${lang}`]} (${articleText(String(row['article']), lang)}; ${timeText(dutyOf(String(row['duty'])), lang)})`, loss: String(row[`gap_${lang}`]) === '' ? '—' : String(row[`gap_${lang}`]), own: row['timing'] === 'limit' || row['timing'] === 'rate' })), { frame: { size, label, mark }, heads: [t(lang, 'inter.step'), t(lang, 'inter.breaks')] });
  },
};
