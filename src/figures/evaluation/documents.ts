import type { TableDocument } from '../../documents/table-document.ts';
import { loadEvaluation, loadSurvey, loadUnitMethodology } from '../../datasets/evaluation.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Indicator } from '../../model/evaluation.ts';
import { leastChange, marginOfError, type SurveyItem } from '../../model/survey.ts';
import { DOC } from './document-words.ts';

/** Fields of an indicator in the exports, in their order; the values are words in the reader's language. */
export const INDICATOR_FIELDS = ['code', 'pillar', 'title', 'question', 'direction', 'unit', 'numerator', 'denominator', 'formula', 'source', 'status', 'periodicity', 'items', 'error', 'adjustment', 'goalposts', 'minimum', 'gaming', 'guard', 'disaggregation', 'levels', 'share', 'baseline', 'recording', 'id'] as const;
export type IndicatorField = (typeof INDICATOR_FIELDS)[number];
export type IndicatorWords = Readonly<Record<IndicatorField, string>>;

/** One indicator with every code replaced by its words: what the page, the CSV, the JSON and the document are made of. */
export function indicatorWords(indicator: Indicator, lang: Lang): IndicatorWords {
  const { words, pillars } = loadEvaluation();
  const say = DOC[lang];
  const { goalposts: { lo, hi, rule }, baseline } = indicator;
  const number = (value: number): string => formatNumber(lang, value, Number.isInteger(value) ? { digits: 0 } : { digits: 1 });
  const percent = (value: number): string => formatPercent(lang, value / 100, { digits: Number.isInteger(value) ? 0 : 1 });
  const unit = words.units[indicator.unit]?.[lang] ?? '';
  return {
    code: indicator.code, id: indicator.id, pillar: pillars.find(({ id }) => id === indicator.pillar)?.name[lang] ?? indicator.pillar,
    title: indicator.title[lang], question: indicator.question[lang], direction: words.directions[indicator.direction]?.[lang] ?? '', unit,
    numerator: indicator.numerator[lang], denominator: indicator.denominator[lang], formula: indicator.formula?.[lang] ?? say.plainFormula,
    source: indicator.source[lang], status: words.status[indicator.status]?.[lang] ?? '', periodicity: words.periodicity[indicator.periodicity]?.[lang] ?? '', items: indicator.items.join(', '),
    error: words.errors[indicator.error]?.[lang] ?? '', adjustment: indicator.adjustment?.[lang] ?? say.none,
    goalposts: `${lo === null || hi === null ? '' : `${number(lo)}–${number(hi)}. `}${words.rules[rule]?.[lang] ?? ''}`,
    minimum: indicator.minimum[lang], gaming: indicator.gaming[lang], guard: indicator.guard[lang],
    disaggregation: indicator.disaggregation.map((one) => words.disaggregation[one]?.[lang] ?? one).join(', '), levels: indicator.levels.map((one) => words.levels[one]?.[lang] ?? one).join(', '),
    share: percent(indicator.share),
    baseline: baseline === null ? say.noBaseline : `${baseline.unit === 'percent' ? percent(baseline.value) : `${number(baseline.value)} ${words.units[baseline.unit]?.[lang] ?? ''}`}. ${baseline.what[lang]}`,
    recording: indicator.recording ? say.recorded : say.none,
  };
}

/** The whole framework as a table to work on. */
export function indicatorsDocument(lang: Lang): TableDocument {
  const { indicators } = loadEvaluation();
  const say = DOC[lang];
  const f = say.fields;
  return {
    lang, title: say.indicatorsTitle, lead: [say.status],
    columns: [{ heading: f.code, share: 0.06 }, { heading: `${f.title}. ${f.question}`, share: 0.18 }, { heading: `${f.numerator} ÷ ${f.denominator}`, share: 0.25 }, { heading: `${f.source}. ${f.periodicity}`, share: 0.19 }, { heading: `${f.gaming}. ${f.guard}`, share: 0.23 }, { heading: `${f.share}. ${f.baseline}`, share: 0.09 }],
    rows: indicators.map((one) => {
      const w = indicatorWords(one, lang);
      return [w.code, `${w.title}\n${w.question}`, `${w.numerator}\n÷ ${w.denominator}`, `${w.source}\n${w.periodicity}`, `${w.gaming}\n${w.guard}`, `${w.share}\n${w.baseline}`];
    }),
  };
}

