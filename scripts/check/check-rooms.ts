import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { importsOf } from './imports.ts';
import { CLOSED_TO_SCRIPTS, ROOMS, SCRIPT_ROOMS } from './rooms.ts';

/** A broken border: where, and what was seen. */
export interface Breach { readonly file: string; readonly line: number; readonly rule: string; readonly seen: string }

const isTest = (file: string): boolean => /\.(test|browser|long|bench)\.ts$/.test(file);
const roomOf = (file: string): string => { const parts = file.split('/'); return parts.length > 2 ? (parts[1] ?? '') : ''; };
const allows = (packages: readonly string[], specifier: string): boolean =>
  packages.some((name) => (name.endsWith(':') ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`)));

/**
 * Every import in `files` (paths from the top of the project) against the table of rooms. Tests may import anything.
 * Rules: `room-known`, `room-import-allowed`, `package-import-allowed`, `import-has-extension`, `scripts-stay-out`.
 */
export function breaches(files: Iterable<readonly [string, string]>): Breach[] {
  const found: Breach[] = [];
  for (const [file, source] of files) {
    if (isTest(file)) continue;
    const room = roomOf(file);
    const inSrc = file.startsWith('src/');
    if (inSrc && room !== '' && ROOMS[room] === undefined) found.push({ file, line: 1, rule: 'room-known', seen: room });
    for (const { specifier, line, inScript } of importsOf(source, file.endsWith('.astro'))) {
      const breach = (rule: string): void => { found.push({ file, line, rule, seen: specifier }); };
      if (specifier.startsWith('.')) {
        const path = specifier.replace(/\?.*$/, '');
        if (!/\.(ts|mjs|astro|json|css|mdx)$/.test(path)) breach('import-has-extension');
        const target = join(dirname(file), path);
        if (!inSrc) {
          if (target.startsWith('src/') && CLOSED_TO_SCRIPTS.includes(roomOf(target))) breach('scripts-stay-out');
          continue;
        }
        const to = roomOf(target);
        if (!target.startsWith('src/')) { breach('room-import-allowed'); continue; }
        if (room === '' || to === room || to === '') continue;
        const fromScript = inScript && SCRIPT_ROOMS.includes(room) && to === 'islands';
        if (to === 'styles' && room === 'layouts') continue;
        if (!fromScript && !(ROOMS[room]?.rooms.includes(to) ?? false)) breach('room-import-allowed');
      } else if (inSrc && room !== '' && !specifier.startsWith('astro:') && !allows(ROOMS[room]?.packages ?? [], specifier)) {
        breach('package-import-allowed');
      }
    }
  }
  return found;
}

if (process.argv[1]?.endsWith('check-rooms.ts')) {
  const root = process.cwd();
  const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts'], { cwd: root }).map((file) => [relative(root, join(root, file)), readFileSync(join(root, file), 'utf8')] as const);
  const found = breaches(files);
  for (const { file, line, rule, seen } of found) console.error(`${file}:${line}: ${rule}: ${seen}`);
  console.log(`rooms: ${files.length} files read, ${found.length} borders broken`);
  if (found.length > 0) process.exit(1);
}
