import type { SymbolInformation } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ReportSymbol } from '../features/report-symbols';
import type { Voice } from '../l10n/voice';
import { symbolKinds, toLocation } from './to-protocol';

/** The symbols of reports that no editor shows, as they were when they were last handed in to be checked. */
export interface KnownSymbols {
  keep(document: TextDocument, symbols: readonly ReportSymbol[], voice: Voice): void;
  forget(uri: string): void;
  /** Those of all but the reports in `open`. */
  besides(open: ReadonlySet<string>): readonly SymbolInformation[];
}

export function createKnownSymbols(): KnownSymbols {
  const known = new Map<string, readonly SymbolInformation[]>();
  return {
    keep(document, symbols, voice) {
      if (symbols.length === 0) known.delete(document.uri);
      else known.set(document.uri, toSymbols(document, symbols, voice));
    },
    forget: uri => void known.delete(uri),
    besides: open => [...known].flatMap(([uri, symbols]) => (open.has(uri) ? [] : symbols)),
  };
}

export const toSymbols = (
  document: TextDocument,
  symbols: readonly ReportSymbol[],
  voice: Voice,
): readonly SymbolInformation[] =>
  symbols.map(({ name, detail, kind, range, of }) => ({
    name: `${voice.say(name)} ${detail}`.trimEnd(),
    kind: symbolKinds[kind],
    location: toLocation(document, range),
    ...(of !== '' && { containerName: of }),
  }));
