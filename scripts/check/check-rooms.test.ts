import { describe, expect, it } from 'vitest';
import { breaches } from './check-rooms.ts';

const seen = (file: string, source: string): string[] => breaches([[file, source]]).map(({ rule, line }) => `${rule}@${line}`);

describe('the borders between rooms', () => {
  it('lets geometry use statistics', () => {
    expect(seen('src/geo/grid.ts', "import { gini } from '../stats/gini.ts';")).toEqual([]);
  });
  it('keeps statistics from knowing the site', () => {
    expect(seen('src/stats/gini.ts', "// a line\nimport { href } from '../url/base.ts';")).toEqual(['room-import-allowed@2']);
  });
  it('keeps the database out of pages and components', () => {
    expect(seen('src/pages/index.astro', "---\nimport { engine } from '../query/engine.ts';\n---")).toEqual(['room-import-allowed@2']);
  });
  it('lets a component start an island only inside its script', () => {
    expect(seen('src/components/Map.astro', "---\n---\n<script>\nimport '../islands/cell-map.ts';\n</script>")).toEqual([]);
    expect(seen('src/components/Map.astro', "---\nimport '../islands/cell-map.ts';\n---")).toEqual(['room-import-allowed@2']);
  });
  it('refuses a package that the room does not list, in dynamic imports too', () => {
    expect(seen('src/stats/lorenz.ts', "const z = await import('zod');")).toEqual(['package-import-allowed@1']);
  });
  it('refuses scripts that reach into islands', () => {
    expect(seen('scripts/data/build.ts', "import x from '../../src/islands/cell-map.ts';")).toEqual(['scripts-stay-out@1']);
  });
  it('asks for the file extension', () => {
    expect(seen('src/geo/grid.ts', "import { cell } from './cell';")).toEqual(['import-has-extension@1']);
  });
});
