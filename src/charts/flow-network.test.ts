import { describe, expect, it } from 'vitest';
import { drawnFlows, flowNetwork, type Flow, type FlowNode } from './flow-network.ts';

const nodes: readonly FlowNode[] = [{ id: 'school', label: 'School', family: 'children' }, { id: 'iab', label: 'Police', family: 'police' }, { id: 'idle', label: 'Idle', family: 'police' }];
const flow = (part: Partial<Flow>): Flow => ({ id: 'x', from: 'school', to: 'iab', article: '23(1)', tone: 'word', topics: ['minors'], kind: 'inform', title: 'School → Police: Art. 23(1)', ...part });
const options = { frame: { size: 'wide', label: 'Flows' }, heads: ['Who', 'To whom'], families: {}, tones: { counted: 'a', word: 'b', absent: 'c', standing: 'd' }, handles: true } as const;

describe('a network of flows', () => {
  it('draws no flow without an article', () => {
    const flows = [flow({ id: '1' }), flow({ id: '2', article: '' }), flow({ id: '3', article: '  ' })];
    expect(drawnFlows(nodes, flows).map(({ id }) => id)).toEqual(['1']);
    const svg = flowNetwork(nodes, flows, options);
    expect(svg.match(/class="flow"/g)).toHaveLength(1);
    expect([...svg.matchAll(/data-article="([^"]*)"/g)].every(([, article]) => article?.trim() !== '')).toBe(true);
  });
  it('draws no flow to something that is no body, and no body without a flow', () => {
    const svg = flowNetwork(nodes, [flow({ id: '1' }), flow({ id: '2', to: 'public' })], options);
    expect(svg.match(/class="flow"/g)).toHaveLength(1);
    expect(svg).not.toContain('Idle');
  });
  it('gives two norms of one pair ends of their own', () => {
    const svg = flowNetwork(nodes, [flow({ id: '1' }), flow({ id: '2', article: '23(9)' })], options);
    const starts = [...svg.matchAll(/class="flow"[^>]* d="M([\d.]+),([\d.]+)/g)].map(([, x, y]) => `${x} ${y}`);
    expect(new Set(starts).size).toBe(2);
  });
});
