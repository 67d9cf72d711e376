/** Latin letters for the Cyrillic of the three languages, enough for a stable key (not a transliteration standard). */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', қ: 'q', л: 'l', м: 'm',
  н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'kh', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh',
  щ: 'shch', ъ: '', ы: 'y', і: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya', ї: 'i', є: 'e', ґ: 'g', ў: 'u', ҳ: 'h',
};

/** A key that every reference manager takes: ASCII letters, digits, `-` and `:`; `concentration.fig-lorenz` → `concentration:fig-lorenz-2026.1` without the dot. */
export function citationKey(id: string, release?: string): string {
  const letters = Array.from(`${id.replaceAll('.', ':')}${release === undefined ? '' : `-${release.replace('.', '-')}`}`.toLowerCase());
  const key = letters.map((c) => LATIN[c] ?? c).join('').normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9:-]+/g, '-').replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
  return /^[a-z]/.test(key) ? key : `c-${key}`;
}
