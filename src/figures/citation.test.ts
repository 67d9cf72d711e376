import { describe, expect, it } from 'vitest';
import { apa } from '../cite/apa.ts';
import { bibtex } from '../cite/bibtex.ts';
import { cslJson } from '../cite/csl-json.ts';
import { gost } from '../cite/gost.ts';
import { CITED_KINDS } from '../cite/record.ts';
import { ris } from '../cite/ris.ts';
import { plainText } from '../cite/segments.ts';
import { parseBibtex, untex } from '../cite/testing/parse-bibtex.ts';
import { parseRis } from '../cite/testing/parse-ris.ts';
import { LANGS } from '../i18n/lang.ts';
import { citables } from './citable.ts';
import { citationOf } from './citation.ts';
import { citationFile } from './citation-files.ts';

const SITE = 'https://example.org';

describe('everything that offers “cite this”', async () => {
  const known = await citables();
  it('is of every kind, and no two things share an id', () => {
    expect([...new Set(known.map(({ kind }) => kind))].sort()).toEqual([...CITED_KINDS].sort());
    expect(new Set(known.map(({ id }) => id)).size).toBe(known.length);
  });
  it.each(LANGS)('is read back whole from BibTeX, RIS and CSL-JSON in %s', async (lang) => {
    const keys = new Set<string>();
    let kazakhLetters = 0;
    for (const { id } of known) {
      const record = await citationOf(id, lang, SITE);
      const [entry] = parseBibtex(bibtex(record));
      keys.add(entry?.key ?? '');
      expect(untex(entry?.fields['title'] ?? ''), id).toBe(record.title);
      expect(untex(entry?.fields['booktitle'] ?? ''), id).toBe(record.report ?? '');
      expect(untex(entry?.fields['chapter'] ?? ''), id).toBe(record.chapter ?? '');
      expect(entry?.fields['url'], id).toBe(record.permalink);
      const [tags] = parseRis(ris(record));
      expect([tags?.['TI']?.[0], tags?.['UR']?.[0], tags?.['T2']?.[0], tags?.['SE']?.[0]], id).toEqual([record.title, record.permalink, record.report, record.chapter]);
      expect(JSON.parse(cslJson([record])), id).toMatchObject([{ title: record.title, URL: record.permalink, language: lang }]);
      for (const style of [apa(record), gost(record)]) for (const part of [record.title, record.permalink]) expect(plainText(style), id).toContain(part);
      kazakhLetters += /[әғқңөұүһі]/iu.test(record.title) ? 1 : 0;
    }
    expect(keys.size, 'a key for each').toBe(known.length);
    if (lang === 'kk') expect(kazakhLetters).toBeGreaterThan(200);
  });
  it('has a file for each language, the Kazakh one at the short address', () => {
    expect(LANGS.map((lang) => citationFile('rec-012', lang, 'bib'))).toEqual(['/cite/rec-012.bib', '/cite/rec-012.ru.bib', '/cite/rec-012.en.bib']);
  });
});
