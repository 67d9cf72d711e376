/** A reader of RIS for the tests, from the format's description: two-character tag, two spaces, hyphen, space, value. */
export function parseRis(source: string): Record<string, string[]>[] {
  const records: Record<string, string[]>[] = [];
  let now: Record<string, string[]> | undefined;
  for (const line of source.split('\r\n')) {
    if (line === '') continue;
    const match = /^([A-Z][A-Z0-9]) {2}- (.*)$/u.exec(line);
    if (match === null) throw new Error(`ris: not a tagged line (seen ${JSON.stringify(line)})`);
    const [, tag = '', value = ''] = match;
    if (tag === 'TY') now = {};
    if (now === undefined) throw new Error(`ris: ${tag} before TY`);
    if (tag === 'ER') { records.push(now); now = undefined; continue; }
    (now[tag] ??= []).push(value);
  }
  if (now !== undefined) throw new Error('ris: a record is not closed by ER');
  return records;
}
