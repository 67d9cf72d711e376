import { describe, expect, it } from 'vitest';
import { loadRegister } from '../../src/datasets/recommendations.ts';
import { docxBytes } from '../../src/documents/table-docx.ts';
import { reviewDocument } from '../../src/documents/review-document.ts';
import { registerCells, registerColumns, REGISTER_FIELDS } from '../../src/documents/register-table.ts';
import { normsDocument } from '../../src/figures/norms-document.ts';
import { registerFile } from '../../src/figures/register-rows.ts';
import { tableCsv } from '../../src/figures/table-csv.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { EMPTY_REVIEW, parseReview, reviewText, withOpinion } from '../../src/model/review.ts';
import { readDocx } from '../testing/read-docx.ts';
import { comparisonOf, markdown, readReviews } from './merge-reviews.ts';

const first = withOpinion(withOpinion({ ...EMPTY_REVIEW, reviewer: { name: 'А. Б.', post: 'бөлім бастығы' } }, 'rec-001', { mark: 'agree' }), 'rec-003', { mark: 'disagree', remark: 'мерзімі | тым қысқа\nекінші жол' });
const second = withOpinion({ ...EMPTY_REVIEW, reviewer: { name: '', post: '' } }, 'rec-003', { mark: 'agreeChanges', remark: '=1+1' });

describe('the review sheet', () => {
  it('comes back from its file as it was saved', () => {
    expect(parseReview(reviewText(first))).toEqual(first);
  });
  it('drops an opinion that is empty again', () => {
    expect(withOpinion(first, 'rec-001', { remark: '  ' }).opinions).toEqual({ 'rec-003': first.opinions['rec-003'] });
  });
  it.each([['no JSON', '{'], ['another schema', '{"schema":"review-2","reviewer":{"name":"","post":""},"opinions":{}}'], ['an unknown mark', '{"schema":"review-1","reviewer":{"name":"","post":""},"opinions":{"rec-001":{"mark":"perhaps"}}}'], ['a foreign id', '{"schema":"review-1","reviewer":{"name":"","post":""},"opinions":{"__proto__x":{}}}'], ['a name that is no text', '{"schema":"review-1","reviewer":{"name":1,"post":""},"opinions":{}}']])('is not read from %s', (_why, text) => {
    expect(parseReview(text)).toBeUndefined();
  });
  it('becomes a table of remarks with a sign-off page that another reader opens', async () => {
    const words = { title: 'Таблица', number: '№', recommendation: 'Рекомендация', mark: 'Отметка', remark: 'Замечание', addressee: 'Адресат', signOff: 'Лист подписи', person: 'ФИО', post: 'Должность', date: 'Дата', signature: 'Подпись' };
    const read = readDocx(await docxBytes(reviewDocument('ru', words, first.reviewer, [{ id: 'rec-003', text: 'Текст\nвторой', addressee: 'МВД', mark: 'Не согласен', remark: 'мал срок & <b>' }])));
    expect(read.tables[0]).toEqual([['№', 'Рекомендация', 'Адресат', 'Отметка', 'Замечание'], ['rec-003', 'Текст\nвторой', 'МВД', 'Не согласен', 'мал срок & <b>']]);
    expect(read.tables[1]).toEqual([['ФИО', 'А. Б.'], ['Должность', 'бөлім бастығы'], ['Дата', ''], ['Подпись', '']]);
    expect(read.paragraphs).toContain('Лист подписи');
    expect(read.landscape).toBe(true);
  });
});

describe('several sheets in one table', () => {
  const table = comparisonOf(readReviews([first, second].map((one, i) => ({ name: `${i}.json`, text: reviewText(one) }))), loadRegister(), 'kk');
  it('hold a row for each recommendation spoken of, with the counts of marks', () => {
    expect(table.rows.map(([id, , counts]) => [id, counts])).toEqual([['rec-001', '1 / 0 / 0'], ['rec-003', '0 / 1 / 1']]);
    expect(table.columns.map(({ heading }) => heading).slice(3)).toEqual(['А. Б.', 'Рецензент 2']);
  });
  it('keep their cells in Markdown, CSV and DOCX', async () => {
    expect(markdown(table)).toContain('мерзімі \\| тым қысқа<br>екінші жол');
    expect(tableCsv(['a'], [['=1+1']])).toContain("'=1+1");
    const read = readDocx(await docxBytes(table));
    expect(read.tables[0]?.slice(1)).toEqual(table.rows);
    expect(read.headerRows).toBe(1);
  });
  it('name the file that is no sheet', () => {
    expect(() => readReviews([{ name: 'x.json', text: '[]' }])).toThrow('review x.json: not a sheet');
  });
});

describe('the working tables as documents', () => {
  it.each(LANGS)('the comparative table in %s is read back cell by cell', async (lang) => {
    const document = normsDocument(lang);
    const read = readDocx(await docxBytes(document));
    expect(read.tables[0]).toEqual([document.columns.map(({ heading }) => heading), ...document.rows.map((row) => [...row])]);
    expect(read.paragraphs[0]).toBe(document.title);
  });
  it('the register is read back, and the same table gives the same bytes', async () => {
    const file = registerFile('ru', undefined);
    const document = { lang: 'ru', title: file.title, lead: [file.lead], columns: registerColumns(file.labels), rows: file.rows.map(registerCells) };
    const bytes = await docxBytes(document);
    expect(readDocx(bytes).tables[0]?.slice(1)).toEqual(document.rows);
    expect(Buffer.from(await docxBytes(document)).equals(Buffer.from(bytes))).toBe(true);
    for (const row of file.rows) for (const field of REGISTER_FIELDS) expect([row.id, field, row[field] !== '']).toEqual([row.id, field, true]);
  });
  it('a table whose row has too few cells is refused', async () => {
    await expect(docxBytes({ lang: 'en', title: 'T', lead: [], columns: [{ heading: 'a', share: 1 }], rows: [[]] })).rejects.toThrow('row 1 has 0 cells');
  });
});
