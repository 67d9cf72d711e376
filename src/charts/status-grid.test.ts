import { describe, expect, it } from 'vitest';
import { statusGrid } from './status-grid.ts';

const looks = { yes: { fill: '#123456', ink: '#ffffff', words: 'found', sign: '+' }, no: { words: 'not found', sign: '–' } };

describe('a grid of states', () => {
  it('prints every sign, so that nothing is told by colour alone', () => {
    const svg = statusGrid([{ label: 'A', cells: [{ look: 'yes', sign: '3' }, { look: 'no' }, undefined] }], { frame: { size: 'wide', label: 'x' }, columns: ['one', 'two', 'three'], looks });
    expect(svg).toContain('>3</text>');
    expect(svg).toContain('>–</text>');
    expect(svg).toContain('found');
  });
  it('keeps a sign of several characters together', () => {
    expect(statusGrid([{ label: 'A', cells: [{ look: 'yes', sign: '+±' }] }], { frame: { size: 'narrow', label: 'x' }, columns: ['one'], looks, longLabels: true })).toContain('>+±</text>');
  });
  it('escapes labels', () => {
    expect(statusGrid([{ label: 'A<b>', cells: [] }], { frame: { size: 'wide', label: 'x' }, columns: ['one'], looks })).toContain('A&lt;b&gt;');
  });
});
