import type { SemanticTokens, SemanticTokensParams, SemanticTokensRangeParams } from 'vscode-languageserver';
import { toTextRange } from '../from-protocol';
import { encodeTokens } from '../semantic-tokens';
import { answerAbout, type Session } from '../session';

/** Whole answers only: a report has some hundred tokens, which cost less than keeping the last answer for a delta. */
export function handleSemanticTokens(session: Session): void {
  const { connection, service } = session;
  const nothing: SemanticTokens = { data: [] };
  connection.languages.semanticTokens.on(
    answerAbout<SemanticTokensParams, SemanticTokens>(session, nothing, document => ({
      data: encodeTokens(document, service.semanticTokens(document.uri)),
    })),
  );
  connection.languages.semanticTokens.onRange(
    answerAbout<SemanticTokensRangeParams, SemanticTokens>(session, nothing, (document, { range }) => ({
      data: encodeTokens(document, service.semanticTokens(document.uri, toTextRange(document, range))),
    })),
  );
}
