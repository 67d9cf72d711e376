// @ts-check
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeSiteFiles } from './scripts/site/site-files.ts';
import { numberedParagraphs } from './src/permalinks/anchors.ts';

// One environment value each: the base path (a release lives under …/v/2026.1/), the public address, the output folder.
const base = process.env['SITE_BASE'] ?? '/';
const project = JSON.parse(readFileSync('data/project.json', 'utf8'));
const site = process.env['SITE_URL'] ?? project.site;
const outDir = process.env['SITE_OUT'] ?? './dist';

/** Sitemap, robots.txt and security.txt are read off the finished pages. */
const siteFiles = {
  name: 'site-files',
  hooks: {
    /** @param {{ dir: URL }} built */
    'astro:build:done': ({ dir }) => {
      writeSiteFiles({ dist: fileURLToPath(dir), base, site, contact: project.contact, date: process.env['SITE_DATE'] ?? new Date().toISOString().slice(0, 10) });
    },
  },
};

export default defineConfig({
  base,
  outDir,
  ...(site === undefined || site === '' ? {} : { site }),
  trailingSlash: 'always',
  // Stylesheets and scripts stay files of their own: the content security policy allows no inline script.
  build: { inlineStylesheets: 'never', format: 'directory', concurrency: 2 },
  markdown: {
    // `directive` and `math` stay off: they silently delete or change ordinary text such as “20:30” or “$5 … $10”.
    processor: satteri({ features: { headingAttributes: true, definitionList: true }, mdastPlugins: [numberedParagraphs()] }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), siteFiles],
  vite: {
    worker: { format: 'es' },
    build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  },
  devToolbar: { enabled: false },
});
