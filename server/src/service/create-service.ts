import { createDocumentOpener, type ReportDocument } from '../document/document';
import { settleDocument } from '../document/settled-document';
import { alignTables } from '../features/align-tables';
import { checklist } from '../features/checklist';
import { codeActions } from '../features/code-actions';
import { codeLenses } from '../features/code-lenses';
import { completions } from '../features/completion/complete';
import { convertTable } from '../features/convert-table';
import { definition } from '../features/definition';
import { documentLinks } from '../features/document-links';
import { foldingRanges } from '../features/folding';
import { formatting } from '../features/formatting';
import { highlights } from '../features/highlights';
import { hover } from '../features/hover';
import { inlayHints } from '../features/inlay-hints';
import { missingSections } from '../features/missing-sections';
import { pasteTable } from '../features/paste-table';
import { recalculate } from '../features/recalculate';
import { references } from '../features/references';
import { reportSymbols } from '../features/report-symbols';
import { selectionRanges } from '../features/selection-ranges';
import { semanticTokens } from '../features/semantic-tokens';
import { silenceActions } from '../features/silence-actions';
import { outline } from '../features/symbols';
import { cellSteps } from '../features/walk';
import { pages } from '../rules/pages';
import type { Levels } from '../rules/rule';
import type { SilencedEntry } from '../settings/project';
import { editions } from '../standard/editions';
import type { TableSpec } from '../standard/standard';
import { blankReport } from '../templates/blank-report';
import { blankTable } from '../templates/blank-table';
import { standardForYear } from '../templates/standard-for-year';
import { checkDocument, noReport, statusOf } from './check-text';
import { printTree } from './print-tree';
import type { Host, Service } from './service';

/** An open document; its levels stay the same object until settings change, so that findings are kept. */
interface Opened {
  readonly languageId: string;
  readonly document: ReportDocument;
  levels?: Levels;
  /** The document without what is silenced, as long as that is the same. */
  settled?: { readonly document: ReportDocument; readonly entries: readonly SilencedEntry[] };
}

/** The one door to all of it. What is asked about a document that is not open is answered with nothing. */
export function createService(host: Host): Service {
  const opened = new Map<string, Opened>();
  const opener = createDocumentOpener();

  /** What `ask` says of an open document, else `otherwise`. */
  function about<T>(uri: string, otherwise: T, ask: (document: ReportDocument, levels: () => Levels) => T): T {
    const entry = opened.get(uri);
    if (!entry) return otherwise;
    const entries = host.silenced?.(uri) ?? nothingSilenced;
    if (entry.settled?.entries !== entries)
      entry.settled = { entries, document: settleDocument(entry.document, entries) };
    return ask(entry.settled.document, () => {
      entry.levels ??= host.levels(uri);
      return entry.levels;
    });
  }

  return {
    open({ uri, languageId, text }) {
      const before = opened.get(uri);
      const document = before?.languageId === languageId ? before.document.update(text) : opener.open(text, languageId);
      opened.set(uri, { languageId, document, ...(before?.levels && { levels: before.levels }) });
    },
    close: uri => void opened.delete(uri),
    settingsChanged() {
      for (const entry of opened.values()) delete entry.levels;
    },

    findings: uri => about(uri, [], (document, levels) => document.findings(levels())),
    outline: uri => about(uri, [], outline),
    symbols: uri => about(uri, [], reportSymbols),
    foldingRanges: uri => about(uri, [], foldingRanges),
    codeActions: (uri, range, wanted) =>
      about(uri, [], (document, levels) => codeActions(document, levels(), range, wanted)),
    silenceActions: (uri, range) => about(uri, [], (document, levels) => silenceActions(document, levels(), range)),
    hover: (uri, offset, subjects, voice) =>
      about(uri, undefined, (document, levels) => hover(document, levels(), offset, subjects, voice)),
    selectionRanges: (uri, offset) => about(uri, [], document => selectionRanges(document, offset)),
    documentLinks: uri => about(uri, [], documentLinks),
    semanticTokens: (uri, within) => about(uri, [], document => semanticTokens(document, within)),
    completions: (uri, offset) => about(uri, [], document => completions(document, offset)),
    inlayHints: (uri, range) => about(uri, [], document => inlayHints(document, range)),
    codeLenses: uri => about(uri, [], codeLenses),
    definition: (uri, offset) => about(uri, [], document => definition(document, offset)),
    references: (uri, offset, withItself) => about(uri, [], document => references(document, offset, withItself)),
    highlights: (uri, offset) => about(uri, [], document => highlights(document, offset)),
    status: uri => about(uri, noReport, (document, levels) => statusOf(document, levels())),
    checklist: uri => about(uri, [], (document, levels) => checklist(document, levels())),

    alignTables: (uri, within) => about(uri, [], document => alignTables(document, within)),
    formatting: (uri, within) => about(uri, [], (document, levels) => formatting(document, levels(), within)),
    recalculate: (uri, offset) => about(uri, nothingToRecalculate, document => recalculate(document, offset)),
    convertTable: (uri, offset, target) => about(uri, undefined, document => convertTable(document, offset, target)),
    cellSteps: (uri, offset) => about(uri, undefined, document => cellSteps(document, offset)),
    pasteTable: (uri, offset, clipboard) => about(uri, [], document => pasteTable(document, offset, clipboard, opener)),

    printTree: (uri, voice) => about(uri, '', document => printTree(document, voice)),
    insertableTables: uri =>
      about(uri, [], document => document.report.standard.tables.map(({ key, name, title }) => ({ key, name, title }))),
    blankTable: (uri, table, as) =>
      about(uri, '', document => {
        const spec = tableOf(document, table);
        return spec ? blankTable(spec, as) : '';
      }),
    missingSections: uri => about(uri, [], missingSections),

    blankReport: (organ, year) => blankReport(standardForYear(editions, year), { organ, year }),
    rulePage: rule => (Object.hasOwn(pages, rule) ? pages[rule] : undefined),
    check(uri, languageId, text) {
      const document = settleDocument(opener.open(text, languageId), host.silenced?.(uri) ?? []);
      return { ...checkDocument(document, host.levels(uri)), symbols: reportSymbols(document) };
    },
  };
}

const nothingSilenced: readonly SilencedEntry[] = [];

const nothingToRecalculate = { blanks: [], proposals: [] } as const;

const tableOf = ({ report }: ReportDocument, key: string): TableSpec | undefined =>
  report.standard.tables.find(table => table.key === key);
