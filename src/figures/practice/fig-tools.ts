import { statusGrid, type StatusLook } from '../../charts/status-grid.ts';
import { loadPractice } from '../../datasets/practice.ts';
import { withCase } from '../../i18n/cases.ts';
import type { Figure } from '../figure.ts';
import { effectWords, handWords, verdictWords } from './words.ts';

const GOOD = { fill: 'var(--seq-5, #35509f)', ink: 'var(--bg, #ffffff)', sign: '+' } as const;
const HALF = { fill: 'var(--seq-2, #a1ccee)', sign: '±' } as const;
const BAD = { fill: 'var(--c2, #d0762f)', ink: '#1c2024', sign: '−' } as const;
const LOOK: Readonly<Record<string, string>> = { shown: 'good', yes: 'good', mixed: 'half', partly: 'half', none: 'bad', harm: 'bad', no: 'bad', untested: 'open' };
const SAY = {
  kk: { title: (n: number, all: number) => `${all} құралдың ${withCase(String(n), 'px3+loc')} ғана дәлел де, норма да, дерек те бар`, subtitle: 'Дәлел, норма және дерек; шешім құралдың атынан кейін', description: 'Әсері көрсетілген құралдардың көбіне дерек толық жетпейді, кейбіріне норма да ішінара. Кодты біз қойдық, дереккөздері кестеде.', columns: ['дәлел', 'қазақ нормасы', 'деректер дайын ба'], good: 'бар немесе көрсетілген', half: 'ішінара немесе әркелкі', bad: 'жоқ немесе зияны бар', open: 'сыналмаған', tool: 'Құрал', verdict: 'Шешім' },
  ru: { title: (n: number, all: number) => `Доказательство, норма и данные вместе есть лишь у ${n} из ${all} инструментов`, subtitle: 'Доказательство, норма и данные; вердикт после названия', description: 'Инструментам с показанным эффектом чаще не хватает данных, некоторым и полной нормы. Коды расставили мы, источники — в таблице.', columns: ['доказательство', 'казахстанская норма', 'готовы ли данные'], good: 'есть или показано', half: 'отчасти или неоднозначно', bad: 'нет или вред', open: 'не испытано', tool: 'Инструмент', verdict: 'Вердикт' },
  en: { title: (n: number, all: number) => `Evidence, a norm and data together stand behind only ${n} of ${all} tools`, subtitle: 'Evidence, norm and data; the verdict after the name', description: 'Tools with a shown effect mostly lack complete data, and some lack a full norm. The codes are ours; sources stand in the table.', columns: ['evidence', 'Kazakh norm', 'data at hand'], good: 'there, or shown', half: 'in part, or mixed', bad: 'absent, or harmful', open: 'not tested', tool: 'Tool', verdict: 'Verdict' },
} as const;

/** What each tool stands on. */
export const toolsFigure: Figure = {
  id: 'practice.fig-tools',
  chapter: 'practice',
  kind: 'figure',
  tasks: ['S3.2', 'R5'],
  sources: [...new Set(loadPractice().tools.flatMap(({ sources }) => sources))],
  datasets: [],
  rows: () => Promise.resolve(loadPractice().tools.map(({ id, name, effect, norm, ready, verdict }) => ({ id, name_kk: name.kk, name_ru: name.ru, name_en: name.en, effect, norm, ready, verdict }))),
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    return { title: title(rows.filter((row) => row['effect'] === 'shown' && row['norm'] === 'yes' && row['ready'] === 'yes').length, rows.length), subtitle, description };
  },
  columns(lang) {
    const say = SAY[lang];
    return [{ id: `name_${lang}`, label: say.tool, kind: 'text' }, { id: 'effect', label: say.columns[0], kind: 'text', words: effectWords(lang) }, { id: 'norm', label: say.columns[1], kind: 'text', words: handWords(lang) }, { id: 'ready', label: say.columns[2], kind: 'text', words: handWords(lang) }, { id: 'verdict', label: say.verdict, kind: 'text', words: verdictWords(lang) }];
  },
  draw(rows, { lang, size, label, mark }) {
    const say = SAY[lang];
    const verdicts = verdictWords(lang);
    const looks: Record<string, StatusLook> = { good: { ...GOOD, words: say.good }, half: { ...HALF, words: say.half }, bad: { ...BAD, words: say.bad }, open: { words: say.open, sign: '○' } };
    return statusGrid(rows.map((row) => ({
      label: `${String(row[`name_${lang}`])} — ${verdicts[String(row['verdict'])] ?? ''}`,
      cells: ['effect', 'norm', 'ready'].map((column) => ({ look: LOOK[String(row[column])] ?? 'open' })),
    })), { frame: { size, label, mark }, columns: say.columns, looks, longLabels: true });
  },
};
