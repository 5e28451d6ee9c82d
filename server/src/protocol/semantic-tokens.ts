import type { SemanticTokensLegend } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SemanticToken } from '../features/semantic-tokens';

const types = ['heading', 'number'] satisfies readonly SemanticToken['type'][];
const modifiers = ['mandatory', 'foreign', 'total', 'checked'] satisfies readonly SemanticToken['modifiers'][number][];

export const semanticTokensLegend: SemanticTokensLegend = { tokenTypes: types, tokenModifiers: modifiers };

/** Five numbers for each token: lines on from the last one, characters on, length, type, modifiers as bits. */
export function encodeTokens(document: TextDocument, tokens: readonly SemanticToken[]): number[] {
  const places = tokens.map(({ range }) => document.positionAt(range.start));
  return tokens.flatMap(({ range, type, modifiers: own }, at) => {
    const { line, character } = places[at]!;
    const last = places[at - 1] ?? { line: 0, character: 0 };
    const bits = own.reduce((sum, modifier) => sum + 2 ** modifiers.indexOf(modifier), 0);
    const on = line === last.line ? character - last.character : character;
    return [line - last.line, on, range.end - range.start, types.indexOf(type), bits];
  });
}
