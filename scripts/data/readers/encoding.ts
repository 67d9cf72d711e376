import iconv from 'iconv-lite';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What the beginning of a file says about its letters. `bom` is the number of bytes to pass over. */
export interface DetectedEncoding { readonly encoding: Encoding; readonly bom: number }

const isEncoding = (name: string): name is Encoding => (ENCODINGS as readonly string[]).includes(name);

/**
 * Encoding of a text by its first bytes: byte order mark, then zero bytes at every other place (UTF-16), then whether it is
 * valid UTF-8, else Windows-1251, the only single-byte table in which this country's offices export.
 */
export function detectEncoding(start: Buffer, declared?: string): DetectedEncoding {
  const bom = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? ({ encoding: 'utf-8', bom: 3 } as const)
    : start[0] === 0xff && start[1] === 0xfe ? ({ encoding: 'utf-16le', bom: 2 } as const)
    : start[0] === 0xfe && start[1] === 0xff ? ({ encoding: 'utf-16be', bom: 2 } as const) : null;
  if (bom !== null) return bom;
  if (declared !== undefined && isEncoding(declared)) return { encoding: declared, bom: 0 };
  const zeros = [0, 0];
  for (let k = 0; k < start.length; k += 1) if (start[k] === 0) zeros[k % 2] = (zeros[k % 2] ?? 0) + 1;
  const half = start.length / 2;
  if (half > 4 && (zeros[1] ?? 0) > 0.3 * half && (zeros[0] ?? 0) < 0.05 * half) return { encoding: 'utf-16le', bom: 0 };
  if (half > 4 && (zeros[0] ?? 0) > 0.3 * half && (zeros[1] ?? 0) < 0.05 * half) return { encoding: 'utf-16be', bom: 0 };
  return { encoding: isUtf8(start) ? 'utf-8' : 'windows-1251', bom: 0 };
}

/** True when the bytes are UTF-8, a letter cut off by the end of the sample forgiven. */
function isUtf8(sample: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Decoder of a slice of bytes; for UTF-8 a plain slice of the buffer, because it runs once per field. */
export function decoderOf(encoding: Encoding): (bytes: Buffer, start: number, end: number) => string {
  if (encoding === 'utf-8') return (bytes, start, end) => bytes.toString('utf8', start, end);
  if (encoding === 'utf-16le') return (bytes, start, end) => bytes.toString('utf16le', start, end);
  const name = encoding === 'utf-16be' ? 'utf16-be' : 'win1251';
  return (bytes, start, end) => iconv.decode(bytes.subarray(start, end), name);
}

/** Text written back in the encoding of its file, for the columns that the quarantine puts before the original bytes. */
export function encodeText(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  return iconv.encode(text, encoding === 'utf-16be' ? 'utf16-be' : 'win1251');
}
