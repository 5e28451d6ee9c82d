import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
} from 'vscode-languageserver';
import { projectFileName } from '../../settings/project';
import { letGo, type Session } from '../session';

/** A client that reads texts for the server tells of project files by itself. */
const watchers = [{ globPattern: `**/${projectFileName}` }];

/**
 * What is registered once the client is ready. Formatting is registered for our own language alone: in Markdown and plain
 * text it would come between users and the formatters that they have.
 */
export function handleRegistrations(session: Session): void {
  const { connection, client } = session;
  const documentSelector = [{ language: 'nianbao' }];
  connection.onInitialized(() => {
    if (client.registersConfiguration)
      letGo(session, connection.client.register(DidChangeConfigurationNotification.type, { section: 'nianbao' }));
    if (client.watchesFiles && !client.options.readsTexts)
      letGo(session, connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    if (!client.registersFormatting) return;
    letGo(session, connection.client.register(DocumentFormattingRequest.type, { documentSelector }));
    letGo(session, connection.client.register(DocumentRangeFormattingRequest.type, { documentSelector }));
  });
}
