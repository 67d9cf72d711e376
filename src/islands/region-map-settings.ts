import type { Lang } from '../i18n/lang.ts';

/** What the page prints for `<region-map>`; every word is there already, so the map needs no data of its own. */
export interface RegionMapSettings {
  readonly lang: Lang;
  readonly name: string;
  /** Whose outlines they are and what they are not; stands under the map. */
  readonly note: string;
  readonly steps: readonly { readonly words: string; readonly step: number }[];
  readonly words: Readonly<Record<'none' | 'choose' | 'live' | 'profile' | 'loading' | 'failed' | 'noWebgl' | 'legend' | 'zoomIn' | 'zoomOut' | 'ctrlScroll' | 'twoFingers', string>>;
  readonly units: readonly RegionMapUnit[];
}

/** One unit: outline (a city may have none), point of a city, step of the ramp, the sentence said when it is chosen. */
export interface RegionMapUnit {
  readonly id: string; readonly name: string; readonly short: string; readonly step: number; readonly says: string; readonly page: string;
  readonly point: readonly [number, number] | null;
  readonly area: readonly (readonly (readonly (readonly number[])[])[])[] | null;
}
