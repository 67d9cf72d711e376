import { escapeMarkup } from '../charts/markup.ts';
import { t } from '../i18n/index.ts';
import type { Lang } from '../i18n/lang.ts';
import { CHANGE_KINDS, type Change, type Changelog } from '../model/changelog.ts';
import { shortPath } from './short-path.ts';

const WORD = { correction: 'corr.title', new: 'release.new', changed: 'release.changed' } as const;

/**
 * RSS 2.0 of the changes in one language: one item a change, newest release first, corrections before the rest. Only what was
 * released is told; an item's guid never changes, so that a reader is not shown it twice.
 * @param at absolute address of a site path
 */
export function changeFeed({ releases }: Changelog, lang: Lang, at: (path: string) => string): string {
  const items = releases.flatMap(({ release, date, changes }) => CHANGE_KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind)).map((change, i) => item(change, `${release}/${i + 1}`, { release, date })));
  function item({ kind, text, ids }: Change, guid: string, { release, date }: { readonly release: string; readonly date: string }): string {
    const link = at(ids[0] === undefined ? `/${lang}/releases/` : shortPath(ids[0]));
    const places = ids.map((id) => at(shortPath(id))).join(' ');
    return `    <item>\n      <title>${escapeMarkup(`${release}. ${t(lang, WORD[kind])}: ${text[lang]}`)}</title>\n      <link>${escapeMarkup(link)}</link>\n      <guid isPermaLink="false">${guid}</guid>\n      <pubDate>${rfc822(date)}</pubDate>\n      <description>${escapeMarkup(places === '' ? text[lang] : `${text[lang]} ${places}`)}</description>\n    </item>`;
  }
  const self = at(`/${lang}/changes.xml`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">\n  <channel>\n    <title>${escapeMarkup(`${t(lang, 'site.title')}: ${t(lang, 'release.changes')}`)}</title>\n    <link>${escapeMarkup(at(`/${lang}/releases/`))}</link>\n    <atom:link href="${escapeMarkup(self)}" rel="self" type="application/rss+xml"/>\n    <description>${escapeMarkup(t(lang, 'release.lead'))}</description>\n    <language>${lang}</language>\n${items.length === 0 ? '' : `${items.join('\n')}\n`}  </channel>\n</rss>\n`;
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-03-01` as RFC 822 wants it: `Sun, 01 Mar 2026 00:00:00 +0000`. */
function rfc822(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  return `${DAYS[day.getUTCDay()] ?? ''}, ${iso.slice(8, 10)} ${MONTHS[day.getUTCMonth()] ?? ''} ${iso.slice(0, 4)} 00:00:00 +0000`;
}
