import { UNMAPPED } from '../../../src/model/incident.ts';
import type { DatasetCard } from '../../../src/model/dataset-card.ts';
import { civilOf } from '../calendar.ts';
import type { IncidentTable } from '../incident-table.ts';

/** What every summary needs to know of each incident, worked out once. Codes of categories are those of `categories`. */
export interface Survey {
  readonly incidents: IncidentTable;
  readonly card: DatasetCard;
  /** Years of the period, ascending. */
  readonly years: readonly number[];
  /** Year of each incident as an index into `years`. */
  readonly yearAt: Uint8Array;
  readonly monthAt: Uint8Array;
  readonly categories: readonly string[];
  /** Group of each category code; unmapped codes form a group of their own. */
  readonly groupOf: readonly string[];
  /** True for categories that never enter a layer of cells. */
  readonly sensitive: readonly boolean[];
  /** Groups in the order of the card, those that occur only. */
  readonly groups: readonly string[];
}

/** Reads the years, months, groups and sensitivity of all incidents. */
export function survey(incidents: IncidentTable, card: DatasetCard): Survey {
  const first = Number(card.period.from.slice(0, 4));
  const years = Array.from({ length: Number(card.period.to.slice(0, 4)) - first + 1 }, (_, k) => first + k);
  const yearAt = new Uint8Array(incidents.length);
  const monthAt = new Uint8Array(incidents.length);
  const calendar = new Map<number, { year: number; month: number }>();
  for (let at = 0; at < incidents.length; at += 1) {
    const day = incidents.day[at] ?? 0;
    let civil = calendar.get(day);
    if (civil === undefined) { civil = civilOf(day); calendar.set(day, civil); }
    yearAt[at] = civil.year - first;
    monthAt[at] = civil.month;
  }
  const categories = incidents.categories.texts;
  const groupOf = categories.map((category) => card.offences[category]?.group ?? UNMAPPED);
  const sensitive = categories.map((category) => card.offences[category]?.class !== 'normal');
  const present = new Set(groupOf.slice(1));
  const groups = Object.keys(card.groups).filter((group) => present.has(group));
  return { incidents, card, years, yearAt, monthAt, categories, groupOf, sensitive, groups };
}

/** True when some category of the group is sensitive: the group as a whole then stays out of layers of cells. */
export const isSensitiveGroup = (card: DatasetCard, group: string): boolean => group === UNMAPPED || Object.values(card.offences).some((offence) => offence.group === group && offence.class === 'sensitive');
