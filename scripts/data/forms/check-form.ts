import type { FormCell } from './read-form.ts';

/** A sum of a form that does not add up, or parts larger than their whole. */
export interface Mismatch { readonly territory: string; readonly year: number; readonly rule: string; readonly total: number; readonly parts: number }

/**
 * Sums that the forms must keep; column 2 of section R1 of form 1-М is "registered", column 10 of R6 minors among those
 * identified, 11 to 13 their ages. `within`: the parts are some of the whole, not all.
 */
const SUMS: readonly { readonly rule: string; readonly total: string; readonly parts: readonly string[]; readonly within?: true }[] = [
  { rule: '1m-total', total: '1m.R1.1.2', parts: ['1m.R1.2.2', '1m.R1.3.2'] },
  { rule: '1m-gravity', total: '1m.R1.3.2', parts: ['1m.R1.4.2', '1m.R1.5.2', '1m.R1.6.2', '1m.R1.7.2'] },
  { rule: '1m-minor-ages', total: '1m.R6.1.10', parts: ['1m.R6.1.11', '1m.R6.1.12', '1m.R6.1.13'] },
  { rule: '1m-minors', total: '1m.R6.1.10', parts: ['1m.R10.1.1'] },
  { rule: 'sng1-thefts', total: 'sng1.R1.13.1', parts: ['sng1.R1.14.1', 'sng1.R1.15.1'], within: true },
  { rule: 'sng1-registered', total: '1m.R1.3.2', parts: ['sng1.R1.1.1'] },
];

/** Every sum that does not add up, territory by territory; a rule whose cells are not all there is not judged. */
export function mismatches(cells: readonly FormCell[]): Mismatch[] {
  const found: Mismatch[] = [];
  for (const group of Map.groupBy(cells, ({ territory, year }) => `${territory}/${year}`).values()) {
    const [first] = group;
    const values = new Map(group.map(({ indicator, value }) => [indicator, value]));
    for (const { rule, total, parts, within = false } of SUMS) {
      const whole = values.get(total);
      if (first === undefined || whole === undefined || parts.every((part) => !values.has(part))) continue;
      const sum = parts.reduce((held, part) => held + (values.get(part) ?? 0), 0);
      if (within ? sum > whole : sum !== whole) found.push({ territory: first.territory, year: first.year, rule, total: whole, parts: sum });
    }
  }
  return found;
}
