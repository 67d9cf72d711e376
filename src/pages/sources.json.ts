import type { APIRoute } from 'astro';
import { referencesById } from '../datasets/citing.ts';

/** The whole collection of sources in CSL-JSON, with what was read of each. */
export const GET: APIRoute = () => new Response(`${JSON.stringify([...referencesById().values()], null, 1)}\n`, { headers: { 'content-type': 'application/json' } });
