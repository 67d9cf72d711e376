/**
 * `<grade-sheet>`: grades chosen stand in the address; evidence is only on the page and on paper. Without script the sheet can
 * be filled and printed all the same.
 *
 * Expects: radio buttons named `p1` to `p6` with values 0 to 4; `[data-controls]` printed `hidden` with buttons `[data-print]`,
 * `[data-reset]`, `[data-copy]`; `[data-status]`.
 */
import { changeView, joinView } from './page-view.ts';
import { copyText } from './copy-text.ts';
import type { Field } from '../url/view-state.ts';

const MOST = 4;

class GradeSheet extends HTMLElement {
  connectedCallback(): void {
    const controls = this.querySelector<HTMLElement>('[data-controls]');
    const status = this.querySelector<HTMLElement>('[data-status]');
    const radios = [...this.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    if (controls === null || status === null || radios.length === 0 || this.dataset['state'] !== undefined) return;
    const names = [...new Set(radios.map(({ name }) => name))];
    const spec = Object.fromEntries(names.map((name): [string, Field] => [name, { kind: 'whole', min: 0, max: MOST, initial: 0 }]));
    const { state, damaged } = joinView(spec);
    const show = (name: string, value: number): void => { for (const radio of radios) if (radio.name === name) radio.checked = radio.value === String(value); };
    const say = (): void => {
      const done = names.filter((name) => radios.some((radio) => radio.name === name && radio.checked && radio.value !== '0')).length;
      status.textContent = `${this.dataset['done'] ?? ''}: ${done} / ${names.length}`;
    };
    for (const name of names) show(name, Number(state[name]));
    for (const radio of radios) radio.addEventListener('change', () => { changeView({ [radio.name]: Number(radio.value) }); say(); });
    controls.querySelector('[data-print]')?.addEventListener('click', () => { print(); });
    controls.querySelector('[data-reset]')?.addEventListener('click', () => {
      for (const name of names) show(name, 0);
      for (const area of this.querySelectorAll('textarea')) area.value = '';
      changeView(Object.fromEntries(names.map((name) => [name, 0])));
      say();
    });
    const copy = controls.querySelector('[data-copy]');
    copy?.addEventListener('click', () => { copyText(location.href.replace(/#.*$/, ''), copy); });
    controls.hidden = false;
    say();
    if (damaged) status.textContent = this.dataset['damaged'] ?? '';
    this.dataset['state'] = 'ready';
  }
}

if (!customElements.get('grade-sheet')) customElements.define('grade-sheet', GradeSheet);
