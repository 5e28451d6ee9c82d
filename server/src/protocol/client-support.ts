import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { Language } from '../l10n/voice';
import type { InitializationOptions } from './messages';

/** What this client can do and asks for, as far as it changes what the server does. */
export interface ClientSupport {
  /** It asks for diagnostics; else they are sent to it. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly relatedInformation: boolean;
  /** It answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** It wants to be told that the server listens to changes of settings. */
  readonly registersConfiguration: boolean;
  /** It can be told for which languages the server formats. */
  readonly registersFormatting: boolean;
  /** It can be told which files to watch for the server. */
  readonly watchesFiles: boolean;
  readonly versionedEdits: boolean;
  readonly markdownHover: boolean;
  /** It fills in snippets with tab stops. */
  readonly snippets: boolean;
  readonly markdownCompletions: boolean;
  /** What the client shows itself in: Chinese unless it says another language. */
  readonly language: Language;
  readonly options: InitializationOptions;
}

export function readClientSupport({ capabilities, initializationOptions, locale }: InitializeParams): ClientSupport {
  const { workspace, textDocument }: ClientCapabilities = capabilities;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport ?? false,
    relatedInformation: relatesInformation(capabilities),
    configuration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    registersFormatting:
      (textDocument?.formatting?.dynamicRegistration && textDocument.rangeFormatting?.dynamicRegistration) ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    snippets: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    markdownCompletions: textDocument?.completion?.completionItem?.documentationFormat?.includes('markdown') ?? false,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? true,
    language: locale === undefined || /^zh(?![a-z])/i.test(locale) ? 'zh-cn' : 'en',
    options: readOptions(initializationOptions),
  };
}

/** Clients that pull say so in their own place; those of before LSP 3.17 only under `publishDiagnostics`. */
const relatesInformation = ({ textDocument }: ClientCapabilities): boolean =>
  (textDocument?.diagnostic?.relatedInformation || textDocument?.publishDiagnostics?.relatedInformation) ?? false;

function readOptions(given: unknown): InitializationOptions {
  if (typeof given !== 'object' || given === null) return {};
  const { rulePageBase, silenceCommand, readsTexts, projectSchema, settings } = given as Readonly<
    Record<string, unknown>
  >;
  return {
    ...(typeof rulePageBase === 'string' && { rulePageBase }),
    ...(typeof silenceCommand === 'string' && { silenceCommand }),
    readsTexts: readsTexts === true,
    projectSchema: projectSchema === true,
    settings,
  };
}
