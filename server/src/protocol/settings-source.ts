import type { Connection } from 'vscode-languageserver';
import type { Voice } from '../l10n/voice';
import type { Levels } from '../service/service';
import { effectiveLevels } from '../settings/levels';
import { projectFileName } from '../settings/project';
import { type Message, say } from '../text/message';
import type { ClientSupport } from './client-support';
import { decodeLanguage, decodeSettings, decodeSwitches } from './decode-settings';
import { nameInProject } from './project-uris';
import type { FoundProject, Projects } from './projects';
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
  projects: Projects,
  voice: Voice,
): SettingsSource {
  let sent = sectionOf(client.options.settings);
  const warned = new Set<string>();

  /** Every document has the same settings, mostly: a complaint is made once. */
  function warn(message: Message): void {
    const words = voice.say(message);
    if (!warned.has(words)) connection.console.warn(words);
    warned.add(words);
  }

  const failed =
    (what: Message) =>
    (fault: unknown): undefined =>
      warn(say`${what}：${fault instanceof Error ? fault.message : String(fault)}`) as undefined;

  const ask = async (uri: string): Promise<unknown> =>
    client.configuration ? connection.workspace.getConfiguration({ scopeUri: uri, section: 'nianbao' }) : sent;

  return {
    async fetch(uri) {
      const [section, project] = await Promise.all([
        ask(uri).catch(failed(say`读取设置失败，按默认级别检查`)),
        projects.of(uri).catch(failed(say`读取 ${projectFileName} 失败，按没有这个文件检查`)),
      ]);
      const chosen = decodeSettings(section, isRule, warn);
      return {
        ...projectSettings(project, uri, chosen),
        chosen,
        switches: decodeSwitches(section),
        language: decodeLanguage(section),
      };
    },
    receive(settings) {
      warned.clear();
      sent = sectionOf(settings) ?? sent;
    },
  };
}

function projectSettings(
  project: FoundProject | undefined,
  uri: string,
  chosen: Levels,
): Pick<DocumentSettings, 'levels' | 'project' | 'silenced'> {
  if (!project) return { levels: chosen, silenced: [] };
  const name = nameInProject(project.uri, uri);
  return {
    levels: effectiveLevels(project, name, chosen),
    project,
    silenced: project.silenced.filter(({ file }) => file === name),
  };
}

/** Settings may come whole, `{ nianbao: { rules } }`, or as the section alone. */
function sectionOf(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return undefined;
  return 'nianbao' in settings ? settings.nianbao : settings;
}
