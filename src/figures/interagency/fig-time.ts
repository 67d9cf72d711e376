import { stackedBars } from '../../charts/stacked-bars.ts';
import { loadInteragency } from '../../datasets/interagency.ts';
import type { Row } from '../../datasets/table.ts';
import { withCase } from '../../i18n/cases.ts';
import { t } from '../../i18n/index.ts';
import { isFlow, type Duty } from '../../model/interagency.ts';
import type { Figure } from '../figure.ts';
import { TONE_OF } from './flows.ts';
import { toneWords } from './tones.ts';

const TONES = ['counted', 'word', 'absent', 'standing'] as const;
const COLOURS = { counted: 'var(--c1, #1860bd)', word: 'var(--c2, #d0762f)', absent: 'var(--seq-2, #a1ccee)', standing: 'var(--grid, #d7dce1)' } as const;

/** The sets of norms whose words on time are compared. */
export const SETS: readonly { readonly id: 'flows' | 'police' | 'assess'; readonly has: (duty: Duty) => boolean }[] = [
  { id: 'flows', has: isFlow },
  { id: 'police', has: (duty) => isFlow(duty) && duty.to.includes('iab') && duty.from !== 'public' },
  { id: 'assess', has: ({ kind }) => kind === 'assess' },
];

/** What the text says on time, for duties to pass on word and for assessments. */
export const timeFigure: Figure = {
  id: 'interagency.fig-time',
  chapter: 'interagency',
  kind: 'figure',
  tasks: ['S2.1'],
  sources: ['kz-law-245-viii-2025', 'kz-law-199-v-2014'],
  datasets: [],
  async rows() {
    return SETS.map(({ id, has }): Row => {
      const own = loadInteragency().duties.filter(has);
      return { set: id, n: own.length, ...Object.fromEntries(TONES.map((tone) => [tone, own.filter(({ timing }) => TONE_OF[timing] === tone).length])), unanswered: own.filter(({ flags }) => flags.includes('no-feedback')).length };
    });
  },
  text(lang, rows) {
    const of = (set: string, column: string): number => Number(rows.find((row) => row['set'] === set)?.[column] ?? 0);
    return {
      kk: { title: `Хабарлау мен жолдаудың ${of('flows', 'n')} міндетінің ${withCase(String(of('flows', 'absent')), 'px3+loc')} мерзім жоқ, ${withCase(String(of('flows', 'counted')), 'px3+loc')} ғана сан бар`, subtitle: 'Іріктелген нормалардың үлесі; барлық заң нормаларының емес', description: `Полицияға келетін ${of('police', 'n')} ағынның ${withCase(String(of('police', 'counted')), 'px3+loc')} сан, ${withCase(String(of('police', 'word')), 'px3+loc')} «дереу» деген сөз бар. ${of('assess', 'n')} бағалау мен талдаудың ${withCase(String(of('assess', 'counted')), 'px3+loc')} ғана кезең бар.` },
      ru: { title: `В ${of('flows', 'absent')} из ${of('flows', 'n')} обязанностей сообщить или направить срока нет, число есть в ${of('flows', 'counted')}`, subtitle: 'Доля отобранных норм, а не всех норм закона', description: `Из ${of('police', 'n')} потоков к полиции число есть в ${of('police', 'counted')}, слово «незамедлительно» — в ${of('police', 'word')}. Из ${of('assess', 'n')} оценок и анализов периодичность есть у ${of('assess', 'counted')}.` },
      en: { title: `${of('flows', 'absent')} of ${of('flows', 'n')} duties to inform or refer have no time limit, ${of('flows', 'counted')} have a figure`, subtitle: 'Share of the norms selected, not of all norms of the law', description: `Of ${of('police', 'n')} flows to the police ${of('police', 'counted')} have a figure and ${of('police', 'word')} the word “at once”. Of ${of('assess', 'n')} assessments and analyses ${of('assess', 'counted')} have a rate.` },
    }[lang];
  },
  columns(lang) {
    const tones = toneWords(lang);
    return [{ id: 'set', label: t(lang, 'inter.set'), kind: 'text', words: Object.fromEntries(SETS.map(({ id }) => [id, t(lang, `inter.set.${id}`)])) }, { id: 'n', label: t(lang, 'inter.norms'), kind: 'count' }, ...TONES.map((tone) => ({ id: tone, label: tones[tone], kind: 'count' as const })), { id: 'unanswered', label: t(lang, 'inter.unanswered'), kind: 'count' }];
  },
  draw(rows, { lang, size, label, mark }) {
    const tones = toneWords(lang);
    return stackedBars([{ title: t(lang, 'inter.timeSays'), parts: TONES.map((tone) => ({ label: tones[tone], colour: COLOURS[tone] })), bars: rows.map((row) => ({ label: `${t(lang, `inter.set.${String(row['set']) as 'flows'}`)} (n = ${row['n']})`, parts: TONES.map((tone) => Number(row[tone]) / Number(row['n'])) })) }], { frame: { size, label, mark }, lang });
  },
};
