import type { Finding } from '../../src/permalinks/finding.ts';
import type { Known } from './known-ids.ts';

/**
 * Sources behind facts and figures: `fact-is-unique`, `fact-source-is-known`, `fact-source-was-read`,
 * `figure-source-is-known`, `figure-source-was-read`. A number or a picture is a citation too.
 */
export function sourceFindings({ facts, figures, tables, sources }: Known): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  for (const { id, source, file, line } of facts) {
    const at = (rule: string, message: string, fix: string): void => { findings.push({ rule, file, line, message, fix }); };
    const before = seen.get(id);
    if (before !== undefined) at('fact-is-unique', `fact ${id}: defined twice (first in ${before}; expected once)`, 'keep one of them');
    seen.set(id, file);
    if (source === undefined) continue;
    const known = sources.get(source);
    if (known === undefined) at('fact-source-is-known', `fact ${id}: source ${source} is unknown (expected an id of data/sources/references.json)`, 'add the source or correct the id');
    else if (known.read === 'none') at('fact-source-was-read', `fact ${id}: nobody has read ${source} (seen read: none; expected a source that was read)`, 'read it, or take the number from a source that was read');
  }
  for (const [id, { sources: behind }] of [...(figures ?? []), ...(tables ?? [])]) for (const source of behind) {
    const at = (rule: string, message: string, fix: string): void => { findings.push({ rule, file: 'src/figures/registry.ts', line: 1, message, fix }); };
    const known = sources.get(source);
    if (known === undefined) at('figure-source-is-known', `figure ${id}: source ${source} is unknown (expected an id of data/sources/references.json)`, 'add the source or correct the id');
    else if (known.read === 'none') at('figure-source-was-read', `figure ${id}: nobody has read ${source} (seen read: none; expected a source that was read)`, 'read it, or leave it out of the figure');
  }
  return findings;
}
