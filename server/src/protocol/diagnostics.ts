import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Session, voiceFor } from './session';
import { toDiagnostic } from './to-protocol';

export function diagnosticsOf(session: Session, document: TextDocument): Diagnostic[] {
  const { service, client } = session;
  const voice = voiceFor(session, document.uri);
  return service.findings(document.uri).map(finding => toDiagnostic(document, finding, client, voice));
}
