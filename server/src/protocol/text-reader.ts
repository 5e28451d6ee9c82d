import type { Connection } from 'vscode-languageserver';
import type { ClientSupport } from './client-support';
import { type ReadTextsParams, type ReadTextsResult, readTextsRequest } from './messages';
import type { ReadTexts } from './projects';

/** Reads files through the client, where it does that, else by what the program around the server brought along. */
export const createTextReader =
  (connection: Connection, client: ClientSupport, readTexts: ReadTexts = readNothing): ReadTexts =>
  async uris => {
    if (!client.options.readsTexts) return readTexts(uris);
    const params: ReadTextsParams = { uris };
    const texts = await connection.sendRequest<ReadTextsResult>(readTextsRequest, params);
    return uris.map((_, i) => texts[i] ?? undefined);
  };

const readNothing: ReadTexts = async uris => uris.map(() => undefined);
