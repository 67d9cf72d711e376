import { statusGrid, type StatusLook } from '../../charts/status-grid.ts';
import { loadStandards } from '../../datasets/standards.ts';
import { withCase } from '../../i18n/cases.ts';
import { t } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/lang.ts';
import { GAPS } from '../../model/standards.ts';
import type { Figure } from '../figure.ts';

const WORST = ['na', 'met', 'partly', 'missing'] as const;
const SIGN = { met: '+', partly: '±', missing: '−', na: '○' } as const;

/** Where an instrument speaks to a principle, and what the Kazakh law that was read holds beside it. */
export const standardsMap: Figure = {
  id: 'standards.fig-map',
  chapter: 'standards',
  kind: 'figure',
  tasks: ['S1.2', 'S2.2'],
  sources: [...new Set(loadStandards().rows.flatMap(({ instrument, normSources }) => [instrument, ...normSources]))],
  datasets: [],
  rows: () => Promise.resolve(loadStandards().rows.map(({ id, principle, instrument, provision, gap }) => ({ id, principle, instrument, provision, gap }))),
  text(lang, rows) {
    const count = (gap: string): number => rows.filter((row) => row['gap'] === gap).length;
    const say = {
      kk: { title: `Салыстырылған ${rows.length} ереженің ${withCase(String(count('partly')), 'px3')} Қазақстан заңдарында ішінара бар, ${withCase(String(count('missing')), 'px3')} бойынша норма табылмады`, subtitle: 'Құжаттар жолда, қағидаттар бағанда; бос ұяшық — құжаттан осы қағидат бойынша ереже оқылмады деген белгі', description: `Норма ${count('met')} ереже бойынша толық, ${count('partly')} ереже бойынша ішінара табылды, ${count('missing')} ереже бойынша табылмады; ${count('na')} ереже полицияны қамтымайды. Бұл — оқылған мәтіндер бойынша біздің бағамыз.` },
      ru: { title: `Из ${rows.length} сопоставленных положений ${count('partly')} отражены в казахстанских законах отчасти, для ${count('missing')} нормы не найдено`, subtitle: 'Документы по строкам, принципы по столбцам; пустая клетка означает, что положения об этом в документе мы не читали', description: `Норма найдена для ${count('met')}, отчасти — для ${count('partly')}, не найдена — для ${count('missing')}, полиции не касается — ${count('na')}. Это наша оценка по прочитанным текстам.` },
      en: { title: `Of ${rows.length} provisions compared, ${count('partly')} are met in part by Kazakh law and for ${count('missing')} no norm was found`, subtitle: 'Instruments in rows, principles in columns; an empty square means that we read no provision of it on that principle', description: `A norm was found for ${count('met')}, in part for ${count('partly')}, none for ${count('missing')}; ${count('na')} does not reach the police. This is our assessment of the texts read.` },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const { principles, instruments } = loadStandards();
    return [
      { id: 'instrument', label: t(lang, 'standards.instrument'), kind: 'text', words: Object.fromEntries(instruments.map(({ id, name }) => [id, name[lang]])) },
      { id: 'provision', label: t(lang, 'standards.provision'), kind: 'text', words: provisionWords(lang) },
      { id: 'principle', label: t(lang, 'standards.principle'), kind: 'text', words: Object.fromEntries(principles.map(({ id, name }) => [id, name[lang]])) },
      { id: 'gap', label: t(lang, 'standards.gap'), kind: 'text', words: gapWords(lang) },
    ];
  },
  draw(rows, { lang, size, label, mark }) {
    const { principles, instruments } = loadStandards();
    const words = gapWords(lang);
    const looks: Record<string, StatusLook> = {
      met: { fill: 'var(--seq-5, #35509f)', ink: 'var(--bg, #ffffff)', words: words['met'] ?? '', sign: SIGN.met },
      partly: { fill: 'var(--seq-2, #a1ccee)', words: words['partly'] ?? '', sign: SIGN.partly },
      missing: { fill: 'var(--c2, #d0762f)', ink: '#1c2024', words: words['missing'] ?? '', sign: SIGN.missing },
      na: { words: words['na'] ?? '', sign: SIGN.na },
    };
    return statusGrid(instruments.map(({ id, name }) => ({
      label: name[lang],
      cells: principles.map((principle) => {
        const gaps = rows.filter((row) => row['instrument'] === id && row['principle'] === principle.id).map((row) => String(row['gap']));
        const worst = [...WORST].reverse().find((gap) => gaps.includes(gap));
        return worst === undefined ? undefined : { look: worst, sign: gaps.map((gap) => SIGN[GAPS.find((known) => known === gap) ?? 'na']).join('') };
      }),
    })), { frame: { size, label, mark }, columns: principles.map(({ name }) => name[lang]), looks, longLabels: true });
  },
};

/** The words for what the Kazakh law holds beside a provision. */
export function gapWords(lang: Lang): Readonly<Record<string, string>> {
  return Object.fromEntries(GAPS.map((gap) => [gap, t(lang, `standards.gap.${gap}`)]));
}

/** Words for parts of an instrument that have no number. */
export function provisionWords(lang: Lang): Readonly<Record<string, string>> {
  const of = { preamble: ['кіріспе', 'преамбула', 'preamble'], principles: ['негізгі қағидаттар', 'основные принципы', 'basic principles'], summary: ['түйін', 'резюме', 'summary'], definition: ['анықтама', 'определение', 'definition'], 'ch. I': ['I тарау', 'гл. I', 'ch. I'], 'ch. IV': ['IV тарау', 'гл. IV', 'ch. IV'] } as const;
  const at = { kk: 0, ru: 1, en: 2 }[lang];
  return Object.fromEntries(Object.entries(of).map(([key, words]) => [key, words[at] ?? key]));
}
