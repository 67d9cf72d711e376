import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { DataError } from '../data-error.ts';
import { XmlEvents, type XmlHandler } from './xml-events.ts';

/** Largest unpacked size of the parts that are read, all passes together: far above any form, far below a bomb's aim. */
const MAX_BYTES = 2 * 1024 ** 3;
const PIECE = 1 << 18;

/** Opens an office file; its parts are unpacked piece by piece, and counted, each time they are asked for. */
export class XlsxPackage {
  private readonly file: string;
  private readonly limit: number;
  private unpacked = 0;

  private constructor(file: string, limit: number) { this.file = file; this.limit = limit; }

  /** Throws `archive-truncated` when the end of the archive is missing. */
  static async open(file: string, maxBytes = MAX_BYTES): Promise<XlsxPackage> {
    const { size } = await stat(file);
    const handle = await open(file);
    try {
      const length = Math.min(size, 66_000);
      const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
      if (buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6])) < 0) throw new DataError({ file: basename(file), rule: 'archive-truncated' }, 'the archive has no end (a cut download?); nothing was changed, fetch the file again');
    } finally {
      await handle.close();
    }
    return new XlsxPackage(file, maxBytes);
  }

  /** Reads the named parts as XML in the order in which they stand; returns those that were there. */
  async read(parts: ReadonlyMap<string, XmlHandler>): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    const done = new Set<string>();
    const unzip = new Unzip((entry) => {
      const handler = parts.get(entry.name);
      if (handler === undefined || found.has(entry.name)) return;
      found.add(entry.name);
      this.follow(entry, new XmlEvents(handler), () => done.add(entry.name));
    });
    unzip.register(UnzipInflate);
    try {
      for await (const piece of createReadStream(this.file, { highWaterMark: PIECE }) as AsyncIterable<Buffer>) unzip.push(piece, false);
      unzip.push(new Uint8Array(0), true);
    } catch (error) { throw this.problem(error); }
    for (const part of found) if (!done.has(part)) throw new DataError({ file: basename(this.file), rule: 'archive-truncated' }, `the part ${part} is not whole; nothing was changed, fetch the file again`);
    return found;
  }

  private follow(entry: UnzipFile, xml: XmlEvents, finished: () => void): void {
    const decoder = new TextDecoder('utf-8');
    entry.ondata = (error, chunk, final) => {
      if (error !== null) throw error;
      this.unpacked += chunk.length;
      if (this.unpacked > this.limit) throw new DataError({ file: basename(this.file), rule: 'too-large' }, `unpacks to more than ${this.limit} bytes (a damaged or hostile archive?)`);
      xml.push(decoder.decode(chunk, { stream: !final }));
      if (final) { xml.end(); finished(); }
    };
    entry.start();
  }

  private problem(error: unknown): DataError {
    if (error instanceof DataError) return error;
    const message = error instanceof Error ? error.message : String(error);
    const rule = /^(xml-[a-z]+): /.exec(message)?.[1] ?? 'archive-truncated';
    return new DataError({ file: basename(this.file), rule }, `${message.replace(/^xml-[a-z]+: /, '')}; nothing was changed`);
  }
}
