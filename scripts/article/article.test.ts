import { DOMParser } from 'linkedom';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { articleDocx, type Picture } from './article-docx.ts';
import { articleHtml } from './article-html.ts';
import { articleTitle, readArticle } from './read-page.ts';

const PAGE = `<html><body><main><h1>8. Patterns in cities</h1><div class="chapter-text">
<aside class="callout summary"><p class="callout-title">In short</p><p id="p1">Left out.</p></aside>
<h2 id="abstract"><span class="section-number">8.1 </span>Abstract<a class="perma" href="#abstract">#</a></h2><details><summary>Cite this section</summary>box</details>
<p id="p5"><i lang="kk">Аннотация мәтіні.</i><a class="perma" href="#p5">¶</a></p>
<p id="p6">Half fall on <data class="num" value="0.2">20.0%</data> of squares <span class="cites">(<a href="#ref-a">Weisburd 2015</a>)</span>, <em>beyond</em> chance.<a class="perma" href="#p6">¶</a></p>
<figure id="fig-a"><figcaption><p class="figure-title"><span class="figure-number">Figure 8.1.</span> A finding<a class="perma">#</a></p><p class="figure-subtitle">Squares</p></figcaption><svg></svg><p class="figure-source">Source: data.</p><details><table><tbody><tr><td>hidden</td></tr></tbody></table></details></figure>
<figure id="tab-b"><figcaption><p class="figure-title"><span class="figure-number">Table 8.1.</span> Rows &amp; columns</p></figcaption><table><caption class="visually-hidden">c</caption><thead><tr><th>City</th><th>Share</th></tr></thead><tbody><tr><th>Astana</th><td>5%</td></tr></tbody></table></figure>
<aside class="callout brief"><p class="callout-title">Brief</p><p id="p7">Left out too.</p></aside>
<aside class="callout limits"><p class="callout-title">What it does not show</p><p id="p8">No city is measured.</p></aside></div>
<section><h2 id="references">References</h2><ol><li id="ref-a">Weisburd, D. (2015). <i>Criminology</i>, 53. <a class="perma">#</a></li></ol></section></main></body></html>`;
const article = readArticle(PAGE, { lang: 'en', author: 'The project', otherTitles: [{ lang: 'kk', title: 'Қалалар' }, { lang: 'ru', title: 'Города' }] });
const PNG = new Uint8Array(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));
const pictures = new Map<string, Picture>([['fig-a', { png: PNG, width: 1240, height: 400 }]]);

describe('reading the article from its page', () => {
  it('keeps text, numbers and citations as printed and leaves out what is made for the screen', () => {
    expect(article.title).toBe('Patterns in cities');
    expect(articleTitle(PAGE)).toBe('Patterns in cities');
    expect(article.blocks.map((block) => ('text' in block ? block.text : block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : block.title))).toEqual([
      'Abstract', 'Аннотация мәтіні.', 'Half fall on 20.0% of squares (Weisburd 2015), beyond chance.', 'Figure 1. A finding', 'Table 1. Rows & columns', 'Limitations', 'No city is measured.',
    ]);
  });
  it('an abstract in another language keeps its language and stands upright', () => {
    expect(article.blocks[1]).toEqual({ kind: 'paragraph', lang: 'kk', runs: [{ text: 'Аннотация мәтіні.' }] });
  });
  it('a page that is not a chapter is refused', () => {
    expect(() => readArticle('<p>none</p>', article)).toThrow(/no text/);
  });
});

describe('the DOCX, read by itself', () => {
  it('holds titles in three languages, the text in order, the picture, the table and the references', async () => {
    const files = unzipSync(await articleDocx(article, pictures));
    const xml = new DOMParser().parseFromString(strFromU8(files['word/document.xml']!), 'text/xml') as unknown as Document;
    const lines = [...xml.getElementsByTagName('w:p')].map((p) => [...p.getElementsByTagName('w:t')].map((t) => t.textContent).join(''));
    expect(lines.filter((line) => line !== '')).toEqual([
      'Patterns in cities', 'Қалалар', 'Города', 'The project', 'Abstract', 'Аннотация мәтіні.', 'Half fall on 20.0% of squares (Weisburd 2015), beyond chance.', 'Figure 1. A finding', 'Squares', 'Source: data.',
      'Table 1. Rows & columns', 'City', 'Share', 'Astana', '5%', 'Limitations', 'No city is measured.', 'References', 'Weisburd, D. (2015). Criminology, 53.',
    ]);
    const media = Object.keys(files).filter((name) => name.startsWith('word/media/'));
    expect(media).toHaveLength(1);
    expect(files[media[0]!]).toEqual(PNG);
    const extent = xml.getElementsByTagName('wp:extent')[0];
    expect(Number(extent?.getAttribute('cx')) / Number(extent?.getAttribute('cy'))).toBeCloseTo(3.1, 1);
    expect(Number(extent?.getAttribute('cx')) / 9525).toBeLessThanOrEqual(620);
  });
  it('carries no hour of making', async () => {
    expect(strFromU8(unzipSync(await articleDocx(article, pictures))['docProps/core.xml']!)).not.toMatch(/dcterms:created/);
  });
  it('a figure without its picture is refused in both forms', async () => {
    await expect(articleDocx(article, new Map())).rejects.toThrow(/fig-a: no picture/);
    expect(() => articleHtml(article, new Map())).toThrow(/fig-a: no picture/);
  });
  it('the page for print has the same parts and needs no outside file', () => {
    const html = articleHtml(article, pictures);
    expect(html.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, ' ')).toMatch(/Abstract.*Half fall on 20.0%.*Figure 1\. A finding.*Table 1\. Rows &amp; columns.*References.*Criminology/s);
    expect(html).not.toMatch(/(?:src|href)="(?!data:)/);
  });
});
