import { describe, expect, it } from 'vitest';
import { parseHTML } from 'linkedom';
import { scoreWords, workedExample } from '../figures/evaluation/worked-example.ts';
import { trialIndicators } from '../datasets/evaluation.ts';
import { groupReport, unitReport } from './score-report.ts';

const words = scoreWords('kk');
const [group] = workedExample().groups;
if (group === undefined) throw new Error('worked example: no group (expected three)');

describe('the report on a peer group', () => {
  it('lists units by name and never prints a single place where the interval is wider', () => {
    const { document } = parseHTML(groupReport(group, { lang: 'kk', words, mark: 'Синтетикалық деректер' }));
    const names = [...document.querySelectorAll('tbody tr')].map((row) => row.getAttribute('data-unit') ?? '');
    expect(names).toEqual([...names].sort());
    for (const unit of group.units) {
      const place = document.querySelector(`tr[data-unit="${unit.unit}"] td:nth-of-type(3)`)?.textContent ?? '';
      expect(place).toBe(unit.place === null ? '—' : unit.place[0] === unit.place[1] ? String(unit.place[0]) : `${unit.place[0]}–${unit.place[1]}`);
    }
  });
  it('carries the mark of made-up data in the heading, in both pictures and in the name of the table', () => {
    const html = groupReport(group, { lang: 'kk', words, mark: 'Синтетикалық деректер' });
    const { document } = parseHTML(html);
    expect(document.querySelector('h3')?.textContent).toContain('Синтетикалық деректер');
    expect([...document.querySelectorAll('svg')].every((svg) => svg.getAttribute('aria-label')?.startsWith('Синтетикалық деректер.') === true)).toBe(true);
    expect(document.querySelector('caption')?.textContent).toMatch(/^Синтетикалық деректер\./);
    expect(groupReport(group, { lang: 'kk', words })).not.toContain('Синтетикалық');
  });
  it('makes a hostile name of a unit harmless', () => {
    const hostile = { ...group, units: group.units.map((unit) => ({ ...unit, unit: '"><script>x</script>' })) };
    for (const html of [groupReport(hostile, { lang: 'ru', words }), unitReport([], trialIndicators().indicators, { lang: 'ru', words, unit: '"><script>x</script>' })]) expect(html).not.toContain('<script');
  });
  it('says why a unit has no index', () => {
    const { document } = parseHTML(groupReport(group, { lang: 'kk', words }));
    const unrated = group.units.filter(({ index }) => index === null);
    expect(unrated.length).toBeGreaterThan(0);
    for (const { unit } of unrated) expect(document.querySelector(`tr[data-unit="${unit}"]`)?.textContent).toContain(words.notRated);
  });
});
