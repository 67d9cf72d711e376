import { compare } from '../i18n/alphabet.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Reference } from '../model/reference.ts';
import { apaNames } from './apa.ts';
import { gostNames } from './gost.ts';
import { actForm } from './act-forms.ts';
import { dottedDate, PHRASES } from './phrases.ts';
import { titleSegment, withStop, type Segment } from './segments.ts';
import { sortKey, title } from './short-form.ts';

/**
 * One entry of the bibliography: in English after APA 7, in Russian and Kazakh after ГОСТ Р 7.0.5. What is not known is not
 * printed; the source's own title keeps its language, ours in brackets after it where we have one.
 */
export function sourceEntry(source: Reference, lang: Lang): Segment[] {
  return (lang === 'en' ? apaEntry(source) : gostEntry(source, lang)).filter(({ text }) => text !== '');
}

/** The bibliography of a page in the order of its language. */
export function bibliography(sources: readonly Reference[], lang: Lang): Reference[] {
  const order = compare(lang);
  return [...sources].sort((a, b) => order(sortKey(a, lang), sortKey(b, lang)) || (a.id < b.id ? -1 : 1));
}

function apaEntry(source: Reference): Segment[] {
  const who = source.author === undefined ? '' : withStop(apaNames(source.author, 'en', source.others === true));
  const when = `(${apaWhen(source)}).`;
  const name = titleParts(source, 'en', { roman: hasHost(source), stop: true });
  const host = source['container-title'];
  const volume = [source.volume, source.issue === undefined ? undefined : `(${source.issue})`].filter((part) => part !== undefined).join('');
  const imprint = [volume, pages(source.page)].filter((part) => part !== '').join(', ');
  const rest = [numbered(source, 'en'), source['event-title'], source['collection-title'], source.publisher].filter((part) => part !== undefined && part !== '').map((part) => withStop(part ?? '')).join(' ');
  const head: Segment[] = who === '' ? [...name, { text: ` ${when} ` }] : [{ text: `${who} ${when} ` }, ...name, { text: ' ' }];
  return [
    ...head,
    ...(host === undefined || source.untitled === true && host === source.publisher ? [] : [titleSegment(host, source.language, 'en'), { text: imprint === '' ? '. ' : `, ${imprint}. ` }]),
    { text: rest === '' ? '' : `${rest} ` },
    ...address(source),
  ];
}

function gostEntry(source: Reference, lang: 'kk' | 'ru'): Segment[] {
  const words = PHRASES[lang];
  const who = source.author === undefined ? '' : `${withStop(gostNames(source.author) + (source.others === true ? ` ${lang === 'kk' ? 'және т.б.' : words.others}` : ''))} `;
  const whole = source.genre !== undefined && source.issued?.['date-parts'][0].length === 3;
  const year = source.issued?.['date-parts'][0][0];
  const host = source['container-title'] ?? source['event-title'];
  const imprint = [
    numbered(source, lang), source['collection-title'], source.publisher, whole ? undefined : year === undefined ? words.noDate : String(year),
    source.volume === undefined ? undefined : `${words.volume} ${source.volume}`, source.issue === undefined ? undefined : `${words.issue} ${source.issue}`,
    source.page === undefined ? undefined : `${words.pages} ${pages(source.page)}`,
  ].filter((part) => part !== undefined && part !== '').map((part) => withStop(part ?? ''));
  const name = titleParts(source, lang, { roman: true, stop: host === undefined });
  return [
    { text: who }, ...name,
    ...(host === undefined ? [{ text: ' ' }] : [{ text: ' // ' }, { text: withStop(host), ...(source.language === lang || source.language === 'und' ? {} : { lang: source.language }) }, { text: ' ' }]),
    { text: `${imprint.join(' — ').replace(/\. — /g, '. ')} ` },
    ...(source.DOI === undefined && source.URL !== undefined ? [{ text: 'URL: ' }] : []),
    ...address(source),
  ];
}

/** The title, with our translation in brackets; a source's own title is never replaced (acts and untitled pages excepted). */
function titleParts(source: Reference, lang: Lang, { roman, stop }: { readonly roman: boolean; readonly stop: boolean }): Segment[] {
  const shown = title(source, lang);
  const shownLang = shown === source.title ? source.language : lang;
  const translated = source.titles?.[lang];
  const segment = roman ? { text: withoutStop(shown), ...(shownLang === lang || shownLang === 'und' ? {} : { lang: shownLang }) } : titleSegment(withoutStop(shown), shownLang, lang);
  const extra = translated === undefined || translated === shown ? '' : ` [${translated}]`;
  const end = stop ? withStop(extra === '' ? shown : extra).slice(extra === '' ? withoutStop(shown).length : extra.length) : '';
  return [segment, { text: `${extra}${end}` }];
}

const withoutStop = (text: string): string => text.replace(/(?<!\.)\.$/u, '');
const hasHost = (source: Reference): boolean => source['container-title'] !== undefined;
const pages = (page: string | undefined): string => (page ?? '').replace(/(?<=\d)-(?=\d)/g, '–');

/** The number, with the form and date of a Kazakh act: `Закон Республики Казахстан от 30.12.2025 № 245-VIII`. */
function numbered(source: Reference, lang: Lang): string | undefined {
  if (source.genre !== undefined) {
    const parts = source.issued?.['date-parts'][0] ?? [];
    const date = parts.length === 3 ? dottedDate(parts.map((part) => String(part).padStart(2, '0')).join('-')) : '';
    return actForm(source.genre, lang, { date, number: source.number ?? '' });
  }
  if (source.number === undefined) return undefined;
  return /^[\d]/.test(source.number) ? `${PHRASES[lang].number} ${source.number}` : source.number;
}

function apaWhen(source: Reference): string {
  const parts = source.issued?.['date-parts'][0];
  if (parts === undefined) return PHRASES.en.noDate;
  const [year = 0, month, day] = parts;
  if (month === undefined || source.type === 'article-journal' || source.type === 'book') return String(year);
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, month - 1, 1)));
  return `${year}, ${name}${day === undefined ? '' : ` ${day}`}`;
}

function address(source: Reference): Segment[] {
  const href = source.DOI === undefined ? source.URL : `https://doi.org/${source.DOI}`;
  return href === undefined ? [] : [{ text: href, href }];
}
