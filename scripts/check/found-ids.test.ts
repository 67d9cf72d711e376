import { describe, expect, it } from 'vitest';
import { permalinkIndex } from '../../src/figures/permalink-index.ts';
import { siteTitles } from '../../src/figures/site-titles.ts';
import { loadGlossary } from '../../src/datasets/glossary.ts';
import { sitePages } from '../../src/permalinks/site-pages.ts';
import { idsOutsideChapters } from './found-ids.ts';

const root = process.cwd();

describe('ids outside the chapters', () => {
  it('name every page that code makes once for each language', () => {
    const ids = new Set(sitePages(root).map(({ id }) => id));
    for (const id of ['home', 'glossary', 'sources', 'data', 'law', 'recommendations', 'swot-tool', 'comparison-tool']) expect(ids).toContain(id);
    expect([...ids].filter((id) => !/^[a-z][a-z-]*$/.test(id))).toEqual([]);
  });
  it('hold every glossary term and every place of the short pages, in three languages', () => {
    const found = idsOutsideChapters(root);
    const terms = found.filter(({ kind }) => kind === 'term');
    expect(terms.length).toBe(3 * loadGlossary().length);
    expect(terms.every(({ id, text }) => id.startsWith('glossary.') && text !== undefined)).toBe(true);
    expect(found.filter(({ id }) => id === 'about.method').map(({ lang, kind }) => `${lang} ${kind}`)).toEqual(['kk section', 'ru section', 'en section']);
  });
});

describe('the list of permanent addresses', () => {
  it('calls every page, term and place by its words and not by its id', async () => {
    const targets = await permalinkIndex(root);
    const nameless = targets.filter(({ id, title, withdrawn }) => withdrawn === undefined && (title.kk === id || title.en === id)).map(({ id }) => id);
    expect(nameless, 'a page that code makes is named by title={t(lang, …)} of its Base').toEqual([]);
    expect(siteTitles()['glossary']).toEqual({ kk: 'Терминдер сөздігі', ru: 'Глоссарий', en: 'Glossary' });
    expect(targets.find(({ id }) => id === 'glossary.hot-spot')).toMatchObject({ kind: 'term', short: '/r/glossary/#hot-spot', address: { ru: '/ru/glossary/#hot-spot' } });
    expect(targets.find(({ id }) => id === 'swot-tool')).toMatchObject({ short: '/r/swot-tool/', address: { kk: '/kk/swot/tool/' } });
    expect(targets.find(({ id }) => id === 'home')).toMatchObject({ address: { en: '/en/' } });
  });
});
