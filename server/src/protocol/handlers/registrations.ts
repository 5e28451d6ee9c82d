import {
  DidChangeConfigurationNotification,
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
} from 'vscode-languageserver';
import { letGo, type Session } from '../session';

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
    if (!client.registersFormatting) return;
    letGo(session, connection.client.register(DocumentFormattingRequest.type, { documentSelector }));
    letGo(session, connection.client.register(DocumentRangeFormattingRequest.type, { documentSelector }));
  });
}
