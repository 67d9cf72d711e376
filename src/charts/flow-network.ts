import { linkHorizontal } from 'd3';
import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';
import { contentTop, svgFrame } from './svg-frame.ts';
import { charactersIn, textWidth, wrap } from './text-lines.ts';

/** How a flow is bound in time; drawn by colour and by dash, so that colour is never alone. */
export const FLOW_TONES = ['counted', 'word', 'absent', 'standing'] as const;
export type FlowTone = (typeof FLOW_TONES)[number];

/** A body that sends, receives or both. */
export interface FlowNode { readonly id: string; readonly label: string; readonly family: string }
/** One norm from one body to another. `article` is what makes it a fact: a flow without one is not drawn. */
export interface Flow { readonly id: string; readonly from: string; readonly to: string; readonly article: string; readonly tone: FlowTone; readonly topics: readonly string[]; readonly kind: string; readonly title: string }

export interface FlowNetworkOptions {
  readonly frame: ChartFrame;
  readonly heads: readonly [from: string, to: string];
  readonly families: Readonly<Record<string, string>>;
  readonly tones: Readonly<Record<FlowTone, string>>;
  /** What a script of the page needs on each line and box: ends, topics, kind and a title; left out where nothing filters. */
  readonly handles?: boolean;
}

const STYLE: Readonly<Record<FlowTone, string>> = {
  counted: 'stroke="var(--c1, #1860bd)" stroke-width="2.4"',
  word: 'stroke="var(--c2, #d0762f)" stroke-width="2.2" stroke-dasharray="7 3"',
  absent: 'stroke="var(--axis, #6b7683)" stroke-width="1.3"',
  standing: 'stroke="var(--axis, #6b7683)" stroke-width="1.1" stroke-dasharray="1.5 3"',
};
const LINE = 15;

/** The flows that may be drawn: those with an article and both ends among the bodies. */
export function drawnFlows(nodes: readonly FlowNode[], flows: readonly Flow[]): readonly Flow[] {
  const known = new Set(nodes.map(({ id }) => id));
  return flows.filter(({ article, from, to }) => article.trim() !== '' && known.has(from) && known.has(to));
}

/**
 * Who must turn to whom: senders left, receivers right, both in the same order of families; every norm is a line of its own
 * that ends at its own place of the box, so that lines never lie on one another at their ends.
 */
