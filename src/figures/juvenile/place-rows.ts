import { classOf, rampStep } from '../../charts/class-scale.ts';
import { juvenileMap, type JuvenilePlace } from '../../datasets/juvenile.ts';
import type { Row } from '../../datasets/table.ts';
import { compare } from '../../i18n/alphabet.ts';
import { withCase } from '../../i18n/cases.ts';
import { formatPercent, formatRange } from '../../i18n/format.ts';
import { LANGS, type Lang } from '../../i18n/lang.ts';
import { BOUNDS } from './words.ts';

/** Which of the two series a figure shows: minors among offenders, or minors among those harmed. */
export type Series = 'by' | 'against';

/** The 17 units in the order of the Kazakh alphabet, with the share of one series. */
export function placeRows(series: Series): Row[] {
  return orderedPlaces('kk').map((place): Row => {
    const { cases, base, share, lo, hi, smoothed, where } = place[series];
    return {
      id: place.id, ...Object.fromEntries(LANGS.flatMap((lang) => [[`name_${lang}`, place.name[lang]], [`short_${lang}`, place.short[lang]]])),
      base, cases, share, lo, hi, smoothed, where, column: place.tile[0], row: place.tile[1], span: place.members.length,
      offences_by: place.counts.offences_by_minors, offences_against: place.counts.offences_against_minors,
    };
  });
}

/** The units in alphabetical order of a language, by our own collation: never by a value. */
export function orderedPlaces(lang: Lang): readonly JuvenilePlace[] {
  const order = compare(lang);
  return [...juvenileMap().places].sort((a, b) => order(a.name[lang], b.name[lang]));
}

/** The step of the colour ramp for a share. */
export const stepOf = (share: number): number => rampStep(classOf(share, BOUNDS) + 1, BOUNDS.length + 1);

/** The classes in words, lowest first, with their steps. */
export function classWords(lang: Lang): readonly { readonly words: string; readonly step: number }[] {
  const percent = (value: number): string => formatPercent(lang, value, { digits: 1 });
  const [first = 0] = BOUNDS;
  const below = { kk: `${withCase(percent(first), 'abl')} төмен`, ru: `ниже ${percent(first)}`, en: `under ${percent(first)}` }[lang];
  const last = percent(BOUNDS.at(-1) ?? 0);
  const from = { kk: `${last} және одан жоғары`, ru: `${last} и выше`, en: `${last} and over` }[lang];
  return [below, ...BOUNDS.slice(1).map((bound, n) => formatRange(lang, BOUNDS[n] ?? 0, bound, { as: 'percent', digits: 1 })), from].map((words, n, all) => ({ words, step: rampStep(n + 1, all.length) }));
}
