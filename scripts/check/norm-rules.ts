import { loadNorms } from '../../src/datasets/norms.ts';
import { loadRegister } from '../../src/datasets/recommendations.ts';
import { READ_AFTER, type Norm, type Norms } from '../../src/model/norm.ts';
import type { Finding } from '../../src/permalinks/finding.ts';

const FILE = 'data/norms.json';

/** Wishes that nobody could vote on, by language: to improve, to strengthen, to ensure further development. */
const WISHES = {
  en: /\b(?:improv(?:e[sd]?|ing|ement)|strengthen(?:s|ed|ing)?|enhanc(?:e[sd]?|ing)|ensur(?:e[sd]?|ing) (?:the )?further)\b/iu,
  ru: /соверш[её]нств|усил(?:ить|ива|ение)|укреп(?:ить|ля|ление)|дальнейш\p{L}+ развити|повы(?:сить|шать|шает|шение) (?:уров|качеств|эффективност)/iu,
  kk: /жетілдір|күшейт|нығайт|одан әрі дамыт|(?:тиімділігін|деңгейін|сапасын) арттыр/iu,
} as const;
/** A time or a rate, by language: digits or number words with a unit, or a stated moment. */
const TIMES = {
  ru: /(?:дн|час|недел|месяц|квартал|полугоди|год|лет|сут|срок|до первого|при контакте|фиксируются|в день)/iu,
  kk: /(?:күн|сағат|апта|ай|тоқсан|жарты жыл|жыл|тәулік|мерзім|дейін|кезінде|тіркеледі)/iu,
} as const;

/** Rules `norm-is-votable`, `norm-has-time`, `norm-has-consequence`, `norm-in-both-languages`, `norm-known-recommendation`. */
export function normFindings({ norms }: Norms, recommendations: ReadonlySet<string>): Finding[] {
  return norms.flatMap((norm) => [...votable(norm), ...complete(norm), ...norm.recommendations.filter((id) => !recommendations.has(id)).map((id) => finding('norm-known-recommendation', norm, `unknown recommendation (seen ${id})`, 'name one of data/recommendations.json'))]);
}

/** Every act with the version read, and a warning for each that was not read after the day named in the model. */
export function readings({ acts, norms }: Norms): { readonly lines: string[]; readonly old: string[] } {
  const lines = acts.map(({ id, version }) => `${id}: ${version ?? 'text not read'}; ${norms.filter(({ act }) => act === id).map(({ id: norm, element }) => `${norm} ${element.en}`).join(', ')}`);
  return { lines, old: acts.filter(({ version }) => version === null || version <= READ_AFTER).map(({ id, version }) => `${id} (${version ?? 'not read'})`) };
}

function votable(norm: Norm): Finding[] {
  return (['kk', 'ru', 'en'] as const).flatMap((lang) => {
    const seen = WISHES[lang].exec(norm.proposed[lang])?.[0];
    return seen === undefined ? [] : [finding('norm-is-votable', norm, `a wish, not a norm, in ${lang} (seen “${seen}”; expected who, what, by when, or else what)`, 'write the duty, its time and its consequence')];
  });
}

function complete(norm: Norm): Finding[] {
  const sentences = (text: string): number => text.split(/[.;](?:\s|$|»)/u).filter((part) => part.trim().length > 12).length;
  return (['kk', 'ru'] as const).flatMap((lang) => [
    ...(TIMES[lang].test(norm.proposed[lang]) ? [] : [finding('norm-has-time', norm, `no time in ${lang} (expected a term or a rate)`, 'say by when')]),
    ...(sentences(norm.proposed[lang]) >= 2 || /[;:]/.test(norm.proposed[lang]) ? [] : [finding('norm-has-consequence', norm, `one sentence only in ${lang} (expected duty and consequence)`, 'say what follows if the duty is not met')]),
    ...(/^«/.test(norm.proposed[lang]) && norm.proposed[lang].endsWith('»') ? [] : [finding('norm-in-both-languages', norm, `wording in ${lang} does not stand in guillemets (seen “${norm.proposed[lang].slice(0, 20)}…”)`, 'quote the wording as a bill does')]),
  ]);
}

function finding(rule: string, { id }: Norm, message: string, fix: string): Finding {
  return { rule, file: FILE, line: 1, message: `${id}: ${message}`, fix };
}

/** Findings over the committed proposals. */
export function checkNorms(): Finding[] {
  return normFindings(loadNorms(), new Set(loadRegister().recommendations.map(({ id }) => id)));
}
