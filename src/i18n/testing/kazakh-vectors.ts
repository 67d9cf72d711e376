/**
 * Every vector of the Kazakh forms (`scripts/fixtures/kazakh/kazakh-forms.json`) asked of our own tables. Free of any test runner,
 * so that the same questions are put in Node and, bundled, in a browser.
 */
import { monthName, weekdayName } from '../calendar.ts';
import { KAZAKH_ALPHABET, KAZAKH_ONLY, compare } from '../alphabet.ts';
import { isKkCase, withCase, type KkCase } from '../cases.ts';
import { formatDate, formatInterval, formatNumber, formatPercent, formatPoints, formatRange } from '../format.ts';
import { layoutGuesses, retype, withRussianLetters } from '../keyboard.ts';
import { capitaliseFirst, foldForSearch, lower, normaliseHomoglyphs, upper, upperLatin } from '../letters.ts';
import { also, joinList, joinPair, languageName } from '../lists.ts';
import { formatMoney, type Currency } from '../money.ts';
import { citeActKazakh, formatNorm, numero, registeredOn } from '../norms.ts';
import { numberWords, ordinalWords, readTailNumber } from '../numerals.ts';
import { pluralCategory } from '../plural.ts';
import { formatAges, formatArticles, formatDateRange, formatHours, formatPartOfYear, formatYear, formatYears } from '../ranges.ts';
import { formatRelative, type TimeUnit } from '../relative-time.ts';
import { toLatin, latinKey } from '../transliterate.ts';

export interface Vectors {
  suffix_vectors: { id: string; base: string; kind: string; case: string; form: string; read_as?: string }[];
  numeral_table: Record<string, Record<string, string>>;
  ordinals: { n: number; words: string; digits: string; example: string }[];
  numbers: { in: string; options: { digits?: number; compact?: boolean; signed?: boolean }; form: string }[];
  number_traps: { input: number | string; as: string; form: string }[];
  percent: { in: number; options: { digits?: number; signed?: boolean }; form: string }[];
  percentage_points: { in: string; form: string }[];
  ranges: { in: [string | number, string | number]; as: string; form: string }[];
  dates: { iso: string; style: string; form: string }[];
  months: Record<string, string>[] & { n: number }[];
  weekdays: Record<string, string>[] & { n: number }[];
  currency: { in: number; form: string; case?: string; unit?: string }[];
  plural: { n: number | string; category?: string; form: string }[];
  casing: { op: string; in: string; out: string }[];
  alphabet: { letters: string[]; kazakh_only: string[]; words_in_right_order: string[]; regions_in_right_order: string[] };
  transliteration: Record<'map_latin_2021' | 'map_latin_2018_acute' | 'map_informal', Record<string, string>> & { vectors: Record<'cyr' | 'latin_2021' | 'latin_2018_acute' | 'informal', string>[] };
  keyboard: { rows: Record<string, string>; vectors: Record<string, string>[] };
  other: { kind: string; in?: unknown; unit?: string; form: string }[];
}

type Is = (seen: unknown, expected: unknown) => void;
type Ask = (v: Vectors, is: Is, compared: (values: number) => void) => void;

export interface VectorResult { readonly title: string; readonly compared: number; readonly wrong: readonly string[] }

/** Puts every question; `wrong` names each answer that is not the form asked for. */
export function askVectors(vectors: Vectors): VectorResult[] {
  return QUESTIONS.map(([title, ask]) => {
    const wrong: string[] = [];
    let total = 0;
    const is: Is = (seen, expected) => { if (JSON.stringify(seen) !== JSON.stringify(expected)) wrong.push(`${JSON.stringify(seen)} instead of ${JSON.stringify(expected)}`); };
    ask(vectors, is, (values) => { total += values; });
    return { title, compared: total, wrong };
  });
}

const asCase = (text: string): KkCase => { if (!isKkCase(text)) throw new Error(`not a case: ${text}`); return text; };

