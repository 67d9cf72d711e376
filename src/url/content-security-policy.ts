import { FIRST_SCRIPT_HASH } from './first-script.ts';

/**
 * The content security policy of every page, as the text of a header or a meta tag.
 * No inline script but the one whose hash is named, no foreign origin. `blob:` workers are allowed because DuckDB's worker is started from a blob: only so
 * does it inherit this policy and stay unable to read another origin. `frame-ancestors` works only as a header.
 */
export function contentSecurityPolicy(asHeader = false): string {
  const directives = [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' '${FIRST_SCRIPT_HASH}'`,
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ];
  return (asHeader ? [...directives, "frame-ancestors 'self'"] : directives).join('; ');
}
