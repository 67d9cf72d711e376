import { describe, expect, it } from 'vitest';
import { addressIn, hasShortPage, shortAddress } from './addresses.ts';
import { EMPTY_LEDGER, move, publish, withdraw } from './ledger.ts';
import { permalinkTargets } from './targets.ts';

const mark = { release: '2026.1', date: '2026-03-01' };
const reason = { kk: 'Қате', ru: 'Ошибка', en: 'An error' };
const ledger = publish(EMPTY_LEDGER, [
  { id: 'concentration', kind: 'page' }, { id: 'concentration.p1', kind: 'paragraph' }, { id: 'concentration.fig-a', kind: 'figure' },
  { id: 'evidence', kind: 'page' }, { id: 'evidence.fig-a', kind: 'figure' }, { id: 'rec-012', kind: 'recommendation' },
], mark);

describe('addresses', () => {
  it('put chapters, recommendations, norms, cities and tools where decision 1 says', () => {
    expect(addressIn('kk', 'concentration.p14')).toBe('/kk/concentration/#p14');
    expect(addressIn('ru', 'rec-012', 'recommendation')).toBe('/ru/recommendations/rec-012/');
    expect(addressIn('en', 'law-007', 'norm')).toBe('/en/law/law-007/');
    expect(addressIn('en', 'simcity', 'dataset')).toBe('/en/cities/simcity/');
    expect(addressIn('kk', 'kz-63', 'region')).toBe('/kk/regions/kz-63/');
    expect(addressIn('kk', 'swot-tool')).toBe('/kk/swot/tool/');
    expect(addressIn('ru', 'evaluation-tool-survey')).toBe('/ru/evaluation/tool/survey/');
    expect(addressIn('kk', 'ind-p1-01', 'indicator')).toBe('/kk/evaluation/tool/indicators/#ind-p1-01');
    expect(shortAddress('ind-p1-01', 'indicator')).toBe('/r/ind-p1-01/');
    expect(addressIn('kk', 'home')).toBe('/kk/');
  });
  it('give small places a fragment on the short page of their page', () => {
    expect(shortAddress('concentration.p14', 'paragraph')).toBe('/r/concentration/#p14');
    expect(shortAddress('concentration.fig-a', 'figure')).toBe('/r/concentration.fig-a/');
    expect([hasShortPage('section'), hasShortPage('table')]).toEqual([false, true]);
  });
});

describe('the list of targets', () => {
  it('holds every id with its title and its address in three languages', () => {
    const targets = permalinkTargets(ledger, { concentration: { kk: 'Шоғырлану', ru: 'Концентрация', en: 'Concentration' } });
    expect(targets.map(({ id }) => id)).toEqual(['concentration', 'concentration.fig-a', 'concentration.p1', 'evidence', 'evidence.fig-a', 'rec-012']);
    expect(targets[0]).toEqual({
      id: 'concentration', kind: 'page', state: 'published', short: '/r/concentration/', first: mark,
      title: { kk: 'Шоғырлану', ru: 'Концентрация', en: 'Concentration' },
      address: { kk: '/kk/concentration/', ru: '/ru/concentration/', en: '/en/concentration/' },
    });
    expect(targets[5]?.address?.ru).toBe('/ru/recommendations/rec-012/');
  });
  it('leads a moved id to its new place and a withdrawn one to its reason', () => {
    const later = { release: '2026.2', date: '2026-06-01' };
    const changed = withdraw(move(ledger, 'concentration.fig-a', { ...later, to: 'evidence.fig-a' }), 'concentration.p1', { ...later, reason });
    const targets = permalinkTargets(changed, {});
    expect(targets[1]).toMatchObject({ state: 'moved', movedTo: 'evidence.fig-a', address: { kk: '/kk/evidence/#fig-a' } });
    expect(targets[2]).toMatchObject({ state: 'withdrawn', withdrawn: { ...later, reason }, frozen: { release: '2026.1', address: { ru: '/v/2026.1/ru/concentration/#p1' } } });
    expect(targets[1]?.frozen).toBeUndefined();
    expect(targets[2]?.address).toBeUndefined();
  });
});