const QUESTIONS: readonly (readonly [title: string, ask: Ask])[] = [
  ['puts each suffix on each base', (v, is, compared) => {
    for (const x of v.suffix_vectors) is([x.base, x.case, withCase(x.base, asCase(x.case))], [x.base, x.case, x.form]);
    compared(v.suffix_vectors.length);
  }],
  ['reads decimals as they are spoken', (v, is) => {
    for (const x of v.suffix_vectors) if (x.kind === 'decimal') is(readTailNumber(x.base), x.read_as);
  }],
  ['reads and inflects each numeral of the table', (v, is, compared) => {
    for (const [digits, row] of Object.entries(v.numeral_table)) {
      for (const [name, form] of Object.entries(row)) {
        if (name === 'words') is([digits, numberWords(Number(digits))], [digits, form]);
        else is(withCase(formatNumber('kk', Number(digits)), asCase(name)), form);
        compared(1);
      }
    }
  }],
  ['writes ordinals in words and with a bare hyphen', (v, is, compared) => {
    for (const x of v.ordinals) { is(ordinalWords(x.n), x.words); is(`${x.n}-бап`, x.example); compared(2); }
  }],
  ['writes numbers, percents and points', (v, is, compared) => {
    for (const x of v.numbers) { const { compact, ...rest } = x.options; is(formatNumber('kk', Number(x.in), { ...rest, as: compact === true ? 'compact' : 'number' }), x.form); }
    for (const x of v.percent) is(formatPercent('kk', x.in, x.options), x.form);
    for (const x of v.percentage_points) is(formatPoints('kk', Number(x.in)), x.form);
    for (const x of v.number_traps) {
      const text = typeof x.input === 'number' ? formatNumber('kk', x.input, { as: x.as === 'year' ? 'year' : 'code' }) : x.input;
      is(x.as === 'act number' ? `№ ${text}` : text, x.form.replace('\u00A0', ' '));
    }
    compared(v.numbers.length + v.percent.length + v.percentage_points.length + v.number_traps.length);
  }],
  ['writes ranges', (v, is, compared) => {
    for (const x of v.ranges) { is([x.as, rangeForm(x)], [x.as, x.form]); compared(1); }
  }],
  ['writes dates in each style', (v, is, compared) => {
    for (const x of v.dates) { is([x.style, dateForm(x.iso, x.style)], [x.style, x.form]); compared(1); }
  }],
  ['names months and weekdays and inflects them', (v, is, compared) => {
    for (const row of v.months) for (const [field, form] of Object.entries(row)) if (field !== 'n') { is(nameForm(field, (how) => monthName('kk', row.n, how)), form); compared(1); }
    for (const row of v.weekdays) for (const [field, form] of Object.entries(row)) if (field !== 'n' && field !== 'iso') { is(nameForm(field, (how) => weekdayName('kk', row.n - 1, how)), form); compared(1); }
  }],
  ['writes sums of money', (v, is, compared) => {
    for (const x of v.currency) {
      is(formatMoney('kk', x.in, { currency: (x.unit ?? 'KZT') as Currency, case: x.case === undefined ? undefined : asCase(x.case) }), x.form);
      compared(1);
    }
  }],
  ['keeps the noun singular after any numeral', (v, is, compared) => {
    for (const x of v.plural) {
      if (typeof x.n === 'number') { is(pluralCategory('kk', x.n), x.category); is(`${formatNumber('kk', x.n)} ұсыным`, x.form); }
      else is(x.form, quantityForm(x.n.replace(' ', '\u00A0')));
      compared(1);
    }
  }],
  ['changes letter case and repairs look-alikes', (v, is, compared) => {
    const ops: Record<string, (text: string) => string> = {
      lower, upper, lower_never_locale_tr: lower, capitalise_first: capitaliseFirst, upper_latin_2021: upperLatin, fold_for_search: foldForSearch,
      normalise_homoglyphs: normaliseHomoglyphs, nfc: (text) => text.normalize('NFC'),
    };
    for (const x of v.casing) { is([x.in, ops[x.op]?.(x.in)], [x.in, x.out]); compared(1); }
  }],
  ['sorts by the 42 letters', (v, is, compared) => {
    is(KAZAKH_ALPHABET, v.alphabet.letters);
    is(KAZAKH_ONLY, v.alphabet.kazakh_only);
    for (const right of [v.alphabet.words_in_right_order, v.alphabet.regions_in_right_order]) {
      is(right.toReversed().sort(compare('kk')), right);
      compared(right.length);
    }
    compared(v.alphabet.letters.length + v.alphabet.kazakh_only.length);
  }],
  ['transliterates by all three schemes, and the key of search brings the spellings together', (v, is, compared) => {
    const maps = { latin2021: 'map_latin_2021', latin2018: 'map_latin_2018_acute', informal: 'map_informal' } as const;
    for (const scheme of ['latin2021', 'latin2018', 'informal'] as const) for (const [from, to] of Object.entries(v.transliteration[maps[scheme]])) { is(toLatin(from, scheme), to); compared(1); }
    for (const x of v.transliteration.vectors) {
      is([toLatin(x.cyr, 'latin2021'), toLatin(x.cyr, 'latin2018'), toLatin(x.cyr, 'informal')], [x.latin_2021, x.latin_2018_acute, x.informal]);
      const key = latinKey(x.cyr);
      is([x.latin_2021, x.latin_2018_acute, x.informal].map(latinKey), [key, key, key]);
      compared(3);
    }
  }],
  ['finds what was meant when another layout was on', (v, is, compared) => {
    for (const x of v.keyboard.vectors) { checkSlip(x, is); compared(Object.keys(x).length - 1); }
  }],
  ['joins words, tells time and cites acts', (v, is, compared) => {
    for (const x of v.other) { is([x.kind, otherForm(x)], [x.kind, x.form]); compared(1); }
  }],
];

