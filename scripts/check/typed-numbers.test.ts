import { describe, expect, it } from 'vitest';
import { typedNumbers } from './typed-numbers.ts';
import { numbersInHtml } from './numbers-in-html.ts';

const found = (text: string): string[] => typedNumbers(text).map(({ text: number }) => number);

describe('numbers typed in prose', () => {
  it('are found in each language', () => {
    expect(found('Trust fell to 38.7% of adults.')).toEqual(['38.7%']);
    expect(found('Преступность снизилась на 12,5 % в 17 регионах.')).toEqual(['12,5', '17']);
    expect(found('Тұрғындардың 38,7 %-ы сенеді, 1 200 адам.')).toEqual(['38,7', '1 200']);
  });
  it('are not dates, years, ranges of years or times', () => {
    for (const text of [
      'on 30 December 2025', 'December 30, 2025', 'data of 2019–2023', 'in the 1990s', '30 декабря 2025 года', 'в 2019–2023 годах', 'в 1990-х',
      '2025 жылғы 30 желтоқсандағы заң', '2019–2023 жылдары', '30.12.2025', 'at 20:30', '2026-03-01',
    ]) expect(found(text), text).toEqual([]);
  });
  it('are not articles, acts, pages, chapters or codes', () => {
    for (const text of [
      'Articles 71 and 75', 'Art. 71(6), 75(4)(5)', 'Law No 245-VIII', 'form 1-М', 'resolution No 1233', 'task S2.4 and result R3', 'H3 cells', 'chapter 4',
      'статьи 71 и 75', 'ст. 75', 'Закон № 245-VIII', 'форма 1-М', 'постановление № 1233', 'пункты 3–5',
      '71-бап', '71 және 75-баптар', '71-баптың 6-тармағы', '№ 245-VIII Заң', '1-М нысаны',
    ]) expect(found(text), text).toEqual([]);
  });
  it('stay where a year stands beside a count', () => {
    expect(found('In 2021 there were 340 inspectors.')).toEqual(['340']);
    expect(found('из 20 районов 2021 года')).toEqual(['20']);
  });
  it('leave out the reasoned exceptions', () => {
    expect(typedNumbers('the line 102 and 34 calls', [{ text: 'line 102', reason: 'name of the service' }]).map(({ text }) => text)).toEqual(['34']);
  });
});

describe('numbers typed in the rendered page', () => {
  const page = (body: string): string[] => numbersInHtml(`<html><body><main><div class="prose">${body}</div></main></body></html>`).map(({ text }) => text);
  it('are found in text and not in what a fact, a citation or a figure printed', () => {
    expect(page('<p id="p1">Half lies on <data value="4.5">4.5</data>% and 7 more <a class="cite" href="#">(Weisburd 2015, p. 3)</a></p>')).toEqual(['7']);
    expect(page('<figure><figcaption>12 cities</figcaption></figure><table><tr><td>5</td></tr></table><p><time>5 May</time></p>')).toEqual([]);
  });
  it('count the number of a note or a heading as no statement', () => {
    expect(page('<p>Text<a class="note-ref" href="#n1">1</a></p>')).toEqual([]);
  });
});
