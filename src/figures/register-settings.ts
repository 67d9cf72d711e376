import { pickMessages } from '../i18n/index.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Message } from '../i18n/translate.ts';

/** What the tools of the register need from the page: its language and their strings. */
export interface RegisterSettings { readonly lang: Lang; readonly strings: Readonly<Record<string, Message>> }

/** Printed by the page, read by `<register-tools>`. */
export function registerSettings(lang: Lang): RegisterSettings {
  return { lang, strings: pickMessages(lang, ['review.', 'rec.saving', 'rec.saved', 'rec.saveFailed', 'law.col.no', 'rec.title', 'rec.addressee']) };
}
