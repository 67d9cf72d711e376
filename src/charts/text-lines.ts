/** Mean advance of the report's sans face at 13 px in Cyrillic, with room to spare: no text is measured at build time. */
const CHARACTER_PX = 6.7;

/** Breaks a text into lines of at most `most` characters at spaces; a longer word stays whole. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Characters of chart text that fit into a width in pixels. */
export function charactersIn(width: number, fontPx = 13): number {
  return Math.max(6, Math.floor((width / CHARACTER_PX) * (13 / fontPx)));
}

/** Estimated width of a text in pixels, rather too wide than too narrow. */
export function textWidth(text: string, fontPx = 13): number {
  return text.length * CHARACTER_PX * (fontPx / 13);
}
