import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { letGo, type Session } from '../session';

/** Forgets settings when they change, then has everything checked again by `recheck`. */
export function handleConfiguration(session: Session, receive: (settings: unknown) => void, recheck: () => void): void {
  const { connection, client, service, settings } = session;
  connection.onInitialized(() => {
    if (!client.registersConfiguration) return;
    letGo(session, connection.client.register(DidChangeConfigurationNotification.type, { section: 'nianbao' }));
  });
  connection.onDidChangeConfiguration(change => {
    receive(change.settings);
    settings.changed();
    service.settingsChanged();
    recheck();
  });
}
