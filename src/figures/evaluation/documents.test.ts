import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../scripts/testing/read-docx.ts';
import { frameworkSchema, loadEvaluation, loadOfficialYear, loadSurvey, loadUnitMethodology } from '../../datasets/evaluation.ts';
import { docxBytes } from '../../documents/table-docx.ts';
import { LANGS } from '../../i18n/lang.ts';
import { gradeSheet, INDICATOR_FIELDS, indicatorsDocument, indicatorWords, questionnaire, unitForm } from './documents.ts';
import { officialViews } from './funnels.ts';

const { indicators, pillars } = loadEvaluation();

describe('documents of the evaluation system', () => {
  it.each(LANGS)('come back from an independent reader as they were written (%s)', async (lang) => {
    for (const made of [indicatorsDocument(lang), gradeSheet(lang), questionnaire(lang), ...loadUnitMethodology().units.map(({ id }) => unitForm(id, lang))]) {
      const read = readDocx(await docxBytes(made));
      expect(read.tables[0]?.[0]).toEqual(made.columns.map(({ heading }) => heading));
      expect(read.tables[0]?.slice(1)).toEqual(made.rows);
      expect(read.paragraphs[0]).toBe(made.title);
      expect(read.landscape).toBe(true);
    }
  });
  it('leave room for numbers in every line of a form, and ask every published question in the sheet of grades', () => {
    for (const { id } of loadUnitMethodology().units) for (const row of unitForm(id, 'kk').rows) expect(row.slice(4)).toEqual(['', '', '', '']);
    const asked = gradeSheet('ru').rows.map(([, question]) => question);
    for (const { questions } of pillars) for (const question of questions) expect(asked).toContain(question.ru);
    expect(questionnaire('en').rows.length).toBe(loadSurvey().items.length);
  });
  it('have words for every field of every indicator', () => {
    for (const lang of LANGS) for (const indicator of indicators) {
      const words = indicatorWords(indicator, lang);
      for (const field of INDICATOR_FIELDS) if (field !== 'items') expect([lang, indicator.id, field, words[field]]).not.toContain('');
    }
  });
});

describe('the schema of the framework', () => {
  it('is JSON Schema that takes the framework and refuses one without a guard', () => {
    const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(frameworkSchema())) as Parameters<typeof z.fromJSONSchema>[0]);
    const good = JSON.parse(JSON.stringify(loadEvaluation())) as { indicators: Record<string, unknown>[] };
    expect(schema.safeParse(good).success).toBe(true);
    delete good.indicators[0]?.['guard'];
    expect(schema.safeParse(good).success).toBe(false);
  });
});

describe('official figures', () => {
  it('are shown in the order of territories with their sum last, and no word ranks or grades', () => {
    for (const lang of LANGS) for (const view of officialViews(lang)) {
      expect(view.rows.slice(0, -1).map(([name]) => name)).toEqual(loadOfficialYear().territories.map(({ name }) => name[lang]));
      for (const { name } of loadOfficialYear().territories) expect(view.wide).not.toContain(name[lang]);
    }
  });
  it('give the rates and intervals worked out in the reference table', () => {
    const murder = officialViews('en').find(({ id }) => id === 'p3-08');
    // 128 of 786,866 residents: 16.27 per 100,000, exact Poisson 13.57 to 19.34.
    expect(murder?.rows[1]?.slice(1)).toEqual(['128', '786,866', '16.3', '13.6–19.3']);
  });
});
