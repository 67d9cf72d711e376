import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reviewBlocks, type Say } from './blocks.ts';
import { reviewChanges, reviewReport } from './compare-review.ts';
import { readDocx } from './read-docx.ts';
import { sayFor } from './say.ts';
import { reviewDocx } from './write-docx.ts';

const say: Say = (name, attributes) => `${name} ${attributes['of'] ?? attributes['to'] ?? attributes['id'] ?? ''}`;
const SOURCE = `---
id: evidence
---

<Callout kind="summary">

[#p1] Құқық бұзушылықтың <N of="kz.share" as="pct" /> **шағын** [орындарда](#p2) тіркеледі<Note id="n1">Ескертпе: ӘҒҚҢӨҰҮҺІ <Cite of="weisburd2015" />.</Note>.

</Callout>

## Дәлелдер {#findings}

[#p2] Екінші <Term id="hot-spot">абзац</Term> <Cite of="a;b" at="p. 3" /> & «тырнақша» 3 < 5.

- бірінші тармақ
- екінші тармақ

<Fig id="fig-a" />
`;
const blocks = reviewBlocks(SOURCE, say);
const sheet = { title: 'Дәлелдер', chapter: 'evidence', lang: 'kk' as const, date: '2026-03-01', blocks };
/** Edits the XML the way Word would leave it. */
async function edited(change: (xml: string) => string, more: Record<string, string> = {}): Promise<Uint8Array> {
  const files = unzipSync(await reviewDocx(sheet));
  const xml = strFromU8(files['word/document.xml']!);
  const after = change(xml);
  expect(Object.keys(more).length > 0 || after !== xml, 'the edit found its place').toBe(true);
  return zipSync({ ...files, 'word/document.xml': strToU8(after), ...Object.fromEntries(Object.entries(more).map(([path, text]) => [path, strToU8(text)])) });
}

describe('a chapter for reviewers', () => {
  it('has every block with its id, notes apart, and what the site makes in brackets', () => {
    expect(blocks.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['p1 text', 'n1 note', 'findings heading', 'p2 text', 'p2+1 other']);
    expect(blocks[0]?.text).toBe('Құқық бұзушылықтың ⟦N kz.share⟧ шағын орындарда тіркеледі ⟦n1⟧.');
    expect(blocks[3]?.text).toBe('Екінші абзац ⟦Cite a;b⟧ & «тырнақша» 3 < 5.');
  });
  it('reads the same when the file is opened by other means, Kazakh letters included', async () => {
    const returned = readDocx(await reviewDocx(sheet));
    expect(returned.filter(({ id }) => id !== undefined).map(({ id, text }) => [id, text])).toEqual(blocks.map(({ id, text }) => [id, text]));
    expect(reviewChanges(blocks, returned)).toEqual([]);
    const xml = strFromU8(unzipSync(await reviewDocx(sheet))['word/document.xml']!);
    expect([...xml.matchAll(/<w:bookmarkStart[^>]*w:name="([^"]+)"/g)].map((m) => m[1])).toEqual(['p1', 'n1', 'findings', 'p2', 'p2_1']);
  });
  it('lists a changed paragraph by its id, whether tracked or typed over', async () => {
    const tracked = await edited((xml) => xml.replace(/<w:r>(?:<w:rPr\/>)?<w:t xml:space="preserve"> &amp; [^<]*<\/w:t><\/w:r>|<w:r><w:t xml:space="preserve"> &amp;[^<]*<\/w:t><\/w:r>/, (run) => `<w:del w:id="9" w:author="L">${run.replaceAll('w:t', 'w:delText').replaceAll('w:delTextx', 'w:tx')}</w:del><w:ins w:id="10" w:author="L"><w:r><w:t xml:space="preserve"> және басқа.</w:t></w:r></w:ins>`));
    expect(reviewChanges(blocks, readDocx(tracked))).toEqual([{ kind: 'changed', id: 'p2', before: blocks[3]?.text, after: 'Екінші абзац ⟦Cite a;b⟧ және басқа.' }]);
    const typed = await edited((xml) => xml.replace('бірінші тармақ', 'бірінші бап'));
    expect(reviewReport(reviewChanges(blocks, readDocx(typed)), 'evidence')).toBe('evidence.p2+1: changed\n  - - бірінші тармақ - екінші тармақ\n  + - бірінші бап - екінші тармақ');
  });
  it('tells a deleted paragraph, a new one, a label given twice and a comment', async () => {
    const gone = readDocx(await reviewDocx(sheet)).filter(({ id }) => id !== 'findings');
    expect(reviewChanges(blocks, gone)).toEqual([{ kind: 'missing', id: 'findings', before: 'Дәлелдер' }]);
    const own = readDocx(await reviewDocx(sheet));
    expect(reviewChanges(blocks, [...own, { id: undefined, text: 'Жаңа', comments: [] }, { id: 'p2', text: 'x', comments: [] }, { id: 'p77', text: 'y', comments: ['Заңгер: неге?'] }])).toEqual([
      { kind: 'added', after: 'Жаңа', afterId: 'p2+1' }, { kind: 'twice', id: 'p2', after: 'x' }, { kind: 'unknown', id: 'p77', after: 'y' }, { kind: 'comment', id: 'p77', text: 'Заңгер: неге?' },
    ]);
    const commented = await edited((xml) => xml.replace('</w:p></w:body>', '</w:p></w:body>').replace(/(<w:t[^>]*>Дәлелдер<\/w:t><\/w:r>)(?!.*Дәлелдер)/s, '$1<w:r><w:commentReference w:id="3"/></w:r>'), { 'word/comments.xml': '<?xml version="1.0"?><w:comments xmlns:w="x"><w:comment w:id="3" w:author="Заңгер"><w:p><w:r><w:t>Неге?</w:t></w:r></w:p></w:comment></w:comments>' });
    expect(reviewChanges(blocks, readDocx(commented))).toEqual([{ kind: 'comment', id: 'findings', text: 'Заңгер: Неге?' }]);
  });
  it('refuses a file that is no document', () => {
    expect(() => readDocx(strToU8('hello'))).toThrow('not a DOCX');
    expect(() => readDocx(zipSync({ 'a.txt': strToU8('x') }))).toThrow('no word/document.xml');
  });
  it.each(['kk', 'ru', 'en'] as const)('comes back unchanged for a real chapter in %s', async (lang) => {
    const source = readFileSync(`content/${lang}/concentration.mdx`, 'utf8');
    const real = reviewBlocks(source, await sayFor(lang, 'concentration', source));
    expect(real.length).toBeGreaterThan(30);
    expect(real.map(({ text }) => text).join(' ')).not.toMatch(/<\/?[A-Z]\w*[ >]/);
    expect(reviewChanges(real, readDocx(await reviewDocx({ ...sheet, lang, blocks: real })))).toEqual([]);
  });
});
