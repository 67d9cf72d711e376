/**
 * The offence classes of the simulated city: how many, where, when and with what concentration.
 *
 * `code` has the form of the official layer (article of the Criminal Code times ten). 0990 and 1880 are read in stored
 * records of the layer; the other articles follow the Code's numbering. The place codes 9xx are invented, because the
 * official list of names was not found; only 039 is real.
 */
import type { HourProfile } from './hour-profiles.ts';
import type { LandUse } from './city-plan.ts';

export interface OffenceClass {
  readonly id: string;
  readonly code: string;
  readonly parts: readonly number[];
  /** Gravity as in HARD_CODE, 1 to 4. */
  readonly hard: string;
  readonly sensitive: boolean;
  /** Expected events over the whole period; the number made is Poisson (with triggering: a little above). */
  readonly expected: number;
  /** Shape of the gamma distribution of rates over street segments: the smaller, the more concentrated. */
  readonly shape: number;
  readonly hours: HourProfile;
  /** Monday to Sunday, relative. */
  readonly weekdays: readonly number[];
  /** Yearly wave: rate times 1 + amplitude cos(2 pi (day - peak) / 365.25). */
  readonly season: { readonly amplitude: number; readonly peakDay: number };
  /** Rate inside the dip of 2020 relative to outside. */
  readonly dip: number;
  /** Whether the rising and falling places act on it. */
  readonly trending: boolean;
  /** How strongly each land use draws the class; only the order of segments follows, the shape does not change. */
  readonly draw: Readonly<Partial<Record<LandUse, number>>>;
  /** Place codes and their shares. */
  readonly places: Readonly<Record<string, number>>;
}

const EVEN = [1, 1, 1, 1, 1, 1, 1];
const WEEKEND = [0.85, 0.85, 0.9, 0.95, 1.2, 1.35, 0.9];
const WORKDAYS = [1.1, 1.1, 1.1, 1.1, 1.1, 0.85, 0.65];