function nameForm(field: string, name: (how: 'long' | 'short') => string): string {
  if (field === 'long' || field === 'short') return name(field);
  return field === 'sentence_start' ? capitaliseFirst(name('long')) : withCase(name('long'), asCase(field));
}

function rangeForm({ in: [a, b], as }: Vectors['ranges'][number]): string {
  const [from, to] = [Number(a), Number(b)];
  switch (as) {
    case 'years attributive': return formatYears('kk', from, to, 'of');
    case 'years adverbial': return formatYears('kk', from, to, 'when');
    case 'years with dat': return `${formatYears('kk', from, to, 'for')} арналған`;
    case 'from–to': return formatYears('kk', from, to, 'span');
    case 'ages': return formatAges('kk', from, to, 'ages');
    case 'aged': return formatAges('kk', from, to, 'aged');
    case 'percent': return formatRange('kk', from / 100, to / 100, { as: 'percent' });
    case 'interval': case 'interval with minus': return formatInterval('kk', from, to);
    case 'articles': return formatArticles('kk', a, b, 'to');
    case 'two articles': return formatArticles('kk', a, b, 'and');
    case 'approximate': return `${formatRange('kk', from, to)} шақты`;
    case 'hours': return formatHours(String(a), String(b));
    default: return formatDateRange('kk', String(a), String(b));
  }
}

function dateForm(iso: string, style: string): string {
  const year = Number(iso.slice(0, 4));
  switch (style) {
    case 'long_loc': case 'long_gen': case 'long_loc_attr': return formatDate('kk', iso, `long:${asCase(style.slice(5))}`);
    case 'long_dat_until': return `${formatDate('kk', iso, 'long:dat')} дейін`;
    case 'long_abl_since': return `${formatDate('kk', iso, 'long:abl')} бастап`;
    case 'month_year_loc_attr': return formatDate('kk', iso, 'month_year:loc_attr');
    case 'weekday_long': return formatDate('kk', iso, 'weekday');
    case 'adverbial_official': return registeredOn(iso);
    case 'short_month': case 'table_head': return formatDate('kk', iso, 'axis');
    case 'year': return formatDate('kk', iso, 'long');
    case 'year_when': return formatYear('kk', year, 'when');
    case 'year_attr': return formatYear('kk', year, 'of');
    case 'year_abl': return `${formatDate('kk', iso, 'long:abl')} бастап`;
    case 'year_dat': return `${formatDate('kk', iso, 'long:dat')} дейін`;
    case 'year_half': return formatPartOfYear('kk', year, 'half', 1);
    case 'year_quarter': return formatPartOfYear('kk', year, 'quarter', 3);
    default: return formatDate('kk', iso, style as 'long' | 'short' | 'month_year' | 'datetime');
  }
}

