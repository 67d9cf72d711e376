/** Address of a site that was built without a public one: true on the machine that serves it, and plainly not public. */
const LOCAL = 'http://localhost:4321';

/** The absolute address of a site path; `site` is the configured public address, if any. */
export function absolute(path: string, site: URL | string | undefined): string {
  return new URL(path, site ?? LOCAL).href;
}
