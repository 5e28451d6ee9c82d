import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ChecklistItem } from '../../features/checklist';
import { type ChecklistParams, type ChecklistResult, checklistRequest, type ChecklistItem as Item } from '../messages';
import { answerFor, readyDocument, type Session } from '../session';
import { toRange, toTextEdit } from '../to-protocol';

export function handleChecklist(session: Session): void {
  const { connection, service } = session;
  connection.onRequest(
    checklistRequest,
    answerFor<ChecklistParams, ChecklistResult>(session, { version: 0, items: [] }, async ({ uri }) => {
      const document = await readyDocument(session, uri);
      if (!document) return { version: 0, items: [] };
      return { version: document.version, items: service.checklist(uri).map(item => toItem(document, item)) };
    }),
  );
}

const toItem = (document: TextDocument, { place, insertion, children, ...rest }: ChecklistItem): Item => ({
  ...rest,
  ...(place && { place: toRange(document, place) }),
  insertion: insertion.map(edit => toTextEdit(document, edit)),
  children: children.map(child => toItem(document, child)),
});
