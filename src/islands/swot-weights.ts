/**
 * `<swot-weights>`: the reader moves the weights of the factors; the strategies are put in the order of those weights and the
 * address carries what differs from the suggestion. Without script the printed tables stay as they are.
 *
 * Expects inside: `[data-controls]` printed `hidden` with `button[data-reset]`, `button[data-equal]`, `button[data-copy]`;
 * factor rows `tr[data-factor]` with `td[data-weight]` holding the suggested number; a table `[data-result]` whose rows
 * `tr[data-strategy]` carry `data-factors` and cells `[data-score]`, `[data-shift]`; sums `[data-sum]`; `[data-status]`.
 */
import { formatNumber, formatPercent } from '../i18n/format.ts';
import { isLang } from '../i18n/lang.ts';
import type { Field } from '../url/view-state.ts';
import { copyText } from './copy-text.ts';
import { changeView, joinView } from './page-view.ts';

const MOST = 5;
const EQUAL = 3;

/** Name of a factor in the address: `sw-w-03` → `w03`. */
const short = (id: string): string => id.slice(3).replace('-', '');

class SwotWeights extends HTMLElement {
  connectedCallback(): void {
    const controls = this.querySelector<HTMLElement>('[data-controls]');
    const status = this.querySelector<HTMLElement>('[data-status]');
    const body = this.querySelector<HTMLTableSectionElement>('[data-result] tbody');
    const lang = document.documentElement.lang;
    if (controls === null || status === null || body === null || !isLang(lang) || this.dataset['state'] !== undefined) return;
    const factors = [...this.querySelectorAll<HTMLTableRowElement>('tr[data-factor]')].map((row) => ({ id: row.dataset['factor'] ?? '', kind: row.dataset['kind'] ?? '', cell: row.querySelector<HTMLElement>('[data-weight]'), suggested: Number(row.dataset['suggested']) }));
    const spec = Object.fromEntries(factors.map(({ id, suggested }): [string, Field] => [short(id), { kind: 'whole', min: 0, max: MOST, initial: suggested }]));
    const { state, damaged } = joinView(spec);
    const weights = new Map(factors.map(({ id }) => [id, Number(state[short(id)])]));
    const inputs = new Map<string, HTMLSelectElement>();
    const strategies = [...body.querySelectorAll<HTMLTableRowElement>('tr[data-strategy]')].map((row, place) => ({ row, place, factors: (row.dataset['factors'] ?? '').split(' ') }));

    const draw = (): void => {
      const scored = strategies.map((strategy) => ({ ...strategy, score: strategy.factors.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0) / (strategy.factors.length * MOST) })).sort((a, b) => b.score - a.score || a.place - b.place);
      scored.forEach(({ row, place, score }, now) => {
        const [shown, shift] = [row.querySelector('[data-score]'), row.querySelector('[data-shift]')];
        if (shown !== null) shown.textContent = formatPercent(lang, score);
        if (shift !== null) shift.textContent = place === now ? '—' : place > now ? `↑ ${place - now}` : `↓ ${now - place}`;
      });
      body.replaceChildren(...scored.map(({ row }) => row));
      for (const sum of this.querySelectorAll<HTMLElement>('[data-sum]')) sum.textContent = formatNumber(lang, factors.filter(({ kind }) => kind === sum.dataset['sum']).reduce((all, { id }) => all + (weights.get(id) ?? 0), 0));
      const moved = factors.filter(({ id, suggested }) => weights.get(id) !== suggested).length;
      status.textContent = moved === 0 ? this.dataset['same'] ?? '' : (this.dataset['changed'] ?? '').replace('{n}', formatNumber(lang, moved));
    };
    const set = (change: (factor: (typeof factors)[number]) => number): void => {
      for (const factor of factors) {
        weights.set(factor.id, change(factor));
        const input = inputs.get(factor.id);
        if (input !== undefined) input.value = String(weights.get(factor.id));
      }
      changeView(Object.fromEntries(factors.map(({ id }) => [short(id), weights.get(id) ?? 0])));
      draw();
    };

    for (const { id, cell } of factors) {
      const select = document.createElement('select');
      select.setAttribute('aria-label', `${this.dataset['weight'] ?? ''}: ${id}`);
      for (let weight = 0; weight <= MOST; weight += 1) select.append(new Option(String(weight), String(weight)));
      select.value = String(weights.get(id));
      select.addEventListener('change', () => { weights.set(id, Number(select.value)); changeView({ [short(id)]: Number(select.value) }); draw(); });
      inputs.set(id, select);
      cell?.replaceChildren(select);
    }
    controls.querySelector('[data-reset]')?.addEventListener('click', () => { set(({ suggested }) => suggested); });
    controls.querySelector('[data-equal]')?.addEventListener('click', () => { set(() => EQUAL); });
    const copy = controls.querySelector('[data-copy]');
    copy?.addEventListener('click', () => { copyText(location.href.replace(/#.*$/, ''), copy); });
    controls.hidden = false;
    draw();
    if (damaged) status.textContent = this.dataset['damaged'] ?? '';
    this.dataset['state'] = 'ready';
  }
}

if (!customElements.get('swot-weights')) customElements.define('swot-weights', SwotWeights);
