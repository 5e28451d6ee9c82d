import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Session } from '../session';

/** Forgets settings when they change, then has everything checked again by `recheck`. */
export function handleConfiguration(session: Session, receive: (settings: unknown) => void, recheck: () => void): void {
  const { connection, client, service, settings } = session;
  connection.onInitialized(() => {
    if (!client.registersConfiguration) return;
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'nianbao' })
      .catch(fault => connection.console.warn(`设置变更将不会生效：${fault}`));
  });
  connection.onDidChangeConfiguration(change => {
    receive(change.settings);
    settings.changed();
    service.settingsChanged();
    recheck();
  });
}
