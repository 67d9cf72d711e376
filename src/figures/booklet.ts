import { loadPractice } from '../datasets/practice.ts';
import type { TableDocument } from '../documents/table-document.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Checklist } from '../model/practice.ts';
import { normsOfStep } from './practice/tab-checklists.ts';

const SAY = {
  kk: { title: (name: string) => `Әдістемелік кітапша: ${name}`, own: 'Зерттеу жобасының ұсынысы, мемлекет ұстанымы емес. Норма көрсетілмеген қадамдардағы сандар — пилотқа арналған.', use: 'Қолдануға жарайды', conditions: 'Шартпен жарайды', avoid: 'Қолданбаған жөн', n: '№', step: 'Қадам', norm: 'Норма', done: 'Орындалды, белгі' },
  ru: { title: (name: string) => `Методическая брошюра: ${name}`, own: 'Предложение исследовательского проекта, не позиция государства. Числа в шагах без указанной нормы — для пилота.', use: 'Пригодно', conditions: 'Пригодно с условием', avoid: 'Не применять', n: '№', step: 'Шаг', norm: 'Норма', done: 'Выполнено, пометка' },
  en: { title: (name: string) => `Methodological booklet: ${name}`, own: 'A proposal of a research project, not a position of the state. Numbers in steps without a norm are for a pilot.', use: 'To be used', conditions: 'To be used with conditions', avoid: 'Not to be used', n: 'No.', step: 'Step', norm: 'Norm', done: 'Done, note' },
} as const;

/** A booklet in one language: heading, lead and numbered steps, from which page and document are made alike. */
export interface Booklet {
  readonly title: string;
  readonly purpose: string;
  readonly own: string;
  /** Which tools to use, to use with conditions, and to leave alone, each with its names. */
  readonly tools: readonly { readonly label: string; readonly names: readonly string[] }[];
  readonly heads: { readonly n: string; readonly step: string; readonly norm: string; readonly done: string };
  readonly steps: readonly { readonly text: string; readonly norm: string }[];
}

/** The booklet of one addressee. */
export function bookletOf({ name, purpose, items }: Checklist, lang: Lang): Booklet {
  const say = SAY[lang];
  const named = (verdict: string): string[] => loadPractice().tools.filter((tool) => tool.verdict === verdict).map((tool) => tool.name[lang]);
  return {
    title: say.title(name[lang].charAt(0).toLowerCase() + name[lang].slice(1)), purpose: purpose[lang], own: say.own,
    tools: [{ label: say.use, names: named('use') }, { label: say.conditions, names: named('conditions') }, { label: say.avoid, names: named('avoid') }],
    heads: { n: say.n, step: say.step, norm: say.norm, done: say.done },
    steps: items.map(({ text, norms }) => ({ text: text[lang], norm: normsOfStep(norms, lang) })),
  };
}

/** The booklet as a document with room for notes. */
export function bookletDocument(checklist: Checklist, lang: Lang): TableDocument {
  const { title, purpose, own, tools, heads, steps } = bookletOf(checklist, lang);
  return {
    lang, title, lead: [purpose, ...tools.map(({ label, names }) => `${label}: ${names.join('; ')}.`), own],
    columns: [{ heading: heads.n, share: 0.05 }, { heading: heads.step, share: 0.48 }, { heading: heads.norm, share: 0.2 }, { heading: heads.done, share: 0.27 }],
    rows: steps.map(({ text, norm }, i) => [String(i + 1), text, norm, '☐']),
  };
}
