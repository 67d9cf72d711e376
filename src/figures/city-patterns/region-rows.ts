import { regionUnits } from '../../datasets/regions.ts';
import type { Row } from '../../datasets/table.ts';
import { poissonRate } from '../../stats/poisson-rate.ts';

/** Residents that a rate is given for. */
export const PER = 10_000;

/** One line for each of the 17 units: counts, shares of what was registered, and the rate with its interval. */
export function regionRows(): Row[] {
  return regionUnits().map(({ id, kind, name, counts, population, members }): Row => {
    const rate = poissonRate(counts.registered, population, PER);
    const share = (n: number): number => n / counts.registered;
    return {
      id, kind, name_kk: name.kk, name_ru: name.ru, name_en: name.en, population: Math.round(population), registered: counts.registered,
      rate: rate.ok ? rate.value.rate : null, rate_lo: rate.ok ? rate.value.lo : null, rate_hi: rate.ok ? rate.value.hi : null,
      public_places: counts.public_places, public_share: share(counts.public_places), streets: counts.streets, street_share: share(counts.streets),
      theft_share: share(counts.theft), fraud_share: share(counts.fraud), internet_share: share(counts.internet_fraud),
      column: Math.min(...members.map(({ tile }) => tile[0])), row: members[0]?.tile[1] ?? 0, span: members.length,
      short_kk: members.map(({ short }) => short.kk).join(' + '), short_ru: members.map(({ short }) => short.ru).join(' + '), short_en: members.map(({ short }) => short.en).join(' + '),
    };
  });
}
