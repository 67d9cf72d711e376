import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { wholeReport } from './whole-report.ts';

const page = (body: string): string => `<!doctype html><html lang="kk"><head><title>x</title></head><body><main><div class="prose">${body}</div></main></body></html>`;
const home = page('<h1>Report</h1><section><p id="p1"><a href="swot/#p2">see</a> <a href="/kk/data/">data</a></p></section><cite-this class="cite-box"><h2 id="cite-this">Cite</h2></cite-this>');
const chapters = [
  { id: 'swot', html: page('<p class="print-head">head</p><h1 id="top">SWOT</h1><p id="p2">Text <a href="#p2">here</a> <a href="/kk/law/law-001/">law</a> <a href="/kk/evidence/#fig-a">there</a></p><label for="p2">x</label><cite-this class="cite-box">c</cite-this>') },
  { id: 'evidence', html: page('<h1 id="top">Evidence</h1><figure id="fig-a"><svg aria-labelledby="t d"></svg></figure>') },
];
const { document } = parseHTML(wholeReport(home, chapters, (id) => `/kk/${id}/`));
const hrefs = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('the whole report as one page', () => {
  it('holds the chapters in order, each on a new sheet, and ends with how to cite it', () => {
    expect([...document.querySelectorAll('section[style]')].map(({ id }) => id)).toEqual(['swot', 'evidence']);
    expect(document.querySelector('.prose')?.lastElementChild?.localName).toBe('cite-this');
    expect(document.querySelectorAll('.print-head, .cite-box')).toHaveLength(1);
  });
  it('has no id twice, and each is the permanent one', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('evidence.fig-a');
    expect(document.querySelector('svg')?.getAttribute('aria-labelledby')).toBe('evidence.t evidence.d');
    expect(document.querySelector('label')?.getAttribute('for')).toBe('swot.p2');
  });
  it('leads links between chapters inside itself and leaves the others', () => {
    expect(hrefs).toEqual(['#swot.p2', '/kk/data/', '#swot.p2', '/kk/law/law-001/', '#evidence.fig-a']);
  });
  it('says which page has no text', () => {
    expect(() => wholeReport(home, [{ id: 'swot', html: '<html><body></body></html>' }], String)).toThrow(/chapter swot has no text/);
  });
});
