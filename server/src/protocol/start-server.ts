import { CodeLensRefreshRequest, type Connection, type InitializeParams } from 'vscode-languageserver';
import { createVoices } from '../l10n/voices';
import { createService } from '../service/create-service';
import type { Host, Service } from '../service/service';
import { type ClientSupport, readClientSupport } from './client-support';
import { handleAlignTables } from './handlers/align-tables';
import { handleBlankReport } from './handlers/blank-report';
import { handleBlankTable } from './handlers/blank-table';
import { handleCellAt } from './handlers/cell-at';
import { handleCheckText } from './handlers/check-text';
import { handleChecklist } from './handlers/checklist';
import { handleCodeActions } from './handlers/code-actions';
import { handleCodeLenses } from './handlers/code-lenses';
import { handleCompletion } from './handlers/completion';
import { handleConfiguration } from './handlers/configuration';
import { handleConvertTable } from './handlers/convert-table';
import { handleDefinition } from './handlers/definition';
import { handleDocumentLinks } from './handlers/document-links';
import { handleDocumentSymbols } from './handlers/document-symbols';
import { handleDocumentSync } from './handlers/document-sync';
import { handleEffectiveSettings } from './handlers/effective-settings';
import { handleFoldingRanges } from './handlers/folding-ranges';
import { handleFormatting } from './handlers/formatting';
import { handleHighlights } from './handlers/highlights';
import { handleHover } from './handlers/hover';
import { handleInlayHints } from './handlers/inlay-hints';
import { handleInsertableTables } from './handlers/insertable-tables';
import { handleMissingSections } from './handlers/missing-sections';
import { handlePasteTable } from './handlers/paste-table';
import { handleProjects } from './handlers/projects';
import { handlePullDiagnostics } from './handlers/pull-diagnostics';
import { handlePushDiagnostics } from './handlers/push-diagnostics';
import { handleRecalculate } from './handlers/recalculate';
import { handleReferences } from './handlers/references';
import { handleRegistrations } from './handlers/registrations';
import { handleRulePage } from './handlers/rule-page';
import { handleSelectionRanges } from './handlers/selection-ranges';
import { handleSemanticTokens } from './handlers/semantic-tokens';
import { handleSilence } from './handlers/silence';
import { handleStatus } from './handlers/status';
import { handleWorkspaceSymbols } from './handlers/workspace-symbols';
import { createKnownSymbols } from './known-symbols';
import { createProjects, type ReadTexts } from './projects';
import { serverCapabilities } from './server-capabilities';
import { letGo, type Session, type Turn } from './session';
import { createSettings } from './settings';
import { createSettingsSource } from './settings-source';
import { createSyncedDocuments } from './synced-documents';
import { createTextReader } from './text-reader';

/** What the program around a server may bring along. */
interface Parts {
  readonly makeService?: (host: Host) => Service;
  /** Reads files for clients that do not; without it such a client has no project files. */
  readonly readTexts?: ReadTexts;
}

/** Serves one client over `connection` until it ends. Handlers are set up once the client has said what it can do. */
export function startServer(connection: Connection, turn: Turn, parts: Parts = {}): void {
  connection.onInitialize((params: InitializeParams) => {
    const client = readClientSupport(params);
    handleAll(connection, client, turn, parts);
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'nianbao' } };
  });
  connection.listen();
}

function handleAll(
  connection: Connection,
  client: ClientSupport,
  turn: Turn,
  { makeService = createService, readTexts }: Parts,
): void {
  const service = makeService({
    levels: uri => settings.levels(uri),
    silenced: uri => settings.silenced(uri),
  });
  const projects = createProjects(createTextReader(connection, client, readTexts));
  const voices = createVoices();
  const isRule = (name: string) => service.rulePage(name) !== undefined;
  const source = createSettingsSource(connection, client, isRule, projects, voices(client.language));
  const settings = createSettings(source.fetch);
  const session = {
    connection,
    client,
    documents: createSyncedDocuments(),
    service,
    settings,
    projects,
    knownSymbols: createKnownSymbols(),
    voices,
    turn,
  };

  handleDocumentSync(session);
  const recheck = handleDiagnostics(session);
  const refresh = () => {
    recheck();
    refreshSights(session);
  };
  handleConfiguration(session, source.receive, refresh);
  handleProjects(session, refresh);
  handleRegistrations(session);
  for (const handle of requestHandlers) handle(session);
}

/** Returns what has everything open checked again. */
function handleDiagnostics(session: Session): () => void {
  const { client, connection } = session;
  if (!client.pullsDiagnostics) return handlePushDiagnostics(session);
  handlePullDiagnostics(session);
  return () => {
    if (client.refreshesDiagnostics) letGo(session, connection.languages.diagnostics.refresh());
  };
}

/** Has what can be switched on and off asked for again. */
function refreshSights(session: Session): void {
  const { client, connection } = session;
  if (client.refreshesInlayHints) letGo(session, connection.languages.inlayHint.refresh());
  if (client.refreshesCodeLenses) letGo(session, connection.sendRequest(CodeLensRefreshRequest.type));
}

const requestHandlers: readonly ((session: Session) => void)[] = [
  handleHover,
  handleCompletion,
  handleDocumentSymbols,
  handleFoldingRanges,
  handleSelectionRanges,
  handleDocumentLinks,
  handleSemanticTokens,
  handleCodeActions,
  handleCodeLenses,
  handleInlayHints,
  handleDefinition,
  handleReferences,
  handleHighlights,
  handleFormatting,
  handleAlignTables,
  handleRecalculate,
  handleConvertTable,
  handleCellAt,
  handlePasteTable,
  handleStatus,
  handleChecklist,
  handleBlankReport,
  handleInsertableTables,
  handleBlankTable,
  handleMissingSections,
  handleRulePage,
  handleCheckText,
  handleWorkspaceSymbols,
  handleSilence,
  handleEffectiveSettings,
];
