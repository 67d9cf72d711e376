import { loadPractice } from '../../datasets/practice.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure } from '../figure.ts';
import { actName, articleName } from '../register-labels.ts';

const SAY = {
  kk: { title: (n: number, lists: number) => `${lists} адресатқа арналған ${n} қадам`, subtitle: 'Адресатты таңдаңыз; тізімді кітапша түрінде басып шығаруға болады', description: 'Қадамдардағы сандар (минут, күн, апта) — пилотқа арналған өз ұсынысымыз, қолданыстағы норма емес; норма болса, ол көрсетілген.', who: 'Адресат', step: 'Қадам', norm: 'Норма' },
  ru: { title: (n: number, lists: number) => `Шагов — ${n}, адресатов — ${lists}`, subtitle: 'Выберите адресата; перечень можно напечатать брошюрой', description: 'Числа в шагах (минуты, дни, недели) — наше предложение для пилота, не действующая норма; где норма есть, она названа.', who: 'Адресат', step: 'Шаг', norm: 'Норма' },
  en: { title: (n: number, lists: number) => `${n} steps for ${lists} addressees`, subtitle: 'Choose an addressee; the list can be printed as a booklet', description: 'Numbers in the steps (minutes, days, weeks) are our proposal for a pilot, not a norm in force; where there is a norm, it is named.', who: 'Addressee', step: 'Step', norm: 'Norm' },
} as const;

/** Norms of a step as a reader cites them. */
export function normsOfStep(norms: readonly { readonly act: string; readonly article: string }[], lang: Lang): string {
  return norms.map(({ act, article }) => `${actName(act, lang)}, ${articleName(article, lang)}`).join('; ');
}

const code = (norms: readonly { readonly act: string; readonly article: string }[]): string => norms.map(({ act, article }) => `${act} ${article}`).join('; ');

/** Every step of every checklist. */
export const checklistsTable: Figure = {
  id: 'practice.tab-checklists',
  chapter: 'practice',
  kind: 'table',
  tasks: ['S3.2', 'R5'],
  sources: ['kz-law-245-viii-2025', 'kz-law-199-v-2014', 'kz-law-94-v-2013'],
  datasets: [],
  rows: () => Promise.resolve(loadPractice().checklists.flatMap(({ id, items }) => items.map((item) => ({ who: id, id: item.id, text_kk: item.text.kk, text_ru: item.text.ru, text_en: item.text.en, norms: code(item.norms) })))),
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    return { title: title(rows.length, loadPractice().checklists.length), subtitle, description };
  },
  columns(lang) {
    const say = SAY[lang];
    const { checklists } = loadPractice();
    return [
      { id: 'who', label: say.who, kind: 'text', words: Object.fromEntries(checklists.map(({ id, name }) => [id, name[lang]])) },
      { id: `text_${lang}`, label: say.step, kind: 'text' },
      { id: 'norms', label: say.norm, kind: 'text', words: Object.fromEntries(checklists.flatMap(({ items }) => items.map(({ norms }) => [code(norms), normsOfStep(norms, lang)]))) },
    ];
  },
  filter: () => 'who',
};
