import type { Hover, HoverParams } from 'vscode-languageserver';
import { toOffset } from '../from-protocol';
import { answerAbout, type Session, voiceFor } from '../session';
import { toHover } from '../to-protocol';

export function handleHover(session: Session): void {
  const { connection, service, client, settings } = session;
  connection.onHover(
    answerAbout<HoverParams, Hover | null>(session, null, (document, { position }) => {
      const { cellHovers, lawHovers } = settings.switches(document.uri);
      const subjects = { cells: cellHovers, law: lawHovers };
      const hover = service.hover(
        document.uri,
        toOffset(document, position),
        subjects,
        voiceFor(session, document.uri),
      );
      return hover ? toHover(document, hover, client) : null;
    }),
  );
}
