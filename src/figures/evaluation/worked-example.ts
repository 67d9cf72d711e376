import type { ScoreWords } from '../../charts/score-report.ts';
import { loadEvaluation, simulatedUnits, trialIndicators } from '../../datasets/evaluation.ts';
import type { Lang } from '../../i18n/lang.ts';
import { PILLARS } from '../../model/evaluation.ts';
import { indicatorBands, type IndicatorBand } from '../../model/indicator-bands.ts';
import { pillarWeights, scoreUnits, type GroupScores } from '../../model/unit-scores.ts';
import { readUnitTable, type MeasuredUnit } from '../../model/unit-table.ts';
import { SCORE_WORDS } from './score-words.ts';

/** Points every pillar starts with: equal weights, until a panel has met. */
export const START_POINTS = 50;

/** Weight of each pillar at the start. */
export function startWeight(): number {
  return pillarWeights(PILLARS.map(() => START_POINTS))[0] ?? 0;
}

export interface WorkedExample { readonly units: readonly MeasuredUnit[]; readonly groups: readonly GroupScores[]; readonly bands: readonly IndicatorBand[] }
let made: WorkedExample | undefined;

/** The worked example on simulated units with 10,000 draws: the same in every language, made once a build. */
export function workedExample(): WorkedExample {
  if (made !== undefined) return made;
  const { indicators } = trialIndicators();
  const { units, errors } = readUnitTable(simulatedUnits(), indicators);
  if (errors.length > 0) throw new Error(`simulated units: the table does not read (seen ${errors[0]?.rule ?? ''} in line ${errors[0]?.line ?? 0}; expected no error)`);
  made = { units, groups: scoreUnits({ units, indicators, pillars: PILLARS, points: PILLARS.map(() => START_POINTS) }), bands: indicatorBands(units, indicators) };
  return made;
}

/** The words of the report with the names of pillars and indicators. */
export function scoreWords(lang: Lang): ScoreWords {
  const { pillars, indicators } = loadEvaluation();
  const used = new Set(trialIndicators().indicators.map(({ id }) => id));
  return { ...SCORE_WORDS[lang], pillars: Object.fromEntries(pillars.map(({ id, name }) => [id, name[lang]])), indicators: Object.fromEntries(indicators.filter(({ id }) => used.has(id)).map(({ id, title }) => [id, title[lang]])) };
}
