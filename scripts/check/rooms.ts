/**
 * The rooms of the house and what each may import: the table that the check reads and the architecture page shows.
 * Three borders matter most: `stats` and `geo` know nothing of the site; `query` is reached only from `islands`, so that
 * a page without a live view never loads a database; `pages` hold no arithmetic.
 */
export interface Room {
  /** Other rooms this one may import. */
  readonly rooms: readonly string[];
  /** Packages it may import, by name or `name/` prefix; `node:` stands for the built-in modules. */
  readonly packages: readonly string[];
}

export const ROOMS: Readonly<Record<string, Room>> = {
  stats: { rooms: [], packages: ['simple-statistics', 'd3'] },
  geo: { rooms: ['stats'], packages: ['proj4', 'h3-js', 'kdbush', 'topojson-client', 'topojson-server', 'topojson-simplify', 'd3', 'geojson', 'topojson-specification'] },
  model: { rooms: ['stats', 'i18n'], packages: ['zod', 'yaml'] },
  i18n: { rooms: [], packages: [] },
  url: { rooms: [], packages: [] },
  permalinks: { rooms: ['i18n'], packages: ['zod', 'satteri', '@astrojs/markdown-satteri', 'node:'] },
  cite: { rooms: ['model', 'i18n', 'permalinks'], packages: [] },
  charts: { rooms: ['stats', 'geo', 'model', 'i18n'], packages: ['@observablehq/plot', 'd3', 'linkedom', 'topojson-client'] },
  // `datasets` reads data/ at build time; `figures` binds data to charts, because a figure is needed by the page, by its
  // downloads, by its embed page and by the release, and only one place may know how it is made.
  datasets: { rooms: ['model', 'stats', 'geo', 'url', 'i18n'], packages: ['node:', 'hyparquet', 'fzstd', 'yaml', 'zod'] },
  figures: { rooms: ['datasets', 'charts', 'documents', 'model', 'i18n', 'stats', 'geo', 'cite', 'url', 'permalinks'], packages: ['node:', 'yaml', 'geojson', 'sharp'] },
  // A table as a document to work on: made at build time, and in the browser from what a reader chose.
  documents: { rooms: [], packages: ['docx', 'fflate'] },
  query: { rooms: ['model', 'url'], packages: ['hyparquet', 'fzstd', '@duckdb/duckdb-wasm', 'apache-arrow'] },
  islands: { rooms: ['charts', 'documents', 'query', 'model', 'cite', 'i18n', 'url', 'geo', 'stats'], packages: ['maplibre-gl', 'd3', 'topojson-client', 'geojson'] },
  components: { rooms: ['charts', 'model', 'cite', 'permalinks', 'i18n', 'url', 'figures', 'datasets', 'styles'], packages: ['temml', 'astro'] },
  layouts: { rooms: ['components', 'i18n', 'url', 'model', 'cite', 'styles', 'permalinks'], packages: ['astro', '@fontsource-variable'] },
  pages: { rooms: ['layouts', 'components', 'documents', 'model', 'cite', 'permalinks', 'i18n', 'url', 'datasets', 'figures', 'charts', 'styles'], packages: ['astro', 'node:'] },
  styles: { rooms: [], packages: ['@fontsource-variable'] },
};

/** Rooms whose `<script>` blocks may start islands, and which islands may not be imported anywhere else. */
export const SCRIPT_ROOMS: readonly string[] = ['components', 'layouts', 'pages'];

/** What `scripts/` may not import. */
export const CLOSED_TO_SCRIPTS: readonly string[] = ['islands', 'components', 'layouts', 'pages'];
