import { countMatrix } from '../../charts/count-matrix.ts';
import { loadLegislation } from '../../datasets/legislation.ts';
import { loadNorms } from '../../datasets/norms.ts';
import type { Row } from '../../datasets/table.ts';
import { withCase } from '../../i18n/cases.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure } from '../figure.ts';
import { actName } from '../register-labels.ts';
import { themeWords } from './words.ts';

const SAY = {
  kk: { title: (n: number, all: number, acts: number) => `${acts} актіге ${all} ұсыныс: ${withCase(String(n), 'px3')} құқық бұзушылық профилактикасы туралы жаңа Заңға`, subtitle: 'Ұсыныстар саны: тақырыбы жолда, актісі бағанда', description: 'Бос ұяшық — бұл актіге осы тақырыпта ұсыныс жоқ. Әр ұсыныстың мәтіні, қазіргі норма және негіздемесі ұсыныстар бетінде.', theme: 'Тақырып', act: 'Акт', n: 'Ұсыныстар', heads: 'тақырып → акт' },
  ru: { title: (n: number, all: number, acts: number) => `Предложений — ${all} к ${acts} актам; из них ${n} — к новому Закону о профилактике`, subtitle: 'Число предложений: тема по строкам, акт по столбцам', description: 'Пустая клетка — предложений по этой теме к акту нет. Текст каждого предложения, действующая норма и обоснование — на странице предложений.', theme: 'Тема', act: 'Акт', n: 'Предложений', heads: 'тема → акт' },
  en: { title: (n: number, all: number, acts: number) => `${all} proposals to ${acts} acts, ${n} of them to the new Law on prevention`, subtitle: 'Number of proposals: theme in rows, act in columns', description: 'An empty square means no proposal to that act on that theme. The wording of each, the present norm and the reasons stand on the page of proposals.', theme: 'Theme', act: 'Act', n: 'Proposals', heads: 'theme → act' },
} as const;

const acts = (): readonly string[] => loadNorms().acts.map(({ id }) => id).filter((id) => loadNorms().norms.some(({ act }) => act === id));
const actWords = (lang: Lang): Readonly<Record<string, string>> => Object.fromEntries(acts().map((id) => [id, actName(id, lang)]));

/** Which acts each theme of the proposals touches. */
export const actsFigure: Figure = {
  id: 'legislation.fig-acts',
  chapter: 'legislation',
  kind: 'figure',
  tasks: ['S3.1', 'S3.5', 'R4'],
  sources: acts(),
  datasets: [],
  rows() {
    const { order, themes } = loadLegislation();
    const themeOf = new Map(order.map(({ law, theme }) => [law, theme]));
    return Promise.resolve(themes.flatMap(({ id }) => acts().map((act): Row => ({ theme: id, act, n: loadNorms().norms.filter((norm) => norm.act === act && themeOf.get(norm.id) === id).length }))));
  },
  text(lang, rows) {
    const { title, subtitle, description } = SAY[lang];
    const sum = (act?: string): number => rows.filter((row) => act === undefined || row['act'] === act).reduce((all, row) => all + Number(row['n']), 0);
    return { title: title(sum('kz-law-245-viii-2025'), sum(), acts().length), subtitle, description };
  },
  columns(lang) {
    const say = SAY[lang];
    return [{ id: 'theme', label: say.theme, kind: 'text', words: themeWords(lang) }, { id: 'act', label: say.act, kind: 'text', words: actWords(lang) }, { id: 'n', label: say.n, kind: 'count' }];
  },
  draw(rows, { lang, size, label, mark }) {
    const [themes, names] = [themeWords(lang), actWords(lang)];
    return countMatrix(rows.filter((row) => Number(row['n']) > 0).map((row) => ({ from: String(row['theme']), to: String(row['act']), n: Number(row['n']) })), {
      frame: { size, label, mark }, rows: Object.entries(themes).map(([id, name]) => ({ id, label: name })), columns: acts().map((id) => ({ id, label: names[id] ?? id })), heads: SAY[lang].heads,
    });
  },
};
