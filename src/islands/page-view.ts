import { readState, showState, type Spec, type State } from '../url/view-state.ts';

/**
 * One address for several views of a page: each element adds its fields, and a change of one keeps the others. An element
 * must join when it is connected, before the reader can change anything.
 */
const fields: Record<string, Spec[string]> = {};
const values: Record<string, unknown> = {};

/** Adds the fields of an element and gives their state in the present address; `damaged` when the address could not be read. */
export function joinView<S extends Spec>(spec: S): { readonly state: State<S>; readonly damaged: boolean } {
  const read = readState(spec, location.search);
  Object.assign(fields, spec);
  Object.assign(values, read.state);
  return read;
}

/** Changes some fields and shows the whole state in the address bar. */
export function changeView(part: Readonly<Record<string, unknown>>): void {
  Object.assign(values, part);
  showState(fields, values as State<Spec>);
}
