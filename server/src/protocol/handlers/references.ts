import type { Location, ReferenceParams } from 'vscode-languageserver';
import { toOffset } from '../from-protocol';
import { answerAbout, type Session } from '../session';
import { toLocation } from '../to-protocol';

export function handleReferences(session: Session): void {
  const { connection, service } = session;
  connection.onReferences(
    answerAbout<ReferenceParams, Location[]>(session, [], (document, { position, context }) =>
      service
        .references(document.uri, toOffset(document, position), context.includeDeclaration)
        .map(range => toLocation(document, range)),
    ),
  );
}
