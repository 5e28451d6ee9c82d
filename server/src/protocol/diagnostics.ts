import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Session } from './session';
import { toDiagnostic } from './to-protocol';

export const diagnosticsOf = ({ service, client }: Session, document: TextDocument): Diagnostic[] =>
  service.findings(document.uri).map(finding => toDiagnostic(document, finding, client));