function quantityForm(n: string): string {
  const nouns: Record<string, string> = { бірнеше: 'аудан', көп: 'азамат', барлық: 'аудан', '1\u00A0234': 'құқық бұзушылық', '2,5': 'сағат' };
  if (n === '20') return `20 өңірдің ${withCase('14', 'px3+loc')}`;
  if (n === '163') return '163 елдің ішінде 67-орын';
  return n === 'екеуі' ? also(n) : `${n} ${nouns[n]}`;
}

function checkSlip(x: Record<string, string>, is: Is): void {
  const meant = x['meant'] ?? '';
  for (const [how, typed] of Object.entries(x)) {
    if (how === 'meant' || how === 'lang') continue;
    if (how === 'typed_with_ru_lookalikes') is(withRussianLetters(meant), typed);
    else if (how === 'typed_on_en_with_kk_fingers') { is(retype(meant, 'kk', 'en'), typed); is(layoutGuesses(typed)[0], meant); }
    else if (how === 'typed_on_ru_with_kk_fingers') { is(retype(meant, 'kk', 'ru'), typed); if (typed !== meant) is(layoutGuesses(typed).includes(meant), true); }
    else if (how === 'typed_on_en_with_ru_fingers') { is(retype(meant, 'ru', 'en'), typed); is(layoutGuesses(typed).includes(meant), true); }
    else if (how === 'typed_on_ru' || how === 'typed_on_kk') { is(retype(meant, 'en', how === 'typed_on_ru' ? 'ru' : 'kk'), typed); is(layoutGuesses(typed).includes(meant), true); }
    else throw new Error(`a slip the test does not know: ${how}`);
  }
}

const LAW = { body: 'Қазақстан Республикасы', date: '2025-12-30', number: '245-VIII', kind: 'Заңы', title: 'Құқық бұзушылық профилактикасы туралы' };

function otherForm({ kind, in: given, unit, form }: Vectors['other'][number]): string {
  const items = Array.isArray(given) ? given.map(String) : [];
  const word = String(given);
  switch (kind) {
    case 'list_and': return joinList('kk', items);
    case 'list_or': return joinList('kk', items, 'or');
    case 'and_pair': return joinPair(items[0] ?? '', items[1] ?? '');
    case 'particle_also': return also(word);
    case 'relative': return formatRelative('kk', Number(given), unit as TimeUnit);
    case 'language_name': return languageName('kk', word as 'kk');
    case 'act_citation':
      if (form.includes('№ 1233')) return citeActKazakh({ body: 'Қазақстан Республикасы Үкіметі', date: '2023-12-29', number: '1233', kind: 'қаулысы' });
      if (form.includes('№ 1095')) return citeActKazakh({ body: 'Қазақстан Республикасы Ішкі істер министрі', date: '2015-12-29', number: '1095', kind: 'бұйрығы' });
      return citeActKazakh(LAW);
    case 'act_citation_gen': return `«${LAW.title}» ${withCase('Қазақстан Республикасы Заңы', 'gen')} ${formatNorm('kk', { article: 40, paragraph: 2, subparagraph: 3 })}`;
    case 'act_citation_short': return `№ 245-VIII ${withCase('Заң', 'gen')} ${formatNorm('kk', { article: 44 })}`;
    case 'roman': return withCase(word, 'loc');
    case 'numero': return numero(word.replace('№', '').trim());
    default: throw new Error(`a form the test does not know: ${kind}`);
  }
}
