import { isUtf8 } from 'node:buffer';

/** A file's bytes as text, without its byte order mark, or the reason why it is none. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding; readonly byteOrderMark: boolean }
  | { readonly kind: 'unreadable'; readonly reason: 'word' | 'pdf' | 'binary' | 'encoding' };

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';

/** Tries UTF-16 with a byte order mark, then UTF-8, then GB18030. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  if (marked === undefined) return unmarked(bytes);
  const text = decodeAs(marked.encoding, bytes.subarray(marked.length));
  if (text === undefined) return { kind: 'unreadable', reason: 'encoding' };
  return textOrBinary(text, marked.encoding, true);
}

function markedEncoding(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { encoding: 'UTF-8', length: 3 };
  if (startsWith(bytes, [0xff, 0xfe])) return { encoding: 'UTF-16LE', length: 2 };
  if (startsWith(bytes, [0xfe, 0xff])) return { encoding: 'UTF-16BE', length: 2 };
  return undefined;
}

function unmarked(bytes: Uint8Array): Decoded {
  const kind = foreignFormat(bytes);
  if (kind) return { kind: 'unreadable', reason: kind };
  for (const encoding of ['UTF-8', 'GB18030'] as const) {
    const text = decodeAs(encoding, bytes);
    if (text !== undefined) return textOrBinary(text, encoding, false);
  }
  return { kind: 'unreadable', reason: 'encoding' };
}

function foreignFormat(bytes: Uint8Array): 'word' | 'pdf' | 'binary' | undefined {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'word';
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return 'word'; // {\rtf
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
  return bytes.includes(0) ? 'binary' : undefined;
}

/** Tabs, line ends and form feeds are text; other control characters in number are not. */
function textOrBinary(text: string, encoding: Encoding, byteOrderMark: boolean): Decoded {
  const controls = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return controls > text.length / 100
    ? { kind: 'unreadable', reason: 'binary' }
    : { kind: 'text', text, encoding, byteOrderMark };
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
  if (encoding === 'UTF-8') return decodeUtf8(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Node's own reading: what every file needs should not wait for the tables of a `TextDecoder`. */
const decodeUtf8 = (bytes: Uint8Array): string | undefined =>
  isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') : undefined;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);
