/** Records of a delimited text with quoted fields, as objects by the names of its head. */
export function* csvRecords(text: string): Generator<Readonly<Record<string, string>>> {
  let head: readonly string[] | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (line === '') continue;
    const fields = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (head === undefined) { head = fields; continue; }
    const names = head;
    yield Object.fromEntries(names.map((name, i) => [name, fields[i] ?? '']));
  }
}
