/**
 * The state of a view in the address: readable (`?view=1&year=2019&category=theft`), versioned, and checked field by field.
 * A damaged or hostile address never reaches a view: the reader gets the default view and is told so.
 * Written by hand because a schema library would weigh more than the view.
 */
export type Field =
  /** One of the offered values, such as a slice's id. */
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly initial: string }
  /** A whole number within limits. */
  | { readonly kind: 'whole'; readonly min: number; readonly max: number; readonly initial: number }
  /** Two whole numbers `from-to` within limits, the first not above the second; written `2019~2021`. */
  | { readonly kind: 'span'; readonly min: number; readonly max: number; readonly initial: readonly [number, number] }
  /** Several of the offered values, without repeats. */
  | { readonly kind: 'choices'; readonly values: readonly string[]; readonly initial: readonly string[] }
  /** A cell of the grid as `i,j`; null when none is selected. */
  | { readonly kind: 'cell'; readonly initial: null }
  /** A free text such as a query, up to a length; no control characters but tab and line feed. */
  | { readonly kind: 'text'; readonly max: number; readonly initial: string };

export type Spec = Readonly<Record<string, Field>>;
export type StateValue<F extends Field> =
  F extends { kind: 'choice' | 'text' } ? string
    : F extends { kind: 'whole' } ? number
      : F extends { kind: 'span' } ? readonly [number, number]
        : F extends { kind: 'choices' } ? readonly string[]
          : F extends { kind: 'cell' } ? readonly [number, number] | null
            : never;
export type State<S extends Spec> = { readonly [K in keyof S]: StateValue<S[K]> };

export const VIEW_VERSION = '1';
/** Longest query part accepted: what common servers and messengers carry. */
export const MAX_LENGTH = 8000;

/** The view as it stands without an address. */
export function initialState<S extends Spec>(spec: S): State<S> {
  return Object.fromEntries(Object.entries(spec).map(([name, field]) => [name, field.initial])) as State<S>;
}

/**
 * Reads the state out of `location.search`. Parameters that the spec does not name are left alone, since links gather foreign
 * ones; `damaged` is true, and the state the default, when a named one is repeated, unreadable, out of limits or of another version.
 */
export function readState<S extends Spec>(spec: S, search: string): { readonly state: State<S>; readonly damaged: boolean } {
  const initial = initialState(spec);
  const params = new URLSearchParams(search);
  const named = ['view', ...Object.keys(spec)].filter((name) => params.has(name));
  if (named.length === 0) return { state: initial, damaged: false };
  const broken = { state: initial, damaged: true };
  if (search.length > MAX_LENGTH || params.get('view') !== VIEW_VERSION || named.some((name) => params.getAll(name).length > 1)) return broken;
  const read: [string, unknown][] = [];
  for (const [name, field] of Object.entries(spec)) {
    const text = params.get(name);
    const value = text === null ? field.initial : parse(field, text);
    if (value === undefined) return broken;
    read.push([name, value]);
  }
  return { state: Object.fromEntries(read) as State<S>, damaged: false };
}

/** The query part of an address, empty for the default view; only what differs from the default is written. */
export function writeState<S extends Spec>(spec: S, state: State<S>): string {
  const params = new URLSearchParams();
  for (const [name, field] of Object.entries(spec)) {
    const text = format(field, state[name]);
    if (text !== format(field, field.initial)) params.set(name, text);
  }
  if ([...params].length === 0) return '';
  // Commas and tildes stay readable; they have no meaning of their own in a query.
  return `?view=${VIEW_VERSION}&${params.toString().replaceAll('%2C', ',').replaceAll('%7E', '~')}`;
}

/** Puts the state into the address bar without a new entry in the history and without losing the fragment. */
export function showState<S extends Spec>(spec: S, state: State<S>): void {
  const foreign = new URLSearchParams(location.search);
  for (const name of ['view', ...Object.keys(spec)]) foreign.delete(name);
  const own = writeState(spec, state);
  const rest = foreign.toString();
  const query = rest === '' ? own : own === '' ? `?${rest}` : `${own}&${rest}`;
  history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
}

function parse(field: Field, text: string): unknown {
  switch (field.kind) {
    case 'choice': return field.values.includes(text) ? text : undefined;
    case 'whole': return whole(text, field.min, field.max);
    case 'span': {
      const [a, b, ...more] = text.split('~').map((part) => whole(part, field.min, field.max));
      return a === undefined || b === undefined || more.length > 0 || a > b ? undefined : [a, b];
    }
    case 'choices': {
      const parts = text === '' ? [] : text.split(',');
      return new Set(parts).size === parts.length && parts.every((part) => field.values.includes(part)) ? parts : undefined;
    }
    case 'cell': {
      const [i, j, ...more] = text.split(',').map((part) => whole(part, -1_000_000, 1_000_000));
      return i === undefined || j === undefined || more.length > 0 ? undefined : [i, j];
    }
    case 'text': return text.length <= field.max && !/[\u0000-\u0008\u000B-\u001F\u007F\uFFFD]/.test(text) ? text : undefined;
  }
}

function whole(text: string, min: number, max: number): number | undefined {
  if (!/^(0|-?[1-9]\d{0,8})$/.test(text)) return undefined;
  const value = Number(text);
  return value >= min && value <= max ? value : undefined;
}

function format(field: Field, value: string | number | readonly (string | number)[] | null | undefined): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join(field.kind === 'span' ? '~' : ',') : String(value);
}
