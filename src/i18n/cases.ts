import { ABBREVIATIONS, POSSESSED_HEADS, SHORTENED_STEMS, UNIT_SIGNS } from './lexicon.ts';
import { readTailNumber } from './numerals.ts';
import { soundOf, type FinalClass, type Sound } from './phonology.ts';

const STEPS = ['gen', 'dat', 'acc', 'loc', 'abl', 'ins', 'px3', 'pl', 'loc_attr'] as const;
type Step = (typeof STEPS)[number];

/**
 * A Kazakh case, or several joined by + in the order they are added: gen ілік, dat барыс, acc табыс, loc жатыс, abl шығыс,
 * ins көмектес, px3 possessive of the third person, pl plural, loc_attr «-дағы». Examples: `abl`, `px3+dat`, `pl+px3+loc`.
 */
export type KkCase = Step | `${Step}+${Step}` | `${Step}+${Step}+${Step}`;

/** True when `value` names a Kazakh case or a chain of them. */
export function isKkCase(value: string): value is KkCase {
  const steps = value.split('+');
  return steps.length <= 3 && steps.every(isStep);
}

function isStep(value: string): value is Step {
  return (STEPS as readonly string[]).includes(value);
}

/** Suffixes by final class, each as back/front. */
const AFTER: { readonly [S in Exclude<Step, 'loc_attr' | 'pl' | 'px3'>]: { readonly [F in FinalClass]: string } } = {
  gen: { V: 'ның/нің', N: 'ның/нің', L: 'дың/дің', Z: 'дың/дің', T: 'тың/тің' },
  dat: { V: 'ға/ге', N: 'ға/ге', L: 'ға/ге', Z: 'ға/ге', T: 'қа/ке' },
  acc: { V: 'ны/ні', N: 'ды/ді', L: 'ды/ді', Z: 'ды/ді', T: 'ты/ті' },
  loc: { V: 'да/де', N: 'да/де', L: 'да/де', Z: 'да/де', T: 'та/те' },
  abl: { V: 'дан/ден', N: 'нан/нен', L: 'дан/ден', Z: 'дан/ден', T: 'тан/тен' },
  ins: { V: 'мен/мен', N: 'мен/мен', L: 'мен/мен', Z: 'бен/бен', T: 'пен/пен' },
};
/** The other row, after a possessive -ы/-і/-сы/-сі. */
const AFTER_POSSESSIVE = { gen: 'ның/нің', dat: 'на/не', acc: 'н/н', loc: 'нда/нде', abl: 'нан/нен', ins: 'мен/мен' } as const;

interface Base {
  readonly stem: string;
  readonly sound: Sound;
  readonly hyphen: boolean;
  readonly possessed: boolean;
}

/**
 * A Kazakh text with the suffix its reading takes: «38,7%» → «38,7%-дан», «2023» → «2023-тен», «ІІМ» → «ІІМ-ге»,
 * «3.2-сурет» → «3.2-суреттен», «Абай облысы» → «Абай облысында». The suffix stands after a hyphen when the text ends in a
 * digit, a sign, a unit or a letter abbreviation, and is joined otherwise.
 *
 * @param base the nominative, as printed
 * @throws when the reading is unknown (a Latin word, an abbreviation outside the lexicon) or a possessive would be doubled.
 */
export function withCase(base: string, kase: KkCase): string {
  const { stem, sound, hyphen, possessed } = readBase(base, kase.startsWith('px3'));
  let text = stem;
  let state: State | undefined = { sound, possessed };
  const join = hyphen ? '-' : '';
  for (const [index, step] of kase.split('+').filter(isStep).entries()) {
    if (state === undefined) throw new Error(`suffix ${kase}: nothing may follow a case (seen ${step} after it; expected pl, px3, then one case)`);
    const added: { suffix: string; next: State | undefined } = addStep(base, state, step);
    text += (index === 0 ? join : '') + added.suffix;
    state = added.next;
  }
  return text;
}

/** What the text sounds like so far; undefined once a case has closed the word. */
interface State {
  readonly sound: Sound;
  readonly possessed: boolean;
}

