import { describe, expect, it } from 'vitest';
import { loadPractice } from '../datasets/practice.ts';
import { checkTable } from '../documents/table-document.ts';
import { docxBytes } from '../documents/table-docx.ts';
import { LANGS } from '../i18n/lang.ts';
import { bookletDocument, bookletOf } from './booklet.ts';

describe('the booklets', () => {
  it('hold every step of their addressee in each language', () => {
    for (const checklist of loadPractice().checklists) for (const lang of LANGS) {
      const { steps, tools } = bookletOf(checklist, lang);
      expect(steps).toHaveLength(checklist.items.length);
      for (const { names } of tools) expect(names.length).toBeGreaterThan(0);
      expect(() => { checkTable(bookletDocument(checklist, lang)); }).not.toThrow();
    }
  });
  it('are the same bytes when made twice', async () => {
    const [first] = loadPractice().checklists;
    const document = bookletDocument(first!, 'kk');
    expect(Buffer.from(await docxBytes(document)).equals(Buffer.from(await docxBytes(document)))).toBe(true);
  });
});
