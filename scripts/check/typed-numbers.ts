/**
 * Numbers typed by hand in running text. A number that the text states must come from a fact (`<N of="…"/>`), so that it
 * has a source and changes everywhere at once. Left alone: dates and years, numbers of articles, acts, chapters and
 * pages, task codes and identifiers, and the exceptions of one reasoned file.
 */
export interface NumberException { readonly text: string; readonly reason: string }
export interface TypedNumber { readonly text: string; readonly index: number; readonly around: string }

const DIGITS = String.raw`\d+(?:[.,]\d+)?(?:\(\d+\))*(?:-\d+)?`;
const LIST = String.raw`${DIGITS}(?:\s*(?:[–—-]|,|;|and|or|to|и|или|мен|және|не)\s*${DIGITS})*`;
const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)\p{L}*`;

/** What a number may belong to without being a statement, longest first. */
const ALLOWED: readonly RegExp[] = [
  // Dates: 30 December 2025, 30 декабря 2025, 2025 жылғы 30 желтоқсан, 30.12.2025, 2025-12-30, times of day.
  new RegExp(String.raw`\b(?:1[89]|20)\d{2}\s+жыл\p{L}*\s+\d{1,2}\s+${MONTH}`, 'giu'),
  new RegExp(String.raw`\b\d{1,2}(?:\s*[–-]\s*\d{1,2})?\s+${MONTH}`, 'giu'),
  new RegExp(String.raw`${MONTH}\s+\d{1,2},`, 'giu'),
  /\b\d{1,2}\.\d{1,2}\.(?:1[89]|20)\d{2}\b|\b(?:1[89]|20)\d{2}-\d{2}-\d{2}\b|\b\d{1,2}:\d{2}\b/gu,
  // Articles and parts of acts: Art. 71(6), Articles 71 and 75, статьи 71 и 75, 71-бап, 71 және 75-баптар.
  new RegExp(String.raw`\b(?:Articles?|Arts?\.?|ss?\.|sections?|paragraphs?|subparagraphs?|parts?|chapters?|ch\.|form|annex|pp?\.|No\.?|nr\.|resolution|order|decree|Law|level|stage|task|figure|table|note)\s*(?:No\.?\s*)?${LIST}(?:-[IVXLC]+)?`, 'giu'),
  new RegExp(String.raw`(?:стат(?:ья|ьи|ье|ей|ью|ьям|ьями|ьях)|ст\.|пункт\p{L}*|подпункт\p{L}*|пп?\.|част(?:ь|и|ью|ей)|ч\.|глав\p{L}*|гл\.|раздел\p{L}*|форм\p{L}*|№|№№|рис\.|рисун\p{L}*|таблиц\p{L}*|этап\p{L}*|приказ\p{L}*|постановлени\p{L}*|указ\p{L}*)\s*(?:№\s*)?${LIST}(?:-[\p{L}]+)?`, 'giu'),
  new RegExp(String.raw`${LIST}(?:\s*[–-]\s*|\)?\s+)(?:ба[пб]|тарма[қғ]|бөлі[мгк]|тарау|сурет|кесте|бе[тд]|нысан|бұйры[қғ]|қаулы|кезең|абзац)\p{L}*`, 'giu'),
  new RegExp(String.raw`(?:№|No\.?)\s*\d[\d/-]*(?:-[IVXLC]+)?`, 'giu'),
  // Years, alone or as a range or a decade.
  /\b(?:1[89]|20)\d{2}(?:\s*[–—/-]\s*(?:(?:1[89]|20)\d{2}|\d{2}))?(?:s|-(?:е|х|м|го|му|ші|шы|ыншы|інші)\p{L}*)?\b/gu,
  // Codes: S2.4, R3, P6, H3, AP23489588, 1-М, ISO 37120, UTC+5, EPSG:32642, release 2026.1.
  /(?<![\p{L}\d])[A-ZА-ЯӘҒҚҢӨҰҮІ]{1,6}[ :+-]?\d+(?:\.\d+)*(?:-\p{Lu})?(?![\p{L}\d])/gu,
  /\b\d+-[МM](?!\p{L})/gu,
];

/** Every typed number of `text`, with a few words around it. Exceptions are literal phrases. */
export function typedNumbers(text: string, exceptions: readonly NumberException[] = []): TypedNumber[] {
  let rest = text;
  const blank = (match: string): string => '\u0000'.repeat(match.length);
  for (const { text: phrase } of exceptions) rest = rest.replaceAll(phrase, blank);
  for (const pattern of ALLOWED) rest = rest.replace(pattern, (match: string) => blank(match));
  return [...rest.matchAll(/(?<![\p{L}_])\d[\d\s\u00a0\u202f.,]*\d%?|(?<![\p{L}_])\d%?/gu)].map(({ 0: found, index }) => ({
    text: found.trim(), index, around: text.slice(Math.max(0, index - 30), index + found.length + 30).replace(/\s+/g, ' ').trim(),
  }));
}
