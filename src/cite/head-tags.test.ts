import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectSchema } from '../model/project.ts';
import { referencesSchema } from '../model/reference.ts';
import { headTags, reference, type HeadInput } from './head-tags.ts';
import { citationRecord } from './record.ts';

const project = projectSchema.parse(JSON.parse(readFileSync('data/project.json', 'utf8')));
const sources = referencesSchema.parse(JSON.parse(readFileSync('data/sources/references.json', 'utf8'))).filter(({ id }) => id === 'weisburd2015' || id === 'kz-law-245-viii-2025');
const title = { kk: 'Шоғырлану </script> заңы', ru: 'Закон концентрации', en: 'The law of concentration' };
const addresses = { kk: 'https://example.org/kk/concentration/', ru: 'https://example.org/ru/concentration/', en: 'https://example.org/en/concentration/' };
const cited = { id: 'concentration', kind: 'chapter', title, date: '2026-03-01', release: '2026.1', permalink: 'https://example.org/r/concentration/', accessed: '2026-11-25' } as const;
const input: HeadInput = { record: citationRecord(cited, project, 'kk'), sources, addresses, description: 'Сипаттама', grant: project.grant, pdf: 'https://example.org/kk/concentration.pdf' };
const contents = (tags: ReturnType<typeof headTags>, name: string): string[] => tags.filter(({ attributes }) => attributes['name'] === name).map(({ attributes }) => attributes['content'] ?? '');

describe('head tags for scholars', () => {
  const tags = headTags(input);
  it('hold the Highwire set with one reference for each source', () => {
    expect(contents(tags, 'citation_title')).toEqual([title.kk]);
    expect(contents(tags, 'citation_author')).toEqual(['AP23489588 зерттеу жобасы']);
    expect(contents(tags, 'citation_publication_date')).toEqual(['2026/03/01']);
    expect(contents(tags, 'citation_pdf_url')).toEqual(['https://example.org/kk/concentration.pdf']);
    expect(contents(tags, 'citation_reference')).toHaveLength(2);
    expect(reference(sources.find(({ id }) => id === 'weisburd2015')!)).toBe('citation_title=The law of crime concentration and the criminology of place; citation_author=Weisburd, David; citation_journal_title=Criminology; citation_publication_date=2015; citation_volume=53; citation_issue=2; citation_firstpage=133; citation_lastpage=157; citation_doi=10.1111/1745-9125.12070');
  });
  it('say the same in Dublin Core', () => {
    expect(contents(tags, 'DC.title')).toEqual([title.kk]);
    expect(contents(tags, 'DC.identifier')).toEqual(['https://example.org/r/concentration/']);
    expect(contents(tags, 'DC.rights')).toEqual(['CC-BY-4.0']);
  });
  it('leave out what the settings leave empty', () => {
    expect([...contents(tags, 'DC.publisher'), ...contents(tags, 'citation_publisher'), ...contents(tags, 'citation_doi')]).toEqual([]);
  });
  it('give the canonical address and the three languages with a default', () => {
    const links = tags.filter(({ attributes }) => attributes['rel'] === 'alternate').map(({ attributes }) => `${attributes['hreflang'] ?? ''} ${attributes['href'] ?? ''}`);
    expect(links).toEqual([`kk ${addresses.kk}`, `ru ${addresses.ru}`, `en ${addresses.en}`, `x-default ${addresses.kk}`]);
    expect(tags[0]).toEqual({ tag: 'link', attributes: { rel: 'canonical', href: addresses.kk } });
  });
  it('carry JSON-LD that parses and cannot close its element', () => {
    const script = tags.find(({ tag }) => tag === 'script')!;
    expect(script.content).not.toContain('</script');
    expect(JSON.parse(script.content!)).toMatchObject({ '@type': 'ScholarlyArticle', headline: title.kk, inLanguage: 'kk', version: '2026.1', creativeWorkStatus: 'Published', license: 'https://creativecommons.org/licenses/by/4.0/' });
  });
  it('describe a data set with its downloads and a draft as a draft', () => {
    const { id, title, date, permalink, accessed } = cited;
    const record = citationRecord({ id, title, date, permalink, accessed, kind: 'dataset' }, project, 'en');
    const script = headTags({ record, addresses, downloads: [{ url: 'https://example.org/d/a.parquet', type: 'application/vnd.apache.parquet' }] }).find(({ tag }) => tag === 'script')!;
    expect(JSON.parse(script.content!)).toMatchObject({ '@type': 'Dataset', name: 'The law of concentration', creativeWorkStatus: 'Draft', distribution: [{ '@type': 'DataDownload' }] });
  });
});
