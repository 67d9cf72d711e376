import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const ROUTES = 'src/pages/[lang]';

/** A page that code makes once for each language. */
export interface SitePage {
  /** `glossary.astro` → `glossary`, `law/index.astro` → `law`, `swot/tool.astro` → `swot-tool`, `index.astro` → `home`. */
  readonly id: string;
  /** Path from the top of the project. */
  readonly file: string;
  /** Key of the interface string that is its title; undefined where the title is made otherwise. */
  readonly titleKey: string | undefined;
}

/** The pages that code makes, found in the routes themselves, so that a new page cannot be forgotten. */
export function sitePages(root: string): SitePage[] {
  if (!existsSync(join(root, ROUTES))) return [];
  const files = readdirSync(join(root, ROUTES), { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/')).filter((file) => /^[a-z/-]+\.astro$/.test(file)).sort();
  return files.map((name) => {
    const id = name.replace(/\.astro$/, '').replace(/(?:^|\/)index$/, '').replaceAll('/', '-');
    const file = `${ROUTES}/${name}`;
    return { id: id === '' ? 'home' : id, file, titleKey: /<Base\b[^>]*\btitle=\{t\(lang, '([\w.-]+)'\)\}/.exec(readFileSync(join(root, file), 'utf8'))?.[1] };
  });
}
