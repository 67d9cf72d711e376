import type { TableDocument } from '../../src/documents/table-document.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { t } from '../../src/i18n/index.ts';
import type { Register } from '../../src/model/recommendation.ts';
import { MARKS, parseReview, type Review } from '../../src/model/review.ts';

/** Reads saved sheets. @throws with the name of the first file that is no sheet. */
export function readReviews(files: readonly { readonly name: string; readonly text: string }[]): Review[] {
  return files.map(({ name, text }) => {
    const read = parseReview(text);
    if (read === undefined) throw new Error(`review ${name}: not a sheet (expected the JSON saved by the review sheet, schema review-1)`);
    return read;
  });
}

/**
 * One table of several reviewers: a row for each recommendation that anyone spoke of, in the order of the register; how many
 * said what, then each reviewer's mark and remark. An id that the register does not have stands at the end with a note.
 */
export function comparisonOf(reviews: readonly Review[], register: Register, lang: Lang): TableDocument {
  const titles = new Map(register.recommendations.map(({ id, title }) => [id, title[lang]]));
  const spoken = new Set(reviews.flatMap(({ opinions }) => Object.keys(opinions)));
  const ids = [...[...titles.keys()].filter((id) => spoken.has(id)), ...[...spoken].filter((id) => !titles.has(id)).sort()];
  const names = reviews.map(({ reviewer }, i) => (reviewer.name === '' ? `${t(lang, 'review.reviewer')} ${i + 1}` : reviewer.name));
  const share = 0.64 / Math.max(1, reviews.length);
  return {
    lang, title: t(lang, 'review.sheetTitle'), lead: [`${t(lang, 'review.reviewer')}: ${names.join('; ')}`],
    columns: [{ heading: t(lang, 'law.col.no'), share: 0.07 }, { heading: t(lang, 'rec.title'), share: 0.17 }, { heading: MARKS.map((mark) => t(lang, `review.${mark}`)).join(' / '), share: 0.12 }, ...names.map((heading) => ({ heading, share }))],
    rows: ids.map((id) => [
      id, titles.get(id) ?? '—',
      MARKS.map((mark) => String(reviews.filter(({ opinions }) => opinions[id]?.mark === mark).length)).join(' / '),
      ...reviews.map(({ opinions }) => {
        const opinion = opinions[id];
        if (opinion === undefined) return '';
        return [...(opinion.mark === undefined ? [] : [t(lang, `review.${opinion.mark}`)]), ...(opinion.remark === undefined ? [] : [opinion.remark])].join(': ');
      }),
    ]),
  };
}

/** The table in Markdown; pipes and line feeds in a cell cannot break it. */
export function markdown({ title, lead, columns, rows }: TableDocument): string {
  const cell = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replace(/\r?\n/g, '<br>');
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [`# ${title}`, '', ...lead, '', line(columns.map(({ heading }) => heading)), line(columns.map(() => '---')), ...rows.map(line), ''].join('\n');
}
