import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type Sharp from 'sharp';
import { sfntFromWoff } from './woff.ts';

/** Packages are found from the project: the built code may lie outside it, where no packages are. */
const packages = createRequire(join(process.cwd(), 'package.json'));

/** Pixels for each unit of the drawing: sharp on today's screens and in print at the width of a text column. */
const SCALE = 2;
/** The face of the pictures, by weight and script; what it lacks (arrows) comes from the machine's own fonts. */
const WEIGHTS = [400, 600, 700] as const;
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const;
const FACE = 'Source Sans 3';

/**
 * A picture that stands alone (`figurePicture`) as PNG, in the site's own face, without a browser. Drawings already drawn are
 * taken from `.cache/pictures`, named by what they show.
 */
export async function picturePng(svg: string, cache = '.cache/pictures'): Promise<Buffer> {
  const name = join(cache, `${createHash('sha256').update(`${String(SCALE)} ${svg}`).digest('hex')}.png`);
  if (existsSync(name)) return readFileSync(name);
  // The renderer reads its list of fonts once, when it draws the first letter.
  process.env['FONTCONFIG_FILE'] = fontList(join(cache, 'fonts'));
  const sharp = packages('sharp') as typeof Sharp;
  // Drawings have few colours: a palette halves the file and is not seen.
  const png = await sharp(Buffer.from(svg), { density: 72 * SCALE }).flatten({ background: '#fff' }).png({ palette: true, quality: 100, effort: 3 }).toBuffer();
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${name}.part`, png);
  renameSync(`${name}.part`, name);
  return png;
}

/** Files of the face as the web gets them. */
export function faceFiles(): string[] {
  const folder = dirname(packages.resolve('@fontsource/source-sans-3/package.json'));
  return WEIGHTS.flatMap((weight) => SCRIPTS.map((script) => join(folder, 'files', `source-sans-3-${script}-${weight}-normal.woff`)));
}

/** Unpacks the face into `folder` and writes the list that leads the renderer to it; returns the list's path. */
function fontList(folder: string): string {
  const list = join(process.cwd(), folder, 'fonts.conf');
  if (existsSync(list)) return list;
  mkdirSync(folder, { recursive: true });
  for (const file of faceFiles()) writeFileSync(join(folder, `${/[^/\\]+(?=\.woff$)/.exec(file)?.[0] ?? 'face'}.ttf`), sfntFromWoff(readFileSync(file)));
  // The weights call themselves families of their own; here they are one.
  writeFileSync(list, `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(process.cwd(), folder)}</dir><dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir><cachedir>${join(process.cwd(), folder, 'cache')}</cachedir>
  <match target="scan"><test name="family" compare="contains"><string>${FACE}</string></test><edit name="family" mode="assign"><string>${FACE}</string></edit></match>
</fontconfig>
`);
  return list;
}
