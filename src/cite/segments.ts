/** A piece of a formatted citation: the page makes `<i>`, `<a>` and `lang` of it, a copied text just joins the pieces. */
export interface Segment {
  readonly text: string;
  /** A title set in italics; only Latin script is (Cyrillic italics read badly, decision 24). */
  readonly italic?: true;
  /** BCP 47, where it is not the language of the page. */
  readonly lang?: string;
  readonly href?: string;
}

/** The citation as plain text. */
export function plainText(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

/** A title: italic when it is in Latin script, marked with its language when that is not the page's. */
export function titleSegment(text: string, lang: string, pageLang: string): Segment {
  const latin = !/[^\u0000-\u024F\u1E00-\u1EFF\u2000-\u206F]/u.test(text);
  return { text, ...(latin ? { italic: true as const } : {}), ...(lang === pageLang || lang === 'und' ? {} : { lang }) };
}

/** Joins parts to one sentence end: a text that already ends in `.`, `?`, `!` or `…` gets no second stop. */
export function withStop(text: string): string {
  return /[.?!…]["”»)]?$/u.test(text) ? text : `${text}.`;
}
