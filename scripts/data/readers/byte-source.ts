import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { DataError } from '../data-error.ts';

/** Largest unpacked size accepted unless a caller says otherwise: far above any city, far below a bomb's aim. */
const MAX_BYTES = 8 * 1024 ** 3;

/** The first `length` bytes of the file as stored on disk. */
export async function firstBytes(file: string, length = 4096): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/**
 * The bytes of a file in pieces, unpacked when they are gzip (told by content, not by name). Throws `archive-truncated`
 * for a cut archive and `too-large` beyond `maxBytes`, so that a small archive cannot fill the machine.
 */
export async function* fileBytes(file: string, maxBytes = MAX_BYTES): AsyncGenerator<Buffer> {
  const start = await firstBytes(file, 2);
  const packed = start[0] === 0x1f && start[1] === 0x8b;
  const raw = createReadStream(file, { highWaterMark: 1 << 20 });
  const stream = packed ? raw.pipe(createGunzip({ chunkSize: 1 << 20 })) : raw;
  if (packed) raw.on('error', (error) => stream.destroy(error));
  let total = 0;
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      total += piece.length;
      if (total > maxBytes) throw new DataError({ file: basename(file), rule: 'too-large' }, `unpacks to more than ${maxBytes} bytes (a damaged or hostile archive?)`);
      yield piece;
    }
  } catch (error) {
    if (error instanceof DataError) throw error;
    const cause = error instanceof Error ? error.message : String(error);
    throw new DataError({ file: basename(file), rule: packed ? 'archive-truncated' : 'unreadable' }, `${cause} after ${total} bytes; nothing was changed, fetch the file again`);
  } finally {
    raw.destroy();
  }
}
