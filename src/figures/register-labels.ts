import { referenceOf } from '../datasets/citing.ts';
import { loadRegister } from '../datasets/recommendations.ts';
import { formatDate } from '../i18n/dates.ts';
import { t } from '../i18n/index.ts';
import type { Lang } from '../i18n/lang.ts';
import { statusOf, type Recommendation } from '../model/recommendation.ts';

/** Names of the institutions addressed. */
export function addresseeNames(one: Recommendation, lang: Lang): string[] {
  return one.addressees.map((id) => loadRegister().institutions.find((body) => body.id === id)?.name[lang] ?? id);
}

/** How an act is called in running text: by its number where it has one known to us, else by its title. */
export function actName(id: string, lang: Lang): string {
  const own = NAMED[id]?.[lang];
  if (own !== undefined) return own;
  const { genre, number, title, titles } = referenceOf(id);
  const named = titles?.[lang] ?? titles?.en ?? title;
  if (number === undefined) return lang === 'en' ? `“${named}”` : `«${named}»`;
  const form = genre === undefined ? 'law' : genre;
  const words = ACT[form]?.[lang] ?? ACT['law']?.[lang] ?? '';
  return words.replace('{n}', number);
}

/** Article as cited: digits alone get the word for article, other texts stand as they are. */
export function articleName(article: string, lang: Lang): string {
  const words = PART[article]?.[lang];
  if (words !== undefined) return words;
  if (!/^\d/.test(article)) return OTHER[article]?.[lang] ?? article;
  return lang === 'kk' ? kazakhArticle(article) : lang === 'ru' ? `ст. ${article}` : `Art. ${article}`;
}

/** Acts with their articles, one text an act. */
export function normTexts(one: Recommendation, lang: Lang): { readonly act: string; readonly text: string }[] {
  const acts = Map.groupBy(one.norms, ({ act }) => act);
  return [...acts].map(([act, norms]) => ({ act, text: `${actName(act, lang)}: ${norms.map(({ article }) => articleName(article, lang)).join('; ')}` }));
}

/** The status that holds, with its date. */
export function statusText(one: Recommendation, lang: Lang): string {
  const { status, date } = statusOf(one);
  return `${t(lang, `status.${status}`)}, ${formatDate(lang, date, 'long')}`;
}

const NBSP = '\u00a0';
/** `38(3)` → `38-бап, 3-тармақ`; `71(3)-(6)` keeps its range as written. */
function kazakhArticle(article: string): string {
  const parts = /^([\d-]+)\((\d+)\)(?:\((\d+)\))?$/.exec(article);
  if (parts === null) return /^[\d-]+$/.test(article) ? `${article}-бап` : article.replace(/^([\d-]+)/, '$1-бап ').trim();
  const [, bap = '', tarmaq = '', sub] = parts;
  return `${bap}-бап, ${tarmaq}-тармақ${sub === undefined ? '' : `, ${sub})${NBSP}тармақша`}`;
}

type Words = Readonly<Record<Lang, string>>;
const ACT: Readonly<Record<string, Words>> = {
  law: { kk: `№${NBSP}{n} Заң`, ru: `Закон №${NBSP}{n}`, en: 'Law No {n}' },
  code: { kk: `№${NBSP}{n} Кодекс`, ru: `Кодекс №${NBSP}{n}`, en: 'Code No {n}' },
  decree: { kk: `№${NBSP}{n} Жарлық`, ru: `Указ №${NBSP}{n}`, en: 'Decree No {n}' },
  'government-resolution': { kk: `Үкіметтің №${NBSP}{n} қаулысы`, ru: `Постановление Правительства №${NBSP}{n}`, en: 'Government resolution No {n}' },
  'minister-order': { kk: `Министрдің №${NBSP}{n} бұйрығы`, ru: `Приказ Министра №${NBSP}{n}`, en: 'Minister’s order No {n}' },
  'prosecutor-order': { kk: `Бас прокурордың №${NBSP}{n} бұйрығы`, ru: `Приказ Генерального прокурора №${NBSP}{n}`, en: 'Prosecutor General’s order No {n}' },
};
/** Acts called by a name rather than a number. */
const NAMED: Readonly<Record<string, Words>> = {
  'kz-koap-2014': { kk: 'Әкімшілік құқық бұзушылық туралы кодекс', ru: 'Кодекс об административных правонарушениях', en: 'Code of Administrative Offences' },
  'kz-uk-2014': { kk: 'Қылмыстық кодекс', ru: 'Уголовный кодекс', en: 'Criminal Code' },
  'kz-upk-2014': { kk: 'Қылмыстық-процестік кодекс', ru: 'Уголовно-процессуальный кодекс', en: 'Criminal Procedure Code' },
  'kz-digital-code-2026': { kk: 'Цифрлық кодекс', ru: 'Цифровой кодекс', en: 'Digital Code' },
  'kz-law-public-control-2023': { kk: `№${NBSP}30-VIII Заң`, ru: `Закон №${NBSP}30-VIII`, en: 'Law No 30-VIII' },
  'kz-mia-2025-438-repeal': { kk: 'Министрдің 2014 жылғы қағидалардың күшін жойған 2025 жылғы бұйрығы', ru: 'Приказ Министра 2025 года об отмене правил 2014 года', en: 'Minister’s order of 2025 repealing the rules of 2014' },
};
const PART: Readonly<Record<string, Words>> = {
  whole: { kk: 'тұтас', ru: 'целиком', en: 'as a whole' },
  annex: { kk: 'қосымша', ru: 'приложение', en: 'annex' },
};
const OTHER: Readonly<Record<string, Words>> = {
  'new Art. 13-1': { kk: 'жаңа 13-1-бап', ru: 'новая ст. 13-1', en: 'new Art. 13-1' },
  'form 1-М': { kk: '1-М нысаны', ru: 'форма 1-М', en: 'form 1-М' },
  'liability for failing to act on submissions': { kk: 'ұсынуды орындамағаны үшін жауаптылық', ru: 'ответственность за неисполнение представления', en: 'liability for failing to act on submissions' },
  'article to be chosen after reading the current text': { kk: 'бабы қолданыстағы мәтінді оқығаннан кейін таңдалады', ru: 'статья будет выбрана после чтения действующего текста', en: 'article to be chosen after reading the current text' },
  'rules on transfer': { kk: 'ауыстыру туралы нормалар', ru: 'нормы о переводе', en: 'rules on transfer' },
  'rules on who investigates officers; to be read': { kk: 'қызметкерлерді кім тергейтіні туралы нормалар (оқылуы керек)', ru: 'нормы о том, кто расследует дела сотрудников (предстоит прочесть)', en: 'rules on who investigates officers (to be read)' },
};
