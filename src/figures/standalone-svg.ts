import { escapeMarkup, px } from '../charts/markup.ts';
import { charactersIn, wrap } from '../charts/text-lines.ts';
import { CHART_WIDTH } from '../charts/size.ts';

/** Light values of the page's colour variables (the tokens of `src/styles`), for a picture that leaves the page. */
const LIGHT: Readonly<Record<string, string>> = {
  bg: '#ffffff', raised: '#f7f8f9', text: '#1c2024', muted: '#4b5560', axis: '#6b7683', grid: '#d7dce1', grey: '#6b7683',
  c1: '#1860bd', c2: '#d0762f', c3: '#30a4a0', c4: '#670745', c5: '#6a5808', sans: "'Source Sans 3', Arial, sans-serif",
  'seq-1': '#e2f1fa', 'seq-2': '#a1ccee', 'seq-3': '#6fa3db', 'seq-4': '#4b79c1', 'seq-5': '#35509f', 'seq-6': '#262976',
};

/** A drawn chart whose colour variables are replaced by their light values, so that any program shows it. */
export function standaloneSvg(svg: string): string {
  return svg.replace(/var\(--([a-z0-9-]+)(?:,\s*([^()]+|[^()]*\([^()]*\)[^()]*))?\)/g, (_, name: string, fallback: string | undefined) => LIGHT[name] ?? fallback?.trim() ?? 'currentColor');
}

/** What stands around a chart when it is a file of its own. */
export interface PictureWords {
  readonly heading: string;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  /** Lines under the chart: source, notices that a licence asks for, licence, permanent address. */
  readonly credit: readonly string[];
  /** The mark of made-up data, when there is one: it opens the accessible name here too. */
  readonly mark?: string | undefined;
}

const MARGIN = 24;

/**
 * A chart as a file that can leave the site: its number, finding and measure above it, source, notice and permanent address
 * under it, light colours on white, a name and a description for screen readers. Deterministic.
 */
export function pictureSvg(chart: string, { heading, title, subtitle, description, credit, mark }: PictureWords): string {
  const seen = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(chart);
  if (seen === null) throw new Error('picture: the chart has no viewBox from 0 0');
  const [inner, tall] = [Number(seen[1]), Number(seen[2])];
  const width = Math.max(CHART_WIDTH.wide, inner);
  let y = MARGIN;
  let words = '';
  const write = (text: string, size: number, more: string): void => {
    // The reader's program may draw with a wider face than ours.
    for (const line of wrap(text, charactersIn(width * 0.76, size))) { y += Math.round(size * 1.3); words += `<text x="${px(MARGIN)}" y="${px(y)}" font-size="${size}" ${more}>${escapeMarkup(line)}</text>`; }
  };
  write(`${heading} ${title}`, 18, 'font-weight="600"');
  y += 4;
  write(subtitle, 15, 'class="muted"');
  const at = y + 14;
  y = at + tall + 8;
  for (const line of credit) write(line, 13, 'class="muted"');
  const height = y + MARGIN;
  const drawing = chart.replace(/^<svg[^>]*>/, `<svg x="${px(MARGIN + (width - inner) / 2)}" y="${px(at)}" width="${px(inner)}" height="${px(tall)}" viewBox="0 0 ${px(inner)} ${px(tall)}" font-family="var(--sans)" font-size="13" fill="currentColor">`);
  const name = `${mark === undefined ? '' : `${mark}. `}${heading} ${title}`;
  return standaloneSvg(`<svg xmlns="http://www.w3.org/2000/svg" width="${px(width + 2 * MARGIN)}" height="${px(height)}" viewBox="0 0 ${px(width + 2 * MARGIN)} ${px(height)}" role="img" aria-labelledby="name what" font-family="var(--sans)" color="var(--text)">`
    + `<title id="name">${escapeMarkup(name)}</title><desc id="what">${escapeMarkup(description)}</desc><style>text{fill:var(--text)}.muted{fill:var(--muted)}</style>`
    + `<rect width="100%" height="100%" fill="var(--bg)"/>${words}${drawing}</svg>`) + '\n';
}
