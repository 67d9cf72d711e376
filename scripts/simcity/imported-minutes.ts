/**
 * What the clock of the raw file says, read through the importer's own readers of moments: the table of incidents keeps
 * no minutes, because nothing published needs them.
 */
import { basename } from 'node:path';
import { Columns } from '../data/columns.ts';
import { momentReader } from '../data/moment-format.ts';
import { chooseReader } from '../data/readers/choose-reader.ts';
import { readMapping } from '../data/read-card.ts';

export interface MinuteShares {
  /** Whether the epoch, read as a wall clock, always says what the text says. */
  epochAgrees: boolean;
  /** Rows of upper-case files, and those of them without a time. */
  legacy: number;
  dateOnly: number;
  /** Rows with a time; of them in the hour 0, at 00:00; outside the hour 0, and there at minute 0 and minute 30. */
  timed: number;
  hour0: number;
  midnight: number;
  daytime: number;
  minute0: number;
  minute30: number;
}

/** Reads the moment of the offence of each row of the files by the mapping of the official layer. */
export async function importedMinutes(root: string, files: readonly string[]): Promise<MinuteShares> {
  const mapping = readMapping(root, 'official-crime-map');
  const [text, epoch] = mapping.date;
  if (text === undefined || epoch === undefined) throw new Error('official-crime-map: two columns of moments are expected, a text and an epoch');
  const out: MinuteShares = { epochAgrees: true, legacy: 0, dateOnly: 0, timed: 0, hour0: 0, midnight: 0, daytime: 0, minute0: 0, minute30: 0 };
  const [readers, readEpoch] = [text.formats.map(momentReader), momentReader(epoch.formats[0] ?? 'epoch-ms')];
  for (const file of files) {
    const reader = await chooseReader(file);
    let [textAt, epochAt, isLegacy] = [-1, -1, false];
    await reader.read(file, {
      head: ({ names }) => {
        const columns = new Columns(basename(file), names);
        [textAt = -1] = columns.present(text.from);
        [epochAt = -1] = columns.present(epoch.from);
        isLegacy = names.includes('OBJECTID');
      },
      record: (cursor) => {
        const written = cursor.text(textAt);
        let moment: ReturnType<typeof readEpoch> = null;
        for (const read of readers) moment ??= read(written);
        const stored = readEpoch(cursor.text(epochAt));
        if (moment === null || stored === null) { out.epochAgrees = false; return; }
        if (stored.day !== moment.day || (moment.hour >= 0 && (stored.hour !== moment.hour || stored.minute !== moment.minute))) out.epochAgrees = false;
        if (isLegacy) { out.legacy++; if (moment.hour < 0) out.dateOnly++; }
        if (moment.hour < 0) return;
        out.timed++;
        if (moment.hour === 0) { out.hour0++; if (moment.minute === 0) out.midnight++; return; }
        out.daytime++;
        if (moment.minute === 0) out.minute0++;
        if (moment.minute === 30) out.minute30++;
      },
    }, { encoding: mapping.encoding, delimiter: mapping.delimiter });
  }
  return out;
}
