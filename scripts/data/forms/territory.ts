/** Beginnings of the Russian and Kazakh names of regions as they stand in titles of forms, the longer before the shorter. */
const NAMES: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['KZ-63', /восточно-казахстан|шығыс қазақстан/i], ['KZ-59', /северо-казахстан|солтүстік қазақстан/i], ['KZ-27', /западно-казахстан|батыс қазақстан/i],
  ['KZ-10', /област[ьи] абай|абайск|абай облыс/i], ['KZ-11', /акмолинск|ақмола/i], ['KZ-15', /актюбинск|ақтөбе/i], ['KZ-23', /атырауск|атырау/i], ['KZ-31', /жамбылск|жамбыл/i], ['KZ-33', /жетісу|жетысу/i],
  ['KZ-35', /карагандинск|қарағанды/i], ['KZ-39', /костанайск|қостанай/i], ['KZ-43', /кызылординск|қызылорда/i], ['KZ-47', /мангистауск|маңғыстау/i], ['KZ-55', /павлодар/i], ['KZ-61', /туркестанск|түркістан/i],
  ['KZ-62', /улытау|ұлытау/i], ['KZ-19', /алматинск|алматы облыс/i], ['KZ-71', /астан[аеы]|нур-султан/i], ['KZ-79', /шымкент/i], ['KZ-75', /г\.?\s*алматы|город алматы|алматы қ|алматы/i],
];

/** Code (ISO 3166-2 with KATO digits) of the territory that a title or the name of a file names, or null. */
export const territoryOf = (text: string): string | null => NAMES.find(([, pattern]) => pattern.test(text))?.[0] ?? /KZ-\d{2}/.exec(text)?.[0] ?? null;
