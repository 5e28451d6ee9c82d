import type { Session } from '../session';

/** Forgets settings when they change, then has everything checked again by `recheck`. */
export function handleConfiguration(session: Session, receive: (settings: unknown) => void, recheck: () => void): void {
  const { connection, service, settings } = session;
  connection.onDidChangeConfiguration(change => {
    receive(change.settings);
    settings.changed();
    service.settingsChanged();
    recheck();
  });
}
