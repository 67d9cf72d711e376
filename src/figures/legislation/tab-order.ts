import { loadLegislation } from '../../datasets/legislation.ts';
import { loadNorms } from '../../datasets/norms.ts';
import type { Figure } from '../figure.ts';
import { actName } from '../register-labels.ts';
import { costWords, stageWords, themeWords } from './words.ts';

const SAY = {
  kk: { title: (n: number, stages: number) => `${n} ұсынысты ${stages} кезеңмен қабылдау: әрқайсысының өтпелі ережесі бар`, subtitle: 'Кезеңді таңдаңыз; ұсыныстың толық мәтіні ұсыныстар бетінде', description: 'Әр жолда ұсыныс, актісі, тақырыбы, кезеңі, шығын класы, алдымен не қабылдануы керек және өтпелі ережесі. Кезеңдер мен мерзімдер — біздің ұсынысымыз.', law: 'Ұсыныс', title2: 'Мазмұны', act: 'Акт', theme: 'Тақырып', stage: 'Кезең', cost: 'Шығын', after: 'Алдымен', transition: 'Өтпелі ереже' },
  ru: { title: (n: number, stages: number) => `Порядок принятия: предложений — ${n}, этапов — ${stages}, у каждого переходное правило`, subtitle: 'Выберите этап; полный текст — на странице предложений', description: 'В строке — предложение, акт, тема, этап, класс затрат, что должно быть принято прежде и переходное правило. Этапы и сроки — наше предложение.', law: 'Предложение', title2: 'Содержание', act: 'Акт', theme: 'Тема', stage: 'Этап', cost: 'Затраты', after: 'Прежде', transition: 'Переходное правило' },
  en: { title: (n: number, stages: number) => `Order of adoption: ${n} proposals in ${stages} stages, each with a transitional rule`, subtitle: 'Choose a stage; the full wording is on the page of proposals', description: 'Each line gives the proposal, act, theme, stage, class of cost, what must come before, and the transitional rule. Stages and terms are our proposal.', law: 'Proposal', title2: 'Content', act: 'Act', theme: 'Theme', stage: 'Stage', cost: 'Cost', after: 'After', transition: 'Transitional rule' },
} as const;

/** Every proposal in the order of adoption. */
export const orderTable: Figure = {
  id: 'legislation.tab-order',
  chapter: 'legislation',
  kind: 'table',
  tasks: ['S3.1', 'S3.5', 'R4'],
  sources: [...new Set(loadNorms().norms.map(({ act }) => act))],
  datasets: [],
  rows() {
    const norms = new Map(loadNorms().norms.map((norm) => [norm.id, norm]));
    return Promise.resolve(loadLegislation().order.map(({ law, theme, stage, cost, after, transition }) => {
      const norm = norms.get(law);
      if (norm === undefined) throw new Error(`legislation ${law}: no such proposal (expected an id of data/norms.json)`);
      return { law, theme, stage, cost, after: after.join(', '), act: norm.act, title_kk: norm.title.kk, title_ru: norm.title.ru, title_en: norm.title.en, transition_kk: transition.kk, transition_ru: transition.ru, transition_en: transition.en };
    }));
  },
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    return { title: title(rows.length, new Set(rows.map((row) => row['stage'])).size), subtitle, description };
  },
  columns(lang) {
    const say = SAY[lang];
    const acts = Object.fromEntries([...new Set(loadNorms().norms.map(({ act }) => act))].map((id) => [id, actName(id, lang)]));
    return [
      { id: 'law', label: say.law, kind: 'text' }, { id: `title_${lang}`, label: say.title2, kind: 'text' }, { id: 'act', label: say.act, kind: 'text', words: acts }, { id: 'theme', label: say.theme, kind: 'text', words: themeWords(lang) },
      { id: 'stage', label: say.stage, kind: 'text', words: stageWords(lang) }, { id: 'cost', label: say.cost, kind: 'text', words: costWords(lang) }, { id: 'after', label: say.after, kind: 'text' }, { id: `transition_${lang}`, label: say.transition, kind: 'text' },
    ];
  },
  filter: () => 'stage',
};
