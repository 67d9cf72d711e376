import { compare } from '../i18n/alphabet.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Reference } from '../model/reference.ts';
import { locator } from './locator.ts';
import { PHRASES } from './phrases.ts';

/**
 * The short form in running text: `Weisburd 2015`, `Bernasco and Steenbeek 2017`, `Lee et al. 2017`, `Law No 245-VIII, 2025`.
 * Sources that would look alike get a letter after the year.
 */
export function shortForms(sources: readonly Reference[], lang: Lang): Map<string, string> {
  const plain = sources.map((source) => ({ source, form: shortForm(source, lang) }));
  const order = compare(lang);
  const groups = Map.groupBy(plain, ({ form }) => form);
  const forms = new Map<string, string>();
  for (const [form, group] of groups) {
    const ordered = [...group].sort((a, b) => order(sortKey(a.source, lang), sortKey(b.source, lang)) || (a.source.id < b.source.id ? -1 : 1));
    ordered.forEach(({ source }, index) => forms.set(source.id, ordered.length === 1 ? form : `${form}${letter(index, form)}`));
  }
  return forms;
}

/** `(Weisburd 2015, p. 3; Lee et al. 2017)`: what a reader sees in the text. */
export function inText(cited: readonly { readonly form: string; readonly at?: string }[], lang: Lang): string {
  return `(${cited.map(({ form, at }) => (at === undefined || at === '' ? form : `${form}, ${locator(at, lang)}`)).join('; ')})`;
}

/** One source without regard to its neighbours. */
export function shortForm(source: Reference, lang: Lang): string {
  const words = PHRASES[lang];
  const year = source.issued?.['date-parts'][0][0];
  const names = (source.author ?? []).map((name) => ('literal' in name ? name.literal : name.family));
  const [first = '', second = ''] = names;
  const many = names.length > 2 || source.others === true;
  const who = names.length === 0 ? nameless(source, lang) : many ? `${first} ${lang === 'kk' ? 'және т.б.' : words.others}` : names.length === 2 ? `${first} ${words.and} ${second}` : first;
  return year === undefined ? `${who}, ${words.noDate}` : `${who} ${year}`;
}

/** What the source is listed under: author, else what stands in its place. */
export function sortKey(source: Reference, lang: Lang): string {
  const [first] = source.author ?? [];
  const who = first === undefined ? '' : 'literal' in first ? first.literal : `${first.family} ${first.given ?? ''}`;
  return [who === '' ? title(source, lang) : who, String(source.issued?.['date-parts'][0][0] ?? 9999), title(source, lang)].join(' ').trim();
}

function nameless(source: Reference, lang: Lang): string {
  if (source.type === 'legislation' && source.number !== undefined) return lang === 'kk' ? `№ ${source.number}` : `${PHRASES[lang].number} ${source.number}`;
  if (source.type !== 'legislation') {
    const body = source['container-title'] ?? source.publisher;
    if (body !== undefined) return body;
  }
  const words = title(source, lang).split(/\s+/u);
  return `${lang === 'en' ? '“' : '«'}${words.slice(0, 5).join(' ')}${words.length > 5 ? '…' : ''}${lang === 'en' ? '”' : '»'}`;
}

/** The title to show in a language: for legal acts and untitled pages in that language if there is one, else the source's own. */
export function title(source: Reference, lang: Lang): string {
  const own = source.titles?.[lang];
  return own !== undefined && (source.type === 'legislation' || source.untitled === true) ? own : source.title;
}

const letter = (index: number, form: string): string => `${/\d$/.test(form) ? '' : ' '}${String.fromCharCode(97 + (index % 26))}${index < 26 ? '' : String(Math.floor(index / 26))}`;