function addStep(base: string, { sound, possessed }: State, step: Step): { suffix: string; next: State | undefined } {
  const pick = (pair: string): string => pair.split('/')[sound.back ? 0 : 1] ?? '';
  if (step === 'pl' || step === 'px3') {
    if (possessed) throw new Error(`suffix ${step}: the word already ends in a possessive (seen "${base}"; expected a bare noun)`);
    if (step === 'pl') return { suffix: pick(pluralPair(sound)), next: { sound: { back: sound.back, final: 'L', letter: 'р' }, possessed: false } };
    return { suffix: pick(sound.final === 'V' ? 'сы/сі' : 'ы/і'), next: { sound: { back: sound.back, final: 'V', letter: sound.back ? 'ы' : 'і' }, possessed: true } };
  }
  const row = step === 'loc_attr' ? 'loc' : step;
  const suffix = pick(possessed ? AFTER_POSSESSIVE[row] : AFTER[row][sound.final]) + (step === 'loc_attr' ? pick('ғы/гі') : '');
  return { suffix, next: undefined };
}

function pluralPair(sound: Sound): string {
  if (sound.final === 'V' || (sound.final === 'L' && sound.letter !== 'л')) return 'лар/лер';
  return sound.final === 'T' ? 'тар/тер' : 'дар/дер';
}

function readBase(base: string, beforePossessive: boolean): Base {
  const sign = unitSign(base);
  if (sign !== undefined) return { stem: base, sound: soundOf(sign), hyphen: true, possessed: false };
  if (/\d$/u.test(base)) return { stem: base, sound: soundOf(readTailNumber(base).split(' ').at(-1) ?? ''), hyphen: true, possessed: false };
  const last = base.split(/[\s\u00A0]/u).at(-1) ?? base;
  const reading = ABBREVIATIONS[last];
  if (reading !== undefined) return { stem: base, sound: soundOf(reading), hyphen: true, possessed: false };
  if (/\p{Lu}.*\p{Lu}/u.test(last.split('-').at(-1) ?? '')) {
    throw new Error(`suffix: abbreviation without a reading (seen "${last}"; expected an entry in src/i18n/lexicon.ts, or a Kazakh noun after it)`);
  }
  if (POSSESSED_HEADS.has(last.toLowerCase())) return { stem: base, sound: soundOf(last), hyphen: false, possessed: true };
  return wordBase(base, last, beforePossessive);
}

function wordBase(base: string, last: string, beforePossessive: boolean): Base {
  // Loanwords in -кт take і before any suffix (субъектінің), those in -нкт do not (пункттің).
  if (/[^н]кт$/u.test(last)) return { stem: `${base}і`, sound: soundOf('і'), hyphen: false, possessed: false };
  const sound = soundOf(last);
  return { stem: beforePossessive ? possessiveStem(base, last) : base, sound, hyphen: false, possessed: false };
}

function possessiveStem(base: string, last: string): string {
  const shortened = SHORTENED_STEMS[last.toLowerCase()];
  if (shortened !== undefined) return base.slice(0, base.length - shortened.length - 1) + shortenedLike(last, shortened);
  if (base.endsWith('ь')) return base.slice(0, -1);
  // п, қ, к soften between vowels (бап → бабы); after a consonant к stands in a loan and stays (банк → банкі).
  const soft: Readonly<Record<string, string>> = { п: 'б', қ: 'ғ', к: 'г' };
  const to = soft[base.at(-1) ?? ''];
  const afterVowel = /[аоұыәөүіеэиуюя][пқк]$/u.test(base);
  return to !== undefined && afterVowel ? base.slice(0, -1) + to : base;
}

function shortenedLike(last: string, shortened: string): string {
  return last.charAt(0) + shortened.slice(1);
}

function unitSign(base: string): string | undefined {
  if (base.endsWith('%') || base.endsWith('‰')) return UNIT_SIGNS[base.at(-1) ?? ''];
  const match = /\d[\s\u00A0]?(\S+)$/u.exec(base);
  return match?.[1] === undefined ? undefined : UNIT_SIGNS[match[1]];
}
