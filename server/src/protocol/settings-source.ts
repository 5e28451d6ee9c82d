import type { Connection } from 'vscode-languageserver';
import type { Levels } from '../service/service';
import type { ClientSupport } from './client-support';
import { decodeSettings } from './decode-settings';

/** Where settings come from: asked of the client, else what it sent last. */
export interface SettingsSource {
  /** The rule levels for a document; the defaults where the client's answer fails. Never rejects. */
  fetch(uri: string): Promise<Levels>;
  /** Takes what came with `workspace/didChangeConfiguration`. */
  receive(settings: unknown): void;
}

export function createSettingsSource(
  connection: Connection,
  client: ClientSupport,
  isRule: (name: string) => boolean,
): SettingsSource {
  let sent = sectionOf(client.options.settings);
  const warned = new Set<string>();

  /** Every document has the same settings, mostly: a complaint is made once. */
  function warn(message: string): void {
    if (!warned.has(message)) connection.console.warn(message);
    warned.add(message);
  }

  const ask = async (uri: string): Promise<unknown> =>
    client.configuration ? connection.workspace.getConfiguration({ scopeUri: uri, section: 'nianbao' }) : sent;

  return {
    async fetch(uri) {
      try {
        return decodeSettings(await ask(uri), isRule, warn);
      } catch (fault) {
        warn(`读取设置失败，按默认级别检查：${fault instanceof Error ? fault.message : fault}`);
        return {};
      }
    },
    receive(settings) {
      warned.clear();
      sent = sectionOf(settings) ?? sent;
    },
  };
}

/** Settings may come whole, `{ nianbao: { rules } }`, or as the section alone. */
function sectionOf(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return undefined;
  return 'nianbao' in settings ? settings.nianbao : settings;
}
