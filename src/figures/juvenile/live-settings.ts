import { loadOutlines } from '../../datasets/outlines.ts';
import { outlineNote } from './fig-outline.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { t } from '../../i18n/index.ts';
import { CITY_POINTS } from './city-points.ts';
import { classWords, orderedPlaces, stepOf } from './place-rows.ts';
import { shareText } from './region-profile.ts';
import { say } from './say.ts';

/** What the page prints for `<region-map>`: outlines rounded to about a kilometre, one sentence for each unit, words. */
export function liveSettings(lang: Lang, profileAt: (slug: string) => string): object {
  const areas = new Map(loadOutlines().outlines.map(({ unit, area }) => [unit, area]));
  const round = (n: number): number => Math.round(n * 100) / 100;
  return {
    lang, name: say(lang, 'title'), note: outlineNote(lang), steps: classWords(lang),
    words: { none: say(lang, 'none'), choose: say(lang, 'choose'), live: say(lang, 'live'), profile: say(lang, 'profile'), loading: say(lang, 'loading'), failed: say(lang, 'failed'), noWebgl: say(lang, 'noWebgl'), legend: t(lang, 'legend.title'), zoomIn: t(lang, 'map.zoomIn'), zoomOut: t(lang, 'map.zoomOut'), ctrlScroll: t(lang, 'map.ctrlScroll'), twoFingers: t(lang, 'map.twoFingers') },
    units: orderedPlaces(lang).map((place) => ({
      id: place.id, name: place.name[lang], short: place.short[lang], step: stepOf(place.by.smoothed), point: CITY_POINTS[place.id] ?? null,
      area: areas.get(place.id)?.coordinates.map((rings) => rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [round(lon), round(lat)]))) ?? null,
      says: say(lang, 'selected', { name: place.name[lang], share: shareText(lang, place.by), cases: formatNumber(lang, place.by.cases), base: formatNumber(lang, place.by.base) }),
      page: place.members.map((iso) => profileAt(iso.toLowerCase()))[0] ?? '',
    })),
  };
}
