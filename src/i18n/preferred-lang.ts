import { isLang, type Lang } from './lang.ts';

/**
 * The language to show first: the saved choice, else the first of the browser's languages that the report has, else Kazakh.
 * Outcomes in the order they are tried; region subtags are ignored (`ru-KZ` counts as Russian).
 */
export function preferredLang(saved: string | null, wanted: readonly string[]): Lang {
  if (isLang(saved)) return saved;
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0];
    if (isLang(primary)) return primary;
  }
  return 'kk';
}
