import { formatNumber, formatPercent, formatRange } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import type { IndicatorBand } from '../model/indicator-bands.ts';
import type { TrialIndicator } from '../model/trial-indicator.ts';
import type { GroupScores, UnitScore } from '../model/unit-scores.ts';
import { escapeMarkup } from './markup.ts';
import { scoreBands } from './score-bands.ts';

/** Words of the report, in the reader's language; `{…}` are filled here. */
export interface ScoreWords {
  readonly unit: string; readonly index: string; readonly interval: string; readonly place: string; readonly band: string; readonly axis: string; readonly caption: string; readonly rated: string; readonly chart: string;
  readonly bands: Readonly<Record<'above' | 'within' | 'below', string>>;
  readonly values: Readonly<Record<'above' | 'within' | 'below', string>>;
  readonly reasons: Readonly<Record<'audit' | 'pillar' | 'missing' | 'group', string>>;
  readonly why: Readonly<Record<'too-few' | 'missing' | 'census', string>>;
  readonly peers: Readonly<Record<'city' | 'town' | 'rural', string>>;
  readonly pillars: Readonly<Record<string, string>>;
  readonly indicators: Readonly<Record<string, string>>;
  readonly notRated: string; readonly indicator: string; readonly value: string; readonly per100k: string; readonly lessIsBetter: string;
}

const fill = (text: string, parts: Readonly<Record<string, string>>): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);

/** What is said of one unit instead of a place. */
export function saidOf(unit: UnitScore, words: ScoreWords): string {
  if (unit.band !== null) return words.bands[unit.band];
  const why = unit.reason === null ? '' : fill(words.reasons[unit.reason], { lacking: unit.lacking.map((one) => one.toUpperCase()).join(', ') });
  return unit.index === null ? `${words.notRated}: ${why}` : why;
}

/** One peer group as HTML: chart in two widths and a table, the same in the built page and after the reader's own choice. */
export function groupReport(group: GroupScores, { lang, words, mark, heading = 'h3' }: { readonly lang: Lang; readonly words: ScoreWords; readonly mark?: string | undefined; readonly heading?: 'h3' | 'h4' }): string {
  const name = words.peers[group.peer];
  const label = fill(words.chart, { peer: name });
  const rows = group.units.map((unit) => ({ label: unit.unit, score: unit.index, interval: unit.score, band: unit.band, said: unit.band === null ? (unit.index === null ? words.notRated : '') : words.bands[unit.band] }));
  const charts = (['wide', 'narrow'] as const).map((size) => scoreBands(rows, { frame: { size, label, mark }, axis: words.axis })).join('');
  const number = (value: number): string => formatNumber(lang, value, { digits: 0 });
  const pillars = Object.entries(words.pillars);
  const cell = (value: number | null): string => (value === null ? '—' : number(value));
  const columns = [words.index, words.interval, fill(words.place, { n: number(group.order.length) }), words.band, ...pillars.map(([id]) => id.toUpperCase())];
  const lines = group.units.map((unit) => [
    cell(unit.index), unit.score === null ? '—' : formatRange(lang, unit.score[0], unit.score[1], { digits: 0 }), unit.place === null ? '—' : unit.place[0] === unit.place[1] ? number(unit.place[0]) : formatRange(lang, unit.place[0], unit.place[1], { digits: 0 }), saidOf(unit, words), ...pillars.map(([id]) => cell(unit.pillars[id] ?? null)),
  ]);
  const title = mark === undefined ? fill(words.caption, { peer: name }) : `${mark}. ${fill(words.caption, { peer: name })}`;
  return `<section class="score-group" data-peer="${group.peer}"><${heading}>${escapeMarkup(name)}${mark === undefined ? '' : ` <span class="synthetic-tag">${escapeMarkup(mark)}</span>`}</${heading}><p class="meta">${escapeMarkup(fill(words.rated, { k: number(group.rated), n: number(group.units.length) }))}</p><figure class="figure">${charts}</figure>`
    + `<div class="scroll-x" tabindex="0" role="group" aria-label="${escapeMarkup(title)}"><table><caption class="visually-hidden">${escapeMarkup(title)}</caption><thead><tr><th scope="col">${escapeMarkup(words.unit)}</th>${columns.map((column, at) => `<th scope="col"${at === 3 ? '' : ' class="num"'}${at > 3 ? ` title="${escapeMarkup(pillars[at - 4]?.[1] ?? '')}"` : ''}>${escapeMarkup(column)}</th>`).join('')}</tr></thead>`
    + `<tbody>${group.units.map((unit, at) => `<tr data-unit="${escapeMarkup(unit.unit)}"><th scope="row">${escapeMarkup(unit.unit)}</th>${(lines[at] ?? []).map((text, column) => `<td${column === 3 ? '' : ' class="num"'}>${escapeMarkup(text)}</td>`).join('')}</tr>`).join('')}</tbody></table></div></section>`;
}

/** The indicators of one unit as a table: value, interval, and where it lies against what chance gives in the group. */
export function unitReport(bands: readonly IndicatorBand[], indicators: readonly TrialIndicator[], { lang, words, unit, mark }: { readonly lang: Lang; readonly words: ScoreWords; readonly unit: string; readonly mark?: string | undefined }): string {
  const shown = (value: number, { error }: TrialIndicator): string => (error === 'poisson' ? `${formatNumber(lang, value * 100_000, { digits: 1 })} (${words.per100k})` : formatPercent(lang, value));
  const rows = indicators.map((indicator) => {
    const band = bands.find((one) => one.unit === unit && one.indicator === indicator.id);
    const value = band?.value ?? null;
    const interval = band?.interval ?? null;
    const range = interval === null ? '—' : indicator.error === 'poisson' ? formatRange(lang, interval[0] * 100_000, interval[1] * 100_000, { digits: 1 }) : formatRange(lang, interval[0], interval[1], { as: 'percent', digits: 0 });
    const said = band === undefined ? words.why.missing : band.band !== null ? `${words.values[band.band]}${indicator.direction === '-' ? ` (${words.lessIsBetter})` : ''}` : band.why === null ? '' : words.why[band.why];
    return [`${indicator.code} ${words.indicators[indicator.id] ?? ''}`, value === null ? '—' : shown(value, indicator), range, said];
  });
  const title = `${mark === undefined ? '' : `${mark}. `}${unit}`;
  return `<div class="scroll-x" tabindex="0" role="group" aria-label="${escapeMarkup(title)}"><table><caption>${escapeMarkup(title)}</caption><thead><tr><th scope="col">${escapeMarkup(words.indicator)}</th><th scope="col" class="num">${escapeMarkup(words.value)}</th><th scope="col" class="num">95%</th><th scope="col">${escapeMarkup(words.band)}</th></tr></thead><tbody>${rows.map(([first = '', ...rest]) => `<tr><th scope="row">${escapeMarkup(first)}</th>${rest.map((text, at) => `<td${at < 2 ? ' class="num"' : ''}>${escapeMarkup(text)}</td>`).join('')}</tr>`).join('')}</tbody></table></div>`;
}