/** The form of one type of unit, to be filled in: who measures, from which record, how often, and room for the numbers. */
export function unitForm(unit: string, lang: Lang): TableDocument {
  const { units, who, how, records } = loadUnitMethodology();
  const profile = units.find(({ id }) => id === unit);
  if (profile === undefined) throw new Error(`unit ${unit}: unknown (expected one of ${units.map(({ id }) => id).join(', ')})`);
  const known = new Map(loadEvaluation().indicators.map((indicator) => [indicator.id, indicator]));
  const say = DOC[lang];
  return {
    lang, title: `${say.formTitle}: ${profile.name[lang]}`, lead: [profile.job[lang], `${say.peers}: ${profile.peers[lang]}. ${say.minimum}: ${profile.minimum[lang]}.`, say.formLead, say.status],
    columns: [{ heading: say.fields.code, share: 0.07 }, { heading: say.fields.title, share: 0.2 }, { heading: say.record, share: 0.17 }, { heading: `${say.whoMeasures}. ${say.howOften}`, share: 0.18 }, { heading: say.fields.numerator, share: 0.1 }, { heading: say.fields.denominator, share: 0.1 }, { heading: say.valueInterval, share: 0.1 }, { heading: say.remark, share: 0.08 }],
    rows: profile.rows.map((row) => {
      const indicator = known.get(row.indicator);
      return [indicator?.code ?? row.indicator, `${indicator?.title[lang] ?? ''}\n${indicator?.numerator[lang] ?? ''} ÷ ${indicator?.denominator[lang] ?? ''}`, records[row.record]?.[lang] ?? '', `${who[row.who]?.[lang] ?? ''}; ${how[row.how]?.[lang] ?? ''}`, '', '', '', ''];
    }),
    signOff: { title: say.signOff, lines: [[say.unit, ''], [say.period, ''], [say.audited, ''], [say.person, ''], [say.date, ''], [say.signature, '']] },
  };
}

/** The sheet of grades: each published question with room for evidence, and a line for the grade of each pillar. */
export function gradeSheet(lang: Lang): TableDocument {
  const { pillars, grades, gradeRule } = loadEvaluation();
  const say = DOC[lang];
  return {
    lang, title: say.gradeTitle, lead: [gradeRule[lang], Object.entries(grades).sort(([a], [b]) => Number(b) - Number(a)).map(([id, name]) => `${id} — ${name[lang]}`).join('; '), say.status],
    columns: [{ heading: say.fields.pillar, share: 0.16 }, { heading: say.fields.question, share: 0.38 }, { heading: say.evidence, share: 0.34 }, { heading: say.grade, share: 0.12 }],
    rows: pillars.flatMap(({ id, name, questions }) => [...questions.map((question, at) => [at === 0 ? `${id.toUpperCase()}. ${name[lang]}` : '', question[lang], '', '']), ['', say.gradeOf.replace('{pillar}', id.toUpperCase()), '', '']]),
    signOff: { title: say.signOff, lines: [[say.unit, ''], [say.period, ''], [say.audited, ''], [say.person, ''], [say.date, ''], [say.signature, '']] },
  };
}

/** Answers of one question as a line of text: its own options, or those of its scale. */
export function answersOf({ scale, options, two }: SurveyItem, lang: Lang): string {
  const { scales } = loadSurvey();
  const list = (options.length > 0 && scale !== 'S_SAT' ? options : scales[scale] ?? []).map((one) => one[lang]);
  const reasons = scale === 'S_SAT' && options.length > 0 ? `\n${options.map((one) => one[lang]).join(' · ')}` : '';
  return `${two ? `${DOC[lang].upToTwo}: ` : ''}${list.join(' · ')}${reasons}`;
}

/** The questionnaire to be printed or put into a field programme. */
export function questionnaire(lang: Lang): TableDocument {
  const { title, items, topics, asked, nonresponse, module, sampling, ethics } = loadSurvey();
  const say = DOC[lang];
  return {
    lang, title: title[lang], lead: [say.surveyStatus, sampling.population[lang], `${say.noAnswer}: ${nonresponse.map((one) => one[lang]).join(' · ')}`, module[lang], ...ethics.map(({ id, text }) => `${id.toUpperCase()}. ${text[lang]}`)],
    columns: [{ heading: '№', share: 0.06 }, { heading: say.fields.question, share: 0.42 }, { heading: say.answers, share: 0.34 }, { heading: `${say.askedOf}; ${say.feeds}`, share: 0.18 }],
    rows: items.map((item) => [
      item.code, [`${topics[item.topic]?.[lang] ?? ''}. ${item.text[lang]}`, ...item.parts.map((part, at) => `${'abcdefgh'[at] ?? ''}) ${part[lang]}`), ...(item.note === null ? [] : [`(${item.note[lang]})`])].join('\n'),
      answersOf(item, lang), `${asked[item.asked]?.[lang] ?? ''}\n${item.feeds.map((id) => id.slice(4).toUpperCase()).join(', ')}`,
    ]),
  };
}

/** Margins of error by number of answers, in percentage points: n, margin at one half, smallest change called one. */
export function marginRows(lang: Lang): string[][] {
  const { margins, designEffect } = loadSurvey();
  const points = (share: number): string => formatNumber(lang, 100 * share, { digits: 1 });
  return margins.map((n) => [formatNumber(lang, n, { digits: 0 }), points(marginOfError(n, designEffect)), points(marginOfError(n, designEffect, 0.2)), points(leastChange(n, designEffect))]);
}
