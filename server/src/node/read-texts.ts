import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Texts of files on this machine's disk, for editors that hand over none: undefined for what is not there or not here. */
export const readTexts = (uris: readonly string[]): Promise<readonly (string | undefined)[]> =>
  Promise.all(uris.map(readText));

async function readText(uri: string): Promise<string | undefined> {
  try {
    return decoded(await readFile(fileURLToPath(uri)));
  } catch {
    return undefined;
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
