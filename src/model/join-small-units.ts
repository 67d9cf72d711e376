import { LEAST_REGIONAL } from './juvenile.ts';

/** A unit with yearly counts on minors and the unit that it may be joined with. */
export interface SmallUnit { readonly id: string; readonly partner: string | null; readonly counts: Readonly<Record<string, number>> }
/** What may be shown: a unit or a joined pair; `counts` is null where even that is too small. */
export interface ShownUnit { readonly id: string; readonly members: readonly string[]; readonly counts: Readonly<Record<string, number>> | null }

/**
 * Joins each unit that has any count below the threshold with its partner, whole, so that no series can be taken from
 * another by subtraction. What stays too small loses all its counts; where it is the only one, the smallest of the rest
 * loses its counts too, as the national total would give the hole away.
 * @throws RangeError for a partner that is unknown or not mutual
 */
export function joinSmallUnits(units: readonly SmallUnit[], least: number = LEAST_REGIONAL): readonly ShownUnit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  for (const { id, partner } of units) if (partner !== null && byId.get(partner)?.partner !== id) throw new RangeError(`unit ${id}: partner ${partner} does not name it back (expected a mutual pair)`);
  const small = (counts: Readonly<Record<string, number>>): boolean => Object.values(counts).some((n) => n < least);
  const shown: { id: string; members: readonly string[]; counts: Readonly<Record<string, number>> | null }[] = [];
  const done = new Set<string>();
  for (const unit of units) {
    if (done.has(unit.id)) continue;
    const partner = unit.partner === null ? undefined : byId.get(unit.partner);
    const members = partner !== undefined && (small(unit.counts) || small(partner.counts)) ? [unit, partner] : [unit];
    for (const { id } of members) done.add(id);
    const counts = Object.fromEntries(Object.keys(unit.counts).map((name) => [name, members.reduce((sum, member) => sum + (member.counts[name] ?? 0), 0)]));
    shown.push({ id: members.map(({ id }) => id).join('+'), members: members.map(({ id }) => id), counts: small(counts) ? null : counts });
  }
  const holes = shown.filter(({ counts }) => counts === null);
  const open = shown.filter(({ counts }) => counts !== null).sort((a, b) => smallest(a.counts) - smallest(b.counts) || (a.id < b.id ? -1 : 1));
  const next = open[0];
  if (holes.length === 1 && next !== undefined) next.counts = null;
  return shown;
}

const smallest = (counts: Readonly<Record<string, number>> | null): number => Math.min(...Object.values(counts ?? {}));
