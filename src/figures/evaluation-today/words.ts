import { t } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/lang.ts';
import { ELEMENTS } from '../../model/service-model.ts';
import type { Conformity } from '../../model/conformity.ts';

type Words = Readonly<Record<string, string>>;

const STATUS: Readonly<Record<Lang, Readonly<Record<Conformity, string>>>> = {
  kk: { met: 'сай', partly: 'ішінара сай', not: 'сай емес', unknown: 'белгісіз' },
  ru: { met: 'соответствует', partly: 'отчасти', not: 'не соответствует', unknown: 'неизвестно' },
  en: { met: 'met', partly: 'partly met', not: 'not met', unknown: 'not known' },
};

/** Judgements of the conformity table. */
export function statusWords(lang: Lang): Readonly<Record<Conformity, string>> {
  return STATUS[lang];
}

/** The four elements of the model. */
export function elementNames(lang: Lang): Words {
  return Object.fromEntries(ELEMENTS.map((element) => [element, t(lang, `element.${element}`)]));
}
