import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { simulatedUnitsCsv } from '../../scripts/evaluation/simulated-units.ts';
import { evaluationSchema, mostRecordedShare, PILLARS } from '../model/evaluation.ts';
import { officialYearSchema } from '../model/official-year.ts';
import { leastChange, marginOfError } from '../model/survey.ts';
import { scoreUnits } from '../model/unit-scores.ts';
import { readUnitTable } from '../model/unit-table.ts';
import { loadEvaluation, loadOfficialYear, loadSurvey, loadUnitMethodology, simulatedUnits, trialIndicators } from './evaluation.ts';

const raw = (name: string): Record<string, unknown> => JSON.parse(readFileSync(`data/evaluation/${name}.json`, 'utf8')) as Record<string, unknown>;
const framework = loadEvaluation();
const references = new Map((JSON.parse(readFileSync('data/sources/references.json', 'utf8')) as { id: string; read: string }[]).map(({ id, read }) => [id, read]));

describe('the framework of indicators', () => {
  it('has at least 24 indicators over six pillars, each with a guard, an error model and sources that were read', () => {
    expect(framework.indicators.length).toBeGreaterThanOrEqual(24);
    expect(new Set(framework.indicators.map(({ pillar }) => pillar))).toEqual(new Set(PILLARS));
    for (const { id, sources } of framework.indicators) for (const source of sources) expect([id, source, references.get(source) ?? 'none']).not.toEqual([id, source, 'none']);
  });
  it('lets recorded crime weigh at most a tenth under any admitted weights of the pillars', () => {
    expect(mostRecordedShare(framework.indicators)).toBeLessThanOrEqual(0.1);
    // By hand: prevention at 35 %, interagency and service with what is free then: 0.16 x 0.35 + 0.08 x 0.25 + 0.07 x 0.1.
    expect(mostRecordedShare(framework.indicators)).toBeCloseTo(0.083, 9);
  });
  it('says “official” of a baseline only where the form gives the very thing', () => {
    const official = loadOfficialYear();
    for (const { id, baseline } of framework.indicators) {
      if (baseline?.kind !== 'official') continue;
      const series = official.series.find(({ indicator }) => indicator === id);
      const [cases, base] = series?.sum ?? [official.nationalOnly.cases, official.nationalOnly.base];
      expect([id, baseline.value]).toEqual([id, Number(((cases / base) * (series?.kind === 'rate' ? 100_000 : 100)).toFixed(2))]);
    }
  });
  it('refuses an indicator without words for a code, weights that do not fill a pillar, and goalposts out of order', () => {
    const broken = (change: (indicator: Record<string, unknown>) => void): string[] => {
      const copy = structuredClone(raw('indicators')) as { indicators: Record<string, unknown>[] };
      const first = copy.indicators[0];
      if (first !== undefined) change(first);
      const parsed = evaluationSchema.safeParse(copy);
      return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
    };
    expect(broken((one) => { one['status'] = 'unheard'; })[0]).toContain('no words for status unheard');
    expect(broken((one) => { one['share'] = 20; })[0]).toContain('do not fill it (seen 103');
    expect(broken((one) => { one['goalposts'] = { lo: 5, hi: 1, rule: 'pilot' }; })[0]).toContain('goalposts out of order');
    expect(broken((one) => { one['error'] = 'none'; }).length).toBe(1);
    expect(broken(() => {})).toEqual([]);
  });
});

describe('forms by type of unit', () => {
  it('hold only indicators that can be measured at unit level, and the questions that feed them exist', () => {
    const known = new Map(framework.indicators.map((indicator) => [indicator.id, indicator]));
    for (const { id, rows } of loadUnitMethodology().units) for (const { indicator } of rows) expect([id, indicator, known.get(indicator)?.levels.includes('unit')]).toEqual([id, indicator, true]);
    const questions = new Set(loadSurvey().items.map(({ code }) => code));
    for (const { items } of framework.indicators) for (const item of items) expect(questions.has(item)).toBe(true);
    for (const { feeds } of loadSurvey().items) for (const feed of feeds) expect(known.has(feed)).toBe(true);
  });
});

describe('the official year', () => {
  it('carries no regional sub-category on minors, no small count, and sums that add up', () => {
    const { series, nationalOnly } = loadOfficialYear();
    expect(series.map(({ indicator }) => indicator)).not.toContain(nationalOnly.indicator);
    for (const { id, counts, sum, kind } of series) if (kind !== 'money') expect([id, counts.reduce((total, [cases]) => total + cases, 0)]).toEqual([id, sum[0]]);
    const copy = structuredClone(raw('official-2022')) as { series: { counts: [number, number][] }[] };
    const first = copy.series[0]?.counts[0];
    if (first !== undefined) first[0] = 4;
    expect(officialYearSchema.safeParse(copy).error?.issues[0]?.message).toContain('too small to print');
  });
});

describe('the sampling plan', () => {
  it('prints margins as worked out by hand for a design effect of 1.5', () => {
    expect([80, 300, 900, 18_000].map((n) => Number((100 * marginOfError(n, 1.5)).toFixed(1)))).toEqual([13.4, 6.9, 4, 0.9]);
    expect(Number((100 * leastChange(300, 1.5)).toFixed(1))).toBe(9.8);
  });
});

describe('the simulated units', () => {
  const { indicators } = trialIndicators();
  it('come out of their seed byte for byte and are marked in every row', () => {
    expect(simulatedUnits()).toBe(simulatedUnitsCsv(indicators));
    expect(simulatedUnits().trim().split('\n').slice(1).every((line) => line.endsWith(',SYNTHETIC'))).toBe(true);
  });
  it('show each refusal once: no audit, a pillar missing, a base too small', () => {
    const { units, errors, synthetic } = readUnitTable(simulatedUnits(), indicators);
    expect([units.length, errors.length, synthetic]).toEqual([24, 0, true]);
    const groups = scoreUnits({ units, indicators, pillars: PILLARS, points: PILLARS.map(() => 50), draws: 40 });
    expect(groups.flatMap((group) => group.units).filter(({ reason }) => reason !== null).map(({ unit, reason }) => `${unit} ${reason}`)).toEqual(['SIM-A7 pillar', 'SIM-B4 missing', 'SIM-C3 audit']);
  });
});
