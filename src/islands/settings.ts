import { isLang, type Lang } from '../i18n/lang.ts';
import type { Message } from '../i18n/translate.ts';

/** The settings a page printed inside an element as `<script type="application/json">`, with its language checked. */
export function settingsOf(element: Element): { readonly lang: Lang } {
  const text = element.querySelector('script[type="application/json"]')?.textContent ?? '';
  const settings = JSON.parse(text) as { readonly lang: Lang };
  if (!isLang(settings.lang)) throw new Error(`${element.localName}: unknown language (seen ${String(settings.lang)}; expected kk, ru or en)`);
  return settings;
}

/** A printed string that has no placeholders: all that an element needs before its first click. */
export function plainWord(strings: Readonly<Record<string, Message>>, key: string): string {
  const message = Object.hasOwn(strings, key) ? strings[key] : undefined;
  return typeof message === 'string' ? message : key;
}
