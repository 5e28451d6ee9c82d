import type { Hover, HoverParams } from 'vscode-languageserver';
import { toOffset } from '../from-protocol';
import { answerAbout, type Session } from '../session';
import { toHover } from '../to-protocol';

export function handleHover(session: Session): void {
  const { connection, service, client, settings } = session;
  connection.onHover(
    answerAbout<HoverParams, Hover | null>(session, null, (document, { position }) => {
      const hover = service.hover(
        document.uri,
        toOffset(document, position),
        settings.switches(document.uri).cellHovers,
      );
      return hover ? toHover(document, hover, client) : null;
    }),
  );
}
