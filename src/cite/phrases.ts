import type { Lang, Trilingual } from '../i18n/lang.ts';
import type { CitedKind } from './record.ts';

/**
 * The fixed words of bibliographic descriptions. They follow citation standards, not the interface, and so live here and
 * not among the interface strings.
 */
const KIND: Readonly<Record<CitedKind, Trilingual>> = {
  report: { kk: 'Есеп', ru: 'Отчёт', en: 'Report' },
  chapter: { kk: 'Тарау', ru: 'Глава', en: 'Chapter' },
  section: { kk: 'Бөлім', ru: 'Раздел', en: 'Section' },
  figure: { kk: 'Сурет', ru: 'Рисунок', en: 'Figure' },
  table: { kk: 'Кесте', ru: 'Таблица', en: 'Table' },
  recommendation: { kk: 'Ұсыным', ru: 'Рекомендация', en: 'Recommendation' },
  norm: { kk: 'Норма жобасы', ru: 'Проект нормы', en: 'Draft norm' },
  dataset: { kk: 'Деректер жиыны', ru: 'Набор данных', en: 'Data set' },
};
/** What kind of thing is cited, as a label: “Figure”. */
export function kindWord(kind: CitedKind, lang: Lang): string {
  return KIND[kind][lang];
}

export interface Phrases {
  readonly and: string;
  readonly others: string;
  readonly noDate: string;
  readonly draft: string;
  readonly electronic: string;
  readonly inside: string;
  readonly number: string;
  readonly volume: string;
  readonly issue: string;
  readonly pages: string;
  readonly accessed: (date: string) => string;
  readonly release: (name: string) => string;
  readonly retrieved: (date: string, url: string) => string;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** `2026-03-01` → `March 1, 2026` (APA 7, 9.16). */
export function apaDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${MONTHS[Number(month) - 1] ?? ''} ${Number(day)}, ${year}`;
}
/** `2026-03-01` → `01.03.2026`, as ГОСТ Р 7.0.5–2008 prints the date of access. */
export function dottedDate(iso: string): string {
  return iso.split('-').reverse().join('.');
}

export const PHRASES: Readonly<Record<Lang, Phrases>> = {
  kk: {
    and: 'және', others: 'т.б.', noDate: 'жылы көрсетілмеген', draft: 'жоба', electronic: 'Электрондық ресурс', inside: 'Есепте:', number: '№', volume: 'Т.', issue: '№', pages: 'Б.',
    accessed: (date) => `қаралған күні: ${dottedDate(date)}`, release: (name) => `${name} басылымы`, retrieved: (date, url) => `Қаралған күні: ${dottedDate(date)}, ${url}`,
  },
  ru: {
    and: 'и', others: 'и др.', noDate: 'б. г.', draft: 'проект', electronic: 'Электронный ресурс', inside: 'В:', number: '№', volume: 'Т.', issue: '№', pages: 'С.',
    accessed: (date) => `дата обращения: ${dottedDate(date)}`, release: (name) => `Выпуск ${name}`, retrieved: (date, url) => `Дата обращения: ${dottedDate(date)}, ${url}`,
  },
  en: {
    and: 'and', others: 'et al.', noDate: 'n.d.', draft: 'draft', electronic: 'Electronic resource', inside: 'In', number: 'No', volume: 'Vol.', issue: 'No', pages: 'P.',
    accessed: (date) => `accessed: ${dottedDate(date)}`, release: (name) => `Release ${name}`, retrieved: (date, url) => `Retrieved ${apaDate(date)}, from ${url}`,
  },
};
