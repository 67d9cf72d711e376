import { describe, expect, it } from 'vitest';
import { DOMParser } from 'linkedom';
import { changeFeed } from './change-feed.ts';

const text = { kk: '«Ж» & <түзету>', ru: 'Правка', en: 'A correction' };
const log = { unreleased: [{ kind: 'new' as const, text, ids: [] }], releases: [
  { release: '2026.2', date: '2026-06-01', changes: [{ kind: 'new' as const, text, ids: [] }, { kind: 'correction' as const, text, ids: ['evidence.p3', 'evidence.fig-a'] }] },
  { release: '2026.1', date: '2026-03-01', changes: [{ kind: 'new' as const, text, ids: ['evidence'] }] },
] };
const at = (path: string): string => `https://example.org/report${path}`;

describe('the feed of changes', () => {
  const feed = new DOMParser().parseFromString(changeFeed(log, 'kk', at), 'text/xml');
  const all = (name: string): string[] => ([...feed.querySelectorAll(`item ${name}`)] as { textContent: string | null }[]).map((node) => node.textContent ?? '');
  it('tells released changes only, corrections of each release first', () => {
    expect(all('guid')).toEqual(['2026.2/1', '2026.2/2', '2026.1/1']);
    expect(all('link')).toEqual([at('/r/evidence/#p3'), at('/kk/releases/'), at('/r/evidence/')]);
    expect(all('pubDate')[0]).toBe('Mon, 01 Jun 2026 00:00:00 +0000');
  });
  it('names every permanent link that a change touches and keeps Kazakh letters and signs', () => {
    expect(all('description')[0]).toBe(`«Ж» & <түзету> ${at('/r/evidence/#p3')} ${at('/r/evidence.fig-a/')}`);
    expect(all('title')[2]).toContain('2026.1. Жаңа: «Ж»');
  });
  it('is a feed without items before the first release', () => {
    expect(changeFeed({ unreleased: log.unreleased, releases: [] }, 'en', at)).not.toContain('<item>');
  });
});
