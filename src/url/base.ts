/**
 * Every address of the site is made here, so that a build works at any base path (a release lives under `/v/2026.1/`).
 * Nothing else may join the base by hand.
 */

/** The base of this build with a trailing slash, from Astro/Vite (`/` when absent, as in tests and scripts). */
export function base(): string {
  const env = (import.meta as { env?: { BASE_URL?: string } }).env;
  const value = env?.BASE_URL ?? '/';
  return value.endsWith('/') ? value : `${value}/`;
}

/** Joins a site path (leading slash or none) to the base: `href('kk/', '/r/')` → `/r/kk/`. */
export function href(path: string, root: string = base()): string {
  return root + path.replace(/^\/+/, '');
}

/** The path of a page in one language, with its trailing slash: `pagePath('kk', 'concentration')` → `/kk/concentration/`. */
export function pagePath(lang: string, ...parts: string[]): string {
  return `/${[lang, ...parts].filter((part) => part !== '').join('/')}/`;
}
