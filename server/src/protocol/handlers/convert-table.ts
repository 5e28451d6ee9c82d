import { toOffset } from '../from-protocol';
import { type ConvertTableParams, type ConvertTableResult, convertTableRequest } from '../messages';
import { answerFor, type Session } from '../session';
import { toTextEdit } from '../to-protocol';

export function handleConvertTable(session: Session): void {
  const { connection, documents, service } = session;
  connection.onRequest(
    convertTableRequest,
    answerFor<ConvertTableParams, ConvertTableResult>(session, null, ({ uri, position, target }) => {
      const document = documents.get(uri);
      if (!document || (target !== 'markdown' && target !== 'tsv')) return null;
      const edit = service.convertTable(uri, toOffset(document, position), target);
      return edit ? toTextEdit(document, edit) : null;
    }),
  );
}
