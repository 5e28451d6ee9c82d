import type { Connection } from 'vscode-languageserver';
import type { ClientSupport } from './client-support';
import { type ReadTextsParams, type ReadTextsResult, readTextsRequest } from './messages';
import type { ReadTexts } from './projects';

/** Reads files through the client, where it does that: the server itself knows no disk. */
export const createTextReader =
  (connection: Connection, client: ClientSupport): ReadTexts =>
  async uris => {
    if (!client.options.readsTexts) return uris.map(() => undefined);
    const params: ReadTextsParams = { uris };
    const texts = await connection.sendRequest<ReadTextsResult>(readTextsRequest, params);
    return uris.map((_, i) => texts[i] ?? undefined);
  };
