/** Reads bytes as UTF-8, with or without a byte order mark, else as GB18030, which holds GBK and GB 2312. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
