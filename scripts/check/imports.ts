/** One import statement found in a source text. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** True when it stands in the client `<script>` of an Astro file. */
  readonly inScript: boolean;
}

const STATEMENT = /(?:^|[\s;}])(?:import|export)\s+(?:type\s+)?(?:[\w*{}\s,$]+\s+from\s+)?['"]([^'"]+)['"]/g;
const DYNAMIC = /\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]\s*\)/g;

/**
 * Every import of a TypeScript or Astro source, static and dynamic, with its line.
 * Template strings are not looked into: none of ours names a module.
 */
export function importsOf(source: string, astro = false): Import[] {
  const scripts = astro ? scriptRanges(source) : [];
  const found: Import[] = [];
  for (const pattern of [STATEMENT, DYNAMIC]) {
    for (const match of source.matchAll(pattern)) {
      const at = match.index;
      const specifier = match[1];
      if (specifier === undefined) continue;
      const line = source.slice(0, at + match[0].indexOf(specifier)).split('\n').length;
      found.push({ specifier, line, inScript: scripts.some(([from, to]) => at >= from && at < to) });
    }
  }
  return found;
}

function scriptRanges(source: string): [number, number][] {
  return [...source.matchAll(/<script\b[^>]*>[\s\S]*?<\/script>/g)].map((m) => [m.index, m.index + m[0].length]);
}
