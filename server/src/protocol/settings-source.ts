import type { Connection } from 'vscode-languageserver';
import type { ClientSupport } from './client-support';
import { decodeLanguage, decodeSettings, decodeSwitches } from './decode-settings';
import type { DocumentSettings } from './settings';

/** Where settings come from: asked of the client, else what it sent last. */
export interface SettingsSource {
  /** What the user set for a document; the defaults where the client's answer fails. Never rejects. */
  fetch(uri: string): Promise<DocumentSettings>;
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
        const section = await ask(uri);
        return {
          levels: decodeSettings(section, isRule, warn),
          switches: decodeSwitches(section),
          language: decodeLanguage(section),
        };
      } catch (fault) {
        warn(`读取设置失败，按默认级别检查：${fault instanceof Error ? fault.message : fault}`);
        return { levels: {}, switches: decodeSwitches(undefined), language: 'auto' };
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