export const OFFENCE_CLASSES: readonly OffenceClass[] = [
  { id: 'theft', code: '1880', parts: [1, 2, 2, 3], hard: '2', sensitive: false, expected: 54_000, shape: 0.4, hours: 'shopping',
    weekdays: [1, 1, 1, 1, 1.1, 1.15, 0.75], season: { amplitude: 0.15, peakDay: 210 }, dip: 0.6, trending: true,
    draw: { centre: 6, market: 8, hub: 6, flats: 1.5, school: 1.2, houses: 0.6, industry: 0.4, park: 0.8 },
    places: { '904': 0.4, '902': 0.3, '906': 0.12, '905': 0.08, '039': 0.1 } },
  { id: 'burglary', code: '1880', parts: [2, 3], hard: '3', sensitive: false, expected: 9_000, shape: 0.7, hours: 'dwelling',
    weekdays: WORKDAYS, season: { amplitude: 0.12, peakDay: 225 }, dip: 0.75, trending: false,
    draw: { flats: 2, houses: 1.5, centre: 1, school: 0.7, market: 0.3, hub: 0.4, industry: 0.15, park: 0.2 }, places: { '901': 1 } },
  { id: 'fraud', code: '1900', parts: [1, 2], hard: '2', sensitive: false, expected: 11_000, shape: 1.2, hours: 'office',
    weekdays: WORKDAYS, season: { amplitude: 0, peakDay: 0 }, dip: 1.25, trending: false,
    draw: { centre: 2, flats: 1.5, houses: 1, market: 1.5 }, places: { '901': 0.2, '902': 0.2, '039': 0.6 } },
  { id: 'robbery', code: '1910', parts: [1, 2], hard: '3', sensitive: false, expected: 8_000, shape: 0.35, hours: 'evening',
    weekdays: WEEKEND, season: { amplitude: 0.1, peakDay: 200 }, dip: 0.55, trending: false,
    draw: { centre: 4, hub: 5, market: 3, park: 2, flats: 1.2, houses: 0.5, industry: 0.3 }, places: { '904': 0.7, '906': 0.2, '905': 0.1 } },
  { id: 'aggravated-robbery', code: '1920', parts: [2, 3], hard: '4', sensitive: false, expected: 1_600, shape: 0.3, hours: 'evening',
    weekdays: WEEKEND, season: { amplitude: 0, peakDay: 0 }, dip: 0.7, trending: false,
    draw: { centre: 3, hub: 3, flats: 1, houses: 0.6 }, places: { '904': 0.6, '902': 0.2, '906': 0.2 } },
  { id: 'hooliganism', code: '2930', parts: [1, 2], hard: '2', sensitive: false, expected: 15_000, shape: 0.3, hours: 'evening',
    weekdays: WEEKEND, season: { amplitude: 0.25, peakDay: 196 }, dip: 0.5, trending: true,
    draw: { centre: 7, park: 4, hub: 3, market: 2, flats: 1.2, school: 1, houses: 0.5, industry: 0.2 },
    places: { '904': 0.55, '906': 0.25, '902': 0.1, '907': 0.05, '039': 0.05 } },
  { id: 'bodily-harm', code: '1070', parts: [1, 2], hard: '2', sensitive: false, expected: 6_500, shape: 0.6, hours: 'evening',
    weekdays: WEEKEND, season: { amplitude: 0.1, peakDay: 190 }, dip: 0.95, trending: false,
    draw: { centre: 3, flats: 1.8, houses: 1, park: 1.2 }, places: { '901': 0.45, '904': 0.3, '906': 0.2, '039': 0.05 } },
  { id: 'vehicle-taking', code: '2000', parts: [1, 2], hard: '2', sensitive: false, expected: 3_200, shape: 0.8, hours: 'asleep',
    weekdays: EVEN, season: { amplitude: 0.2, peakDay: 230 }, dip: 0.8, trending: false,
    draw: { flats: 2, houses: 1.2, centre: 1 }, places: { '906': 0.7, '904': 0.3 } },
  { id: 'property-damage', code: '2020', parts: [1], hard: '1', sensitive: false, expected: 6_500, shape: 0.6, hours: 'asleep',
    weekdays: WEEKEND, season: { amplitude: 0.1, peakDay: 180 }, dip: 0.8, trending: false,
    draw: { flats: 2, school: 3, centre: 1.5, houses: 0.8, industry: 1 }, places: { '906': 0.5, '904': 0.3, '907': 0.1, '908': 0.1 } },
  { id: 'murder', code: '0990', parts: [1, 2], hard: '4', sensitive: true, expected: 200, shape: 0.8, hours: 'night',
    weekdays: EVEN, season: { amplitude: 0, peakDay: 0 }, dip: 1, trending: false,
    draw: { flats: 1.5, houses: 1 }, places: { '901': 0.6, '904': 0.4 } },
  { id: 'sexual', code: '1200', parts: [1, 2], hard: '3', sensitive: true, expected: 260, shape: 0.8, hours: 'night',
    weekdays: EVEN, season: { amplitude: 0, peakDay: 0 }, dip: 1, trending: false,
    draw: { flats: 1.5, houses: 1 }, places: { '901': 0.7, '906': 0.3 } },
];

/** Invented place codes (9xx) with their names; 039 is the one code of the official list that is known. */
export const PLACE_NAMES: Readonly<Record<string, { readonly kk: string; readonly ru: string; readonly en: string }>> = {
  '039': { kk: 'Өзге', ru: 'Иные', en: 'Other' },
  '901': { kk: 'Тұрғын үй', ru: 'Жилище', en: 'Dwelling' },
  '902': { kk: 'Дүкен', ru: 'Магазин', en: 'Shop' },
  '903': { kk: 'Базар', ru: 'Рынок', en: 'Market' },
  '904': { kk: 'Көше', ru: 'Улица', en: 'Street' },
  '905': { kk: 'Көлік торабы, аялдама', ru: 'Транспортный узел, остановка', en: 'Transport hub, stop' },
  '906': { kk: 'Аула', ru: 'Двор', en: 'Courtyard' },
  '907': { kk: 'Мектеп', ru: 'Школа', en: 'School' },
  '908': { kk: 'Өндіріс аумағы', ru: 'Промышленная территория', en: 'Industrial site' },
};
