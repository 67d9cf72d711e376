/// <reference types="astro/client" />

declare namespace App {
  /** What one page tells the components inside its text; set by the page before it renders. */
  interface Locals {
    lang: import('./i18n/lang.ts').Lang;
    /** Id of the page in permalinks (`concentration`, `glossary`, …). */
    page: string;
    /** Ids of the notes in reading order, from the scan of the source, so that numbering does not depend on rendering. */
    noteOrder: string[];
    /** Rendered notes by id, filled while the text renders. */
    notes: Map<string, string>;
  }
}
