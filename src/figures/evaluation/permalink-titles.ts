import { loadEvaluation } from '../../datasets/evaluation.ts';
import type { Trilingual } from '../../i18n/lang.ts';
import { PAGE, PARTS } from './page-words.ts';

/** What the pages of the evaluation system and its indicators are called, by id, for the list of permanent addresses. */
export function evaluationTitles(root: string = process.cwd()): Record<string, Trilingual> {
  const pages = PARTS.map((id) => [`evaluation-tool-${id}`, { kk: PAGE.kk.parts[id].title, ru: PAGE.ru.parts[id].title, en: PAGE.en.parts[id].title }] as const);
  return Object.fromEntries([['evaluation-tool', { kk: PAGE.kk.title, ru: PAGE.ru.title, en: PAGE.en.title }], ...pages, ...loadEvaluation(root).indicators.map(({ id, title }) => [id, title] as const)]);
}
