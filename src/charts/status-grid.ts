import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';
import { contentTop, svgFrame } from './svg-frame.ts';
import { charactersIn, wrap } from './text-lines.ts';

/** How a state looks: a fill (none leaves a dashed outline) and the colour of the sign on it where it is not the text's. */
export interface StatusLook { readonly fill?: string; readonly ink?: string; readonly words: string; readonly sign: string }
/** A cell: the key of its look and the sign printed in it, so that nothing is told by colour alone. */
export interface StatusCell { readonly look: string; readonly sign?: string }
export interface StatusRow { readonly label: string; readonly cells: readonly (StatusCell | undefined)[]; readonly strong?: boolean }

export interface StatusGridOptions {
  readonly frame: ChartFrame;
  /** Heads of the columns: printed as numbers over the grid and in full in the key above it. */
  readonly columns: readonly string[];
  readonly looks: Readonly<Record<string, StatusLook>>;
  /** Long row labels stand above their cells on a phone. */
  readonly longLabels?: boolean;
}

/** A table of states: rows by columns, each cell a square with a sign; an undefined cell stays empty. */
export function statusGrid(rows: readonly StatusRow[], { frame, columns, looks, longLabels = false }: StatusGridOptions): string {
  const width = CHART_WIDTH[frame.size];
  const wide = frame.size === 'wide';
  const above = longLabels && !wide;
  const left = above ? 0 : wide ? (longLabels ? 262 : 164) : 122;
  const step = (width - left) / columns.length;
  let y = contentTop(frame);
  let body = '';
  const half = wide ? width / 2 : width;
  const perColumn = wide ? Math.ceil(columns.length / 2) : columns.length;
  let deepest = y;
  columns.forEach((name, i) => {
    if (i === 0 || i === perColumn) y = contentTop(frame);
    const x = wide && i >= perColumn ? half : 0;
    wrap(name, charactersIn(half - 30)).forEach((line, n) => { y += 18; body += `${n === 0 ? `<text x="${px(x)}" y="${px(y)}" font-weight="600">${i + 1}</text>` : ''}<text x="${px(x + 24)}" y="${px(y)}">${escapeMarkup(line)}</text>`; });
    deepest = Math.max(deepest, y);
  });
  y = deepest + 30;
  columns.forEach((_, i) => { body += `<text x="${px(left + (i + 0.5) * step)}" y="${px(y)}" text-anchor="middle" font-weight="600">${i + 1}</text>`; });
  y += 7;
  const tall = wide ? 24 : 22;
  const ink = squares(looks);
  for (const { label, cells, strong } of rows) {
    const lines = wrap(label, charactersIn(above ? width : left - 8));
    const weight = strong === true ? ' font-weight="650"' : '';
    if (above) for (const line of lines) { y += 17; body += `<text x="0" y="${px(y)}"${weight}>${escapeMarkup(line)}</text>`; }
    if (above) y += 5;
    const height = above ? tall : Math.max(tall, lines.length * 16 + 6);
    if (!above) lines.forEach((line, n) => { body += `<text x="0" y="${px(y + (height - lines.length * 16) / 2 + 12.5 + n * 16)}"${weight}>${escapeMarkup(line)}</text>`; });
    cells.forEach((cell, i) => { ink.add(cell, Math.round(left + i * step + 1), Math.round(y + 1), Math.round(step - 2), Math.round(height - 2)); });
    y += height;
  }
  body += ink.svg();
  y += 12;
  for (const look of Object.values(looks)) {
    y += 4;
    body += square(look, look.sign, { x: 0, y, width: 30, height: 20 });
    wrap(look.words, charactersIn(width - 40)).forEach((line, n) => { body += `<text x="38" y="${px(y + 15 + n * 17)}" class="muted">${escapeMarkup(line)}</text>`; if (n > 0) y += 17; });
    y += 21;
  }
  return svgFrame(frame, y + 4, body);
}

/**
 * Squares gathered by look: one path and few texts for each, since a grid of hundreds of separate squares would weigh more
 * than the chapter around it.
 */
function squares(looks: Readonly<Record<string, StatusLook>>): { add(cell: StatusCell | undefined, x: number, y: number, width: number, height: number): void; svg(): string } {
  const paths = new Map<string, string>();
  const single = new Map<string, { x: number[]; signs: string }>();
  const texts = new Map<string, string>();
  return {
    add(cell, x, y, width, height) {
      const key = cell?.look ?? '';
      paths.set(key, `${paths.get(key) ?? ''}M${x} ${y}h${width}v${height}h-${width}z`);
      if (cell === undefined) return;
      const sign = cell.sign ?? looks[cell.look]?.sign ?? '';
      const middle = Math.round(x + width / 2);
      const base = Math.round(y + height / 2 + 4.6);
      // One character each: a list of places in one text; longer signs need a text of their own.
      if (sign.length === 1) {
        const line = single.get(`${key} ${base}`) ?? { x: [], signs: '' };
        single.set(`${key} ${base}`, { x: [...line.x, middle], signs: line.signs + sign });
      } else texts.set(key, `${texts.get(key) ?? ''}<text x="${middle}" y="${base}">${escapeMarkup(sign)}</text>`);
    },
    svg() {
      return [...paths].map(([key, d]) => {
        const look = looks[key];
        const style = look === undefined ? 'fill="none" stroke="var(--grid, #d7dce1)"' : look.fill === undefined ? 'fill="none" stroke="var(--axis, #6b7683)" stroke-dasharray="3 2"' : `fill="${look.fill}"`;
        const lines = [...single].filter(([line]) => line.startsWith(`${key} `)).map(([line, { x, signs }]) => `<text x="${x.join(' ')}" y="${line.slice(key.length + 1)}">${escapeMarkup(signs)}</text>`).join('');
        const written = `${lines}${texts.get(key) ?? ''}`;
        return `<path d="${d}" ${style}/>${written === '' ? '' : `<g text-anchor="middle" font-weight="600">${written.replaceAll('<text ', `<text style="fill:${look?.ink ?? 'var(--text, #1c2024)'}" `)}</g>`}`;
      }).join('');
    },
  };
}

function square(look: StatusLook | undefined, sign: string | undefined, { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): string {
  const box = `x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"`;
  if (look === undefined) return `<rect ${box} fill="none" stroke="var(--grid, #d7dce1)" stroke-width="1"/>`;
  const rect = look.fill === undefined ? `<rect ${box} fill="none" stroke="var(--axis, #6b7683)" stroke-dasharray="3 2"/>` : `<rect ${box} fill="${look.fill}"/>`;
  const colour = look.ink ?? 'var(--text, #1c2024)';
  return `${rect}<text x="${px(x + width / 2)}" y="${px(y + height / 2 + 4.6)}" text-anchor="middle" font-weight="600" style="fill:${colour}">${escapeMarkup(sign ?? look.sign)}</text>`;
}