export function flowNetwork(nodes: readonly FlowNode[], all: readonly Flow[], { frame, heads, families, tones, handles = false }: FlowNetworkOptions): string {
  const flows = drawnFlows(nodes, all);
  const wide = frame.size === 'wide';
  const width = CHART_WIDTH[frame.size];
  const column = wide ? 190 : 137;
  const left = side(nodes, flows, 'from', charactersIn(column - 8));
  const right = side(nodes, flows, 'to', charactersIn(column - 8));
  const legend = toneLegend(tones, width, contentTop(frame));
  const top = contentTop(frame) + legend.height + 26;
  const tall = Math.max(left.height, right.height);
  const [x0, x1] = [column, width - column];
  const link = linkHorizontal<{ readonly source: [number, number]; readonly target: [number, number] }, [number, number]>().source(({ source }) => source).target(({ target }) => target);
  const spread = (height: number): number => (tall - height) / 2;
  let body = legend.svg;
  body += `<text x="${px(x0)}" y="${px(top - 10)}" text-anchor="end" class="muted">${escapeMarkup(heads[0])}</text><text x="${px(x1)}" y="${px(top - 10)}" class="muted">${escapeMarkup(heads[1])}</text>`;
  // Lines without a limit first, so that the few with one lie on top.
  for (const tone of FLOW_TONES.toReversed()) {
    body += `<g fill="none" ${STYLE[tone]}>`;
    for (const flow of flows.filter((one) => one.tone === tone)) {
      const d = link({ source: [x0 + 7, top + spread(left.height) + (left.ports.get(flow.id) ?? 0)], target: [x1 - 7, top + spread(right.height) + (right.ports.get(flow.id) ?? 0)] }) ?? '';
      const ends = handles ? ` data-from="${escapeMarkup(flow.from)}" data-to="${escapeMarkup(flow.to)}" data-topics="${escapeMarkup(flow.topics.join(' '))}" data-kind="${escapeMarkup(flow.kind)}"` : '';
      const title = handles && wide ? `<title>${escapeMarkup(flow.title)}</title>` : '';
      body += `<path class="flow" data-article="${escapeMarkup(flow.article)}"${ends} d="${d.replace(/\d+\.\d+/g, (n) => px(Number(n)))}"${title === '' ? '/>' : `>${title}</path>`}`;
    }
    body += '</g>';
  }
  for (const [boxes, start, x, anchor, text] of [[left.boxes, spread(left.height), x0, 'end', x0 - 6], [right.boxes, spread(right.height), x1 - 7, 'start', x1 + 6]] as const) {
    body += `<g text-anchor="${anchor}">`;
    for (const { node, y, height, lines } of boxes) {
      body += handles ? `<g class="flow-node" data-node="${escapeMarkup(node.id)}"><title>${escapeMarkup(families[node.family] ?? '')}</title>` : '';
      body += `<path d="M${px(x)} ${px(top + start + y)}h7v${px(height)}h-7z" fill="var(--text, #1c2024)"/>`;
      lines.forEach((line, i) => { body += `<text x="${px(text)}" y="${px(top + start + y + height / 2 + 4.5 + (i - (lines.length - 1) / 2) * LINE)}">${escapeMarkup(line)}</text>`; });
      body += handles ? '</g>' : '';
    }
    body += '</g>';
  }
  return svgFrame(frame, top + tall + 6, body);
}

interface Box { readonly node: FlowNode; readonly y: number; readonly height: number; readonly lines: readonly string[] }

/** Boxes of one side from top to bottom, and where on its box each flow ends. */
function side(nodes: readonly FlowNode[], flows: readonly Flow[], end: 'from' | 'to', most: number): { readonly boxes: readonly Box[]; readonly ports: ReadonlyMap<string, number>; readonly height: number } {
  const other = end === 'from' ? 'to' : 'from';
  const rank = new Map(nodes.map(({ id }, i) => [id, i]));
  const ports = new Map<string, number>();
  const boxes: Box[] = [];
  let y = 0;
  let family: string | undefined;
  for (const node of nodes) {
    const own = flows.filter((flow) => flow[end] === node.id).sort((a, b) => (rank.get(a[other]) ?? 0) - (rank.get(b[other]) ?? 0) || (a.id < b.id ? -1 : 1));
    if (own.length === 0) continue;
    const lines = wrap(node.label, most);
    const height = Math.max(own.length * 6, lines.length * LINE + 1);
    if (family !== undefined && family !== node.family) y += 9;
    family = node.family;
    own.forEach((flow, i) => { ports.set(flow.id, y + (height * (i + 0.5)) / own.length); });
    boxes.push({ node, y, height, lines });
    y += height + 6;
  }
  return { boxes, ports, height: Math.max(0, y - 6) };
}

function toneLegend(tones: Readonly<Record<FlowTone, string>>, width: number, top: number): { readonly svg: string; readonly height: number } {
  let [x, y] = [0, top];
  let svg = '';
  for (const tone of FLOW_TONES) {
    const long = 36 + textWidth(tones[tone]) + 14;
    if (x > 0 && x + long > width) { x = 0; y += 20; }
    svg += `<path d="M${px(x)} ${px(y + 10)}h28" fill="none" ${STYLE[tone]}/><text x="${px(x + 35)}" y="${px(y + 14.5)}">${escapeMarkup(tones[tone])}</text>`;
    x += long;
  }
  return { svg, height: y - top + 20 };
}
