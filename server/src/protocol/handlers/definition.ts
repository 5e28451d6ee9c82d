import type { DefinitionParams, Location } from 'vscode-languageserver';
import { toOffset } from '../from-protocol';
import { answerAbout, type Session } from '../session';
import { toLocation } from '../to-protocol';

export function handleDefinition(session: Session): void {
  const { connection, service } = session;
  connection.onDefinition(
    answerAbout<DefinitionParams, Location[]>(session, [], (document, { position }) =>
      service.definition(document.uri, toOffset(document, position)).map(range => toLocation(document, range)),
    ),
  );
}
