/** Readings that no rule gives: abbreviations, unit signs, names that already end in a possessive, shortened stems. */

/**
 * Abbreviations by their reading (only the sounds at the end matter). A consonant letter is read with a vowel, so most end
 * in one: ТМД is «ты-мы-ды». Sources: guide to official documents, items 15–17; spelling rules §73–75; the rest by the
 * same rule. An abbreviation that is not listed stops the build: its reading is a decision of an editor.
 */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  АҚ: 'ақы', АҚШ: 'ақыш', БАҚ: 'бақ', БП: 'быпы', БҰҰ: 'быұұ', ГАЖ: 'гаж', ЕҚЫҰ: 'еқыыұ', ЕО: 'ео', ЖАО: 'жыао',
  ЖБО: 'жыбыо', ЖИ: 'жи', ЖІӨ: 'жыіө', ЖОО: 'жыоо', ЖШС: 'жышысы', ІІМ: 'ііім', ІІО: 'ііо', НАТО: 'нато', НҚА: 'нықыа',
  ПД: 'пыды', СДТБТ: 'сыдытыбыты', ТМД: 'тымыды', ҮЕҰ: 'үеұ', ҰСБ: 'ұсыбы', ЮНЕСКО: 'юнеско', ЮНИСЕФ: 'юнисеф',
  ӘҚБтК: 'әқыбыткі', ҚазҰУ: 'қазұу', ҚК: 'қакі', ҚПК: 'қапыкі', ҚР: 'қыры',
};

/** Signs written after a number, by the word they are read as. A suffix follows them after a hyphen. */
export const UNIT_SIGNS: Readonly<Record<string, string>> = {
  '%': 'пайыз', '‰': 'промилле', 'м': 'метр', 'км': 'километр', 'м²': 'метр', 'км²': 'километр', 'га': 'гектар',
  'млн': 'миллион', 'млрд': 'миллиард', 'трлн': 'триллион', 'мин': 'минут', 'МБ': 'мегабайт', 'кг': 'килограмм',
};

/** Last words that already carry a possessive: they take the row of `AFTER_POSSESSIVE`, and no second possessive. */
export const POSSESSED_HEADS: ReadonlySet<string> = new Set([
  'академиясы', 'ауданы', 'аумағы', 'басқармасы', 'бірлестігі', 'бұйрығы', 'бюросы', 'департаменті', 'доллары', 'жарлығы', 'жартыжылдығы',
  'жобасы', 'заңы', 'институты', 'кодексі', 'комиссиясы', 'комитеті', 'конвенциясы', 'қағидалары', 'қаласы', 'қаулысы', 'қызметі',
  'министрлігі', 'министрі', 'облысы', 'орталығы', 'органдары', 'ордасы', 'прокуратурасы', 'пункті', 'республикасы', 'соты', 'тобы', 'тоқсаны',
  'тұжырымдамасы', 'прокуроры', 'президенті', 'университеті', 'ұйымы', 'үкіметі',
]);

/** Stems that lose a vowel before a possessive. */
export const SHORTENED_STEMS: Readonly<Record<string, string>> = {
  халық: 'халқ', орын: 'орн', мүлік: 'мүлк', ерік: 'ерк', бөрік: 'бөрк', қырық: 'қырқ', қарын: 'қарн',
};
