/**
 * `<unit-scores>`: the reader moves the points of the pillars or opens a table of units; scores with intervals are computed
 * on demand, in a worker, and put where the printed example stood. The address carries points and chosen units, never data.
 * Without script, or where the computation fails, the printed example stays.
 *
 * Expects: `form[data-controls]` and `[data-compare]`, `[data-choose]` printed `hidden`; `[data-status]`, `[data-errors]`,
 * `[data-result]`, `[data-unit-table]`, `[data-verdict]`; settings as JSON in a script element.
 */
import type { ScoreWords } from '../charts/score-report.ts';
import { formatPercent } from '../i18n/format.ts';
import type { GroupScores } from '../model/unit-scores.ts';
import type { TrialIndicator } from '../model/trial-indicator.ts';
import { boundedWeights } from '../stats/bounded-weights.ts';
import type { Field } from '../url/view-state.ts';
import { copyText } from './copy-text.ts';
import { changeView, joinView } from './page-view.ts';
import { settingsOf } from './settings.ts';

export interface UnitScoreSettings {
  readonly lang: 'kk' | 'ru' | 'en'; readonly words: ScoreWords; readonly tool: Readonly<Record<string, string>> & { readonly rules: Readonly<Record<string, string>> }; readonly mark: string;
  readonly indicators: readonly TrialIndicator[]; readonly pillars: readonly string[]; readonly start: number; readonly simulated: string; readonly groups: readonly GroupScores[];
}

class UnitScores extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('form[data-controls]');
    const status = this.querySelector<HTMLElement>('[data-status]');
    if (form === null || status === null || this.dataset['state'] !== undefined) return;
    const settings = settingsOf(this) as UnitScoreSettings;
    const { lang, pillars, start, tool } = settings;
    const inputs = pillars.flatMap((id) => this.querySelector<HTMLInputElement>(`input[name="${id}"]`) ?? []);
    const spec: Record<string, Field> = { ...Object.fromEntries(pillars.map((id): [string, Field] => [id, { kind: 'whole', min: 0, max: 100, initial: start }])), unit: { kind: 'text', max: 60, initial: '' }, a: { kind: 'text', max: 60, initial: '' }, b: { kind: 'text', max: 60, initial: '' } };
    const { state, damaged } = joinView(spec);

    const points = (): number[] => inputs.map(({ value }) => Number(value));
    const showWeights = (): void => {
      const now = points();
      const weights = boundedWeights(now.some((one) => one > 0) ? now : now.map(() => 1));
      pillars.forEach((id, at) => { const place = this.querySelector(`[data-weight="${id}"]`); if (place !== null) place.textContent = formatPercent(lang, weights[at] ?? 0, { digits: 1 }); });
    };
    const moved = (): boolean => points().some((one) => one !== start);
    const say = (): void => { status.textContent = tool[moved() ? 'changed' : 'asStart'] ?? ''; };
    const live = async (): Promise<import('./unit-scores-live.ts').LiveScores | undefined> => {
      try {
        const { liveScores } = await import('./unit-scores-live.ts');
        return liveScores(this, settings);
      } catch {
        status.textContent = tool['failed'] ?? '';
        return undefined;
      }
    };

    inputs.forEach((input) => {
      input.value = String(state[input.name] ?? start);
      input.addEventListener('input', showWeights);
      input.addEventListener('change', () => { changeView({ [input.name]: Number(input.value) }); say(); });
    });
    form.addEventListener('submit', (event) => { event.preventDefault(); void live().then((scores) => scores?.compute(points())); });
    form.querySelector<HTMLInputElement>('input[name="file"]')?.addEventListener('change', (event) => {
      const [file] = event.target instanceof HTMLInputElement ? event.target.files ?? [] : [];
      if (file !== undefined) void live().then((scores) => scores?.open(file));
    });
    form.querySelector('[data-reset]')?.addEventListener('click', () => {
      inputs.forEach((input) => { input.value = String(start); });
      changeView({ ...Object.fromEntries(pillars.map((id) => [id, start])), unit: '', a: '', b: '' });
      showWeights();
      form.reset();
      void live().then((scores) => { scores?.reset(); say(); });
    });
    const copy = form.querySelector('[data-copy]');
    copy?.addEventListener('click', () => { copyText(location.href.replace(/#.*$/, ''), copy); });
    form.querySelector('[data-print]')?.addEventListener('click', () => { print(); });
    for (const button of form.querySelectorAll<HTMLButtonElement>('[data-save]')) button.addEventListener('click', () => { void live().then((scores) => scores?.save(button.dataset['save'] === 'json' ? 'json' : 'csv')); });
    for (const name of ['unit', 'a', 'b'] as const) {
      const select = this.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
      if (select === null) continue;
      const asked = String(state[name] ?? '');
      if ([...select.options].some(({ value }) => value === asked)) select.value = asked;
      select.addEventListener('change', () => { changeView({ [name]: select.value }); void live().then((scores) => (name === 'unit' ? scores?.showUnit(select.value) : scores?.compare())); });
    }

    for (const part of [form, ...this.querySelectorAll<HTMLElement>('[data-compare], [data-choose]')]) part.hidden = false;
    showWeights();
    say();
    if (damaged) status.textContent = tool['damaged'] ?? '';
    if (state['unit'] !== '' || state['a'] !== '' || state['b'] !== '') void live().then(async (scores) => { if (state['unit'] !== '') await scores?.showUnit(String(state['unit'])); scores?.compare(); });
    this.dataset['state'] = 'ready';
  }
}

if (!customElements.get('unit-scores')) customElements.define('unit-scores', UnitScores);
