import type { Lang } from '../../i18n/lang.ts';
import { AT_HAND, EFFECTS, VERDICTS } from '../../model/practice.ts';

type Words = Readonly<Record<string, string>>;
const NAMES = {
  kk: { effect: ['әсері көрсетілген', 'әркелкі', 'әсері жоқ', 'зияны бар', 'сыналмаған'], hand: ['бар', 'ішінара', 'жоқ'], verdict: ['қолдану', 'шартпен', 'пилот', 'қолданбау'] },
  ru: { effect: ['эффект показан', 'неоднозначно', 'эффекта нет', 'вред', 'не испытано'], hand: ['есть', 'отчасти', 'нет'], verdict: ['применять', 'с условием', 'пилот', 'не применять'] },
  en: { effect: ['effect shown', 'mixed', 'no effect', 'harm', 'not tested'], hand: ['yes', 'partly', 'no'], verdict: ['use', 'with conditions', 'pilot', 'do not use'] },
} as const;

const join = (ids: readonly string[], words: readonly string[]): Words => Object.fromEntries(ids.map((id, i) => [id, words[i] ?? id]));

/** What evaluations say of a tool. */
export function effectWords(lang: Lang): Words { return join(EFFECTS, NAMES[lang].effect); }
/** Whether a norm or data are at hand. */
export function handWords(lang: Lang): Words { return join(AT_HAND, NAMES[lang].hand); }
/** Verdicts. */
export function verdictWords(lang: Lang): Words { return join(VERDICTS, NAMES[lang].verdict); }
