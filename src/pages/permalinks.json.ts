import type { APIRoute } from 'astro';
import { permalinkIndex } from '../figures/permalink-index.ts';
import { href } from '../url/base.ts';

/** Every id of the report with its addresses and titles, for machines. */
export const GET: APIRoute = async ({ site }) => {
  const at = (path: string): string => (site === undefined ? href(path) : new URL(href(path), site).href);
  const targets = (await permalinkIndex()).map(({ short, address, ...target }) => ({ ...target, short: at(short), ...(address === undefined ? {} : { address: { kk: at(address.kk), ru: at(address.ru), en: at(address.en) } }) }));
  return new Response(`${JSON.stringify({ version: 1, targets }, null, 1)}\n`, { headers: { 'content-type': 'application/json' } });
};
