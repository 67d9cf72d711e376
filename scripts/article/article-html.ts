import { escapeMarkup } from '../../src/charts/markup.ts';
import type { Article, Block, Run } from './article.ts';
import type { Picture } from './article-docx.ts';

const STYLE = `@page{size:A4;margin:20mm 20mm 22mm 25mm;@bottom-center{content:counter(page);font:10pt serif}}
body{font:11.5pt/1.4 'Times New Roman','Liberation Serif','DejaVu Serif',serif;margin:0}h1{font-size:16pt;text-align:center;margin:0 0 6pt}h2{font-size:13pt;break-after:avoid}h3{font-size:12pt;break-after:avoid}
.title{text-align:center;margin:0 0 4pt}p{margin:0 0 7pt;text-align:justify}figure{margin:10pt 0}figure.picture{break-inside:avoid}img{display:block;margin:0 auto;max-width:100%;max-height:225mm}
figcaption{font-weight:bold;font-size:10.5pt;break-after:avoid;text-align:start}.note{font-size:9pt;text-align:start;margin:3pt 0}table{border-collapse:collapse;width:100%;font-size:9pt;line-height:1.25}thead{display:table-header-group}tr{break-inside:avoid}th,td{border:.5pt solid #666;padding:2pt 4pt;text-align:start;vertical-align:top;font-weight:normal}thead th{font-weight:bold}
ol{padding:0;list-style:none}li{padding-inline-start:10mm;text-indent:-10mm;margin-bottom:5pt;overflow-wrap:anywhere}`;

/** The article as one page without any outside file, made to be printed. The same parts as in the DOCX, in the same order. */
export function articleHtml(article: Article, pictures: ReadonlyMap<string, Picture>): string {
  const { lang, title, otherTitles, author, blocks, references, referencesTitle } = article;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title><style>${STYLE}</style></head><body><h1>${escapeMarkup(title)}</h1>`
    + otherTitles.map((other) => `<p class="title" lang="${other.lang}">${escapeMarkup(other.title)}</p>`).join('')
    + `<p class="title">${escapeMarkup(author)}</p>${blocks.map((block) => markup(block, pictures)).join('')}`
    + `<h2>${escapeMarkup(referencesTitle)}</h2><ol>${references.map((runs) => `<li>${inline(runs)}</li>`).join('')}</ol></body></html>`;
}

function markup(block: Block, pictures: ReadonlyMap<string, Picture>): string {
  if (block.kind === 'heading') return `<h${block.depth + 1}>${escapeMarkup(block.text)}</h${block.depth + 1}>`;
  if (block.kind === 'paragraph') return `<p${block.lang === undefined ? '' : ` lang="${block.lang}"`}>${inline(block.runs)}</p>`;
  const caption = `<figcaption>${escapeMarkup(block.title)}</figcaption>`;
  const notes = block.notes.map((note) => `<p class="note">${escapeMarkup(note)}</p>`).join('');
  const cells = (row: readonly string[], name: string): string => `<tr>${row.map((text) => `<${name}>${escapeMarkup(text)}</${name}>`).join('')}</tr>`;
  if (block.kind === 'table') return `<figure>${caption}<table><thead>${cells(block.head, 'th')}</thead><tbody>${block.rows.map((row) => cells(row, 'td')).join('')}</tbody></table>${notes}</figure>`;
  const picture = pictures.get(block.id);
  if (picture === undefined) throw new Error(`article figure ${block.id}: no picture (seen ${[...pictures.keys()].join(', ') || 'none'}; expected one for every figure)`);
  return `<figure class="picture"><img alt="${escapeMarkup(block.title)}" src="data:image/png;base64,${Buffer.from(picture.png).toString('base64')}">${caption}${notes}</figure>`;
}

const inline = (runs: readonly Run[]): string => runs.map(({ text, italic }) => (italic === true ? `<i>${escapeMarkup(text)}</i>` : escapeMarkup(text))).join('');
