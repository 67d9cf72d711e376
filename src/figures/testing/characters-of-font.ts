/** The characters that an SFNT font has glyphs for: its `cmap` of format 4 (OpenType specification, “cmap”). For tests. */
export function charactersOf(font: Buffer): string[] {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => ({ tag: font.toString('latin1', 12 + 16 * i, 16 + 16 * i), at: font.readUInt32BE(20 + 16 * i) }));
  const cmap = tables.find(({ tag }) => tag === 'cmap')?.at;
  if (cmap === undefined) throw new Error('font: no cmap (expected one)');
  const formats = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i)).filter((at) => font.readUInt16BE(at) === 4);
  return [...new Set(formats.flatMap((at) => {
    const segments = font.readUInt16BE(at + 6) / 2;
    const ends = at + 14;
    const starts = ends + 2 * segments + 2;
    return Array.from({ length: segments }, (_, i) => [font.readUInt16BE(starts + 2 * i), font.readUInt16BE(ends + 2 * i)] as const)
      .filter(([from]) => from !== 0xffff)
      .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)));
  }))];
}
