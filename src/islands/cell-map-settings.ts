import type { Lang } from '../i18n/lang.ts';
import type { Message } from '../i18n/translate.ts';
import type { Condition, TableFile } from '../query/engine.ts';

/** What the page prints for `<cell-map>`. Only what the dataset's index lists is in here, so nothing else can be asked for. */
export interface CellMapSettings {
  readonly lang: Lang;
  /** Accessible name of the map: city, offence, period. */
  readonly name: string;
  readonly profile: 'open' | 'synthetic' | 'protected';
  readonly epsg: number;
  readonly cellM: number;
  readonly tables: Readonly<Record<string, TableFile>>;
  readonly slices: readonly SliceSettings[];
  /** Years and categories that a slice of kind `counts` without its own may be narrowed to; empty: no such choice. */
  readonly years?: readonly number[];
  readonly categories?: readonly { readonly id: string; readonly label: string }[];
  /** Lower bounds of the classes of counts, six at most, the same for all years. */
  readonly breaks?: readonly number[];
  /** Lower bounds of the classes above the first of kind `classes`, from the card's thresholds. */
  readonly classBounds?: readonly number[];
  readonly basemap?: string;
  readonly strings: Readonly<Record<string, Message>>;
}

export interface SliceSettings {
  readonly id: string;
  readonly table: string;
  readonly where?: Readonly<Record<string, Condition>>;
  readonly kind: 'counts' | 'classes' | 'merged' | 'hot';
  readonly label: string;
}

/** Lower bounds used unless the page gives others: fixed across years and cities. */
export const DEFAULT_BREAKS: readonly number[] = [1, 5, 10, 20, 50, 100];
export const DEFAULT_CLASS_BOUNDS: readonly number[] = [5, 15, 40];
