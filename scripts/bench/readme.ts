/** Writes the measured figures of `data/bench/*.json` into the table of the README, between its two marks. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const bytes = z.object({ requests: z.number(), html: z.number(), css: z.number(), js: z.number(), fonts: z.number() });
const siteSchema = z.object({ machine: z.object({ processor: z.string(), cores: z.number() }), chapter: z.object({ kk: bytes, ru: bytes, en: bytes }), city: z.object({ bytes, firstAnswerMs: z.number(), firstMapMs: z.number() }), runs: z.number() });
const dataSchema = z.looseObject({ rows: z.number(), seconds: z.number(), peakRssMB: z.number() });

const besideSchema = z.object({ rows: z.array(z.object({ id: z.string(), r: z.string(), version: z.string(), timesFaster: z.number().nullable() })) });

const START = '<!-- measured -->';
const END = '<!-- /measured -->';

/** The table as Markdown. Files that are absent give no row, never an invented one. */
export function measuredTable(read: (file: string) => unknown): string {
  const rows: [string, string][] = [];
  const data = dataSchema.safeParse(read('data/bench/data.json'));
  if (data.success) rows.push([`${data.data.rows.toLocaleString('en')} incidents imported and summarised`, `${data.data.seconds.toFixed(1)} s, peak memory ${Math.round(data.data.peakRssMB)} MB`]);
  const beside = besideSchema.safeParse(read('data/bench/beside-r.json'));
  if (beside.success) for (const { id, r, version, timesFaster } of beside.data.rows) if (timesFaster !== null) rows.push([`${id} beside R, ${r} ${version}: how many times faster`, `${timesFaster}${timesFaster < 1 ? ' (slower)' : ''}`]);
  const site = siteSchema.safeParse(read('data/bench/site.json'));
  if (site.success) {
    const kb = (value: number): string => `${(value / 1000).toFixed(1)} kB`;
    for (const lang of ['kk', 'ru', 'en'] as const) {
      const { html, css, js, requests, fonts } = site.data.chapter[lang];
      rows.push([`Chapter, ${lang}: HTML / CSS / script before interaction, gzip`, `${kb(html)} / ${kb(css)} / ${kb(js)}; ${requests} requests; fonts ${kb(fonts)}`]);
    }
    rows.push([`City page: click to first query answer, median of ${site.data.runs}`, `${site.data.city.firstAnswerMs} ms`], [`City page: click to first live map, median of ${site.data.runs}`, `${site.data.city.firstMapMs} ms`], ['Machine of the site figures', `${site.data.machine.processor}, ${site.data.machine.cores} cores`]);
  }
  return ['| what | figure |', '| --- | --- |', ...rows.map(([what, figure]) => `| ${what} | ${figure} |`)].join('\n');
}

/** The README with its table replaced. @throws when the marks are missing. */
export function withTable(readme: string, table: string): string {
  const [from, to] = [readme.indexOf(START), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`README: marks of the measured table are missing (expected ${START} … ${END})`);
  return `${readme.slice(0, from + START.length)}\n${table}\n${readme.slice(to)}`;
}

if (process.argv[1]?.endsWith('bench/readme.ts')) {
  const read = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
  writeFileSync('README.md.new', withTable(readFileSync('README.md', 'utf8'), measuredTable(read)));
  renameSync('README.md.new', 'README.md');
  console.log('README: measured table written');
}
