import { base } from './base.ts';

/** A frozen release knows itself by its base path: `/report/v/2026.1/` is release 2026.1 of the site at `/report/`. */
export interface Frozen {
  readonly release: string;
  /** Base of the current site. */
  readonly current: string;
}

/** Which frozen release a base belongs to; undefined for the current site and for an offline copy. */
export function frozenAt(root: string = base()): Frozen | undefined {
  const [, current, release] = /^(.*\/)v\/(\d{4}\.\d{1,2})\/$/.exec(root) ?? [];
  return current === undefined || release === undefined ? undefined : { release, current };
}

/** Base of the site as it stands today, seen from any build of it. */
export function currentBase(root: string = base()): string {
  return frozenAt(root)?.current ?? root;
}
