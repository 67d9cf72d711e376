import type { APIRoute } from 'astro';
import { permalinkIndex } from '../figures/permalink-index.ts';
import type { Trilingual } from '../i18n/lang.ts';
import { base, href } from '../url/base.ts';
import { currentBase } from '../url/frozen.ts';

/** Every id of the report with its addresses and titles, for machines. */
export const GET: APIRoute = async ({ site }) => {
  const at = (path: string, root = base()): string => (site === undefined ? href(path, root) : new URL(href(path, root), site).href);
  const each = ({ kk, ru, en }: Trilingual, root = base()): Trilingual => ({ kk: at(kk, root), ru: at(ru, root), en: at(en, root) });
  const targets = (await permalinkIndex()).map(({ short, address, frozen, ...target }) => ({
    ...target, short: at(short), ...(address === undefined ? {} : { address: each(address) }),
    // The frozen releases lie beside the current site, whichever build this is.
    ...(frozen === undefined ? {} : { frozen: { release: frozen.release, address: each(frozen.address, currentBase()) } }),
  }));
  return new Response(`${JSON.stringify({ version: 1, targets }, null, 1)}\n`, { headers: { 'content-type': 'application/json' } });
};
