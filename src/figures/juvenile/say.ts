import type { Lang } from '../../i18n/lang.ts';
import { TOOL } from './tool-words.ts';

/** A phrase of the map's pages with its places filled. */
export function say(lang: Lang, key: keyof typeof TOOL, values: Readonly<Record<string, string>> = {}): string {
  return Object.entries(values).reduce<string>((text, [name, value]) => text.replace(`{${name}}`, value), TOOL[key][lang]);
}
