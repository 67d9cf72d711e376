import { intervalPanels } from '../../charts/interval-panels.ts';
import type { ChartSize } from '../../charts/size.ts';
import { juvenileMap, type JuvenilePlace } from '../../datasets/juvenile.ts';
import { loadRegions } from '../../datasets/regions.ts';
import { compare } from '../../i18n/alphabet.ts';
import { formatInterval, formatPercent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { unitOfRegion } from '../../model/juvenile.ts';
import type { Region } from '../../model/regions.ts';
import { say } from './say.ts';
import { COLUMNS, WHERE } from './words.ts';

/** The page of one region: itself, and the unit its numbers on minors are shown in. */
export interface RegionProfile { readonly slug: string; readonly region: Region; readonly place: JuvenilePlace; readonly partners: readonly Region[] }

/** The 20 pages, in the order of the data file. */
export function regionProfiles(): readonly RegionProfile[] {
  const { regions } = loadRegions();
  return regions.map((region) => {
    const place = juvenileMap().places.find(({ id }) => id === unitOfRegion(region.iso));
    if (place === undefined) throw new Error(`region ${region.iso}: no unit (expected one of data/juvenile.json)`);
    return { slug: region.iso.toLowerCase(), region, place, partners: regions.filter(({ iso }) => place.members.includes(iso) && iso !== region.iso) };
  });
}

/** All regions in alphabetical order of the language, as links. */
export function regionLinks(lang: Lang): readonly { readonly slug: string; readonly name: string }[] {
  const order = compare(lang);
  return regionProfiles().map(({ slug, region }) => ({ slug, name: region.name[lang] })).sort((a, b) => order(a.name, b.name));
}

/** A share with its interval in words: “3.1% (2.5–3.8)”. */
export function shareText(lang: Lang, { share, lo, hi }: { readonly share: number; readonly lo: number; readonly hi: number }): string {
  return `${formatPercent(lang, share, { digits: 1 })} (${formatInterval(lang, lo, hi, { as: 'percent', digits: 1 })})`;
}

/** Where the unit lies in the funnel of a series, and what that means: by chance, as units differ, near the edge, or apart. */
export function whereText(lang: Lang, place: JuvenilePlace, series: 'by' | 'against'): string {
  const { where, lo, hi } = place[series];
  const common = juvenileMap()[series].share;
  const meaning = where === 'low998' || where === 'high998' ? 'differs' : where !== 'in' ? 'edge' : lo <= common && common <= hi ? 'byChance' : 'withSpread';
  return `${say(lang, 'whereBy', { where: WHERE[lang][where] })} ${say(lang, meaning)}`;
}

/** The unit beside all regions together, in both series, each on an axis of its own. */
export function profileChart(place: JuvenilePlace, lang: Lang, size: ChartSize): string {
  const map = juvenileMap();
  const panel = (series: 'by' | 'against') => ({
    title: COLUMNS[series === 'by' ? 'minors' : 'victims_minors'][lang], axis: say(lang, 'axis'), max: 0.06,
    rows: [{ label: place.name[lang], value: place[series].share, lo: place[series].lo, hi: place[series].hi, strong: true }, { label: say(lang, 'country'), value: map[series].share }],
  });
  return intervalPanels([panel('by'), panel('against')], { frame: { size, label: `${place.name[lang]}: ${shareText(lang, place.by)}; ${shareText(lang, place.against)}` }, lang });
}
