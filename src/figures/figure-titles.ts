import { LANGS, type Trilingual } from '../i18n/lang.ts';
import { allFigures } from './registry.ts';

/** The title of every figure and table in each language, by id. */
export async function figureTitles(): Promise<Record<string, Trilingual>> {
  const pairs = await Promise.all(allFigures().map(async (figure) => {
    const rows = await figure.rows();
    const [kk = '', ru = '', en = ''] = LANGS.map((lang) => figure.text(lang, rows).title);
    return [figure.id, { kk, ru, en }] as const;
  }));
  return Object.fromEntries(pairs);
}
