import {
  type Connection,
  ErrorCodes,
  type InitializeError,
  type InitializeResult,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { createOkrService } from '../core/index.ts';
import type { Logger } from '../core/workspace/workspace.ts';
import { registerAgents } from './agents.ts';
import { registerCheckIn } from './check-in.ts';
import { type Client, clientOf } from './client.ts';
import { registerClose } from './close.ts';
import { CODE_ACTION_KINDS, registerCodeActions } from './code-actions.ts';
import { registerCodeLenses } from './code-lens.ts';
import { registerCompare } from './compare.ts';
import { serveCompareOverlay } from './compare-overlay.ts';
import { registerCompletion } from './completion.ts';
import { registerConfig } from './config.ts';
import { registerDefinition } from './definition.ts';
import { answerDiagnosticPulls, DIAGNOSTIC_PROVIDER } from './diagnostics-pull.ts';
import { pushDiagnostics } from './diagnostics-push.ts';
import { createDocuments } from './documents.ts';
import { registerExchange } from './exchange.ts';
import { registerFormatting } from './formatting.ts';
import { createGuard, guarded } from './guard.ts';
import { registerHover } from './hover.ts';
import { registerInlayHints } from './inlay-hints.ts';
import { watchDays } from './midnight.ts';
import { navigationCapabilities, registerNavigation } from './navigation.ts';
import { createReady } from './ready.ts';
import { registerRowAt } from './row-at.ts';
import type { Runtime } from './runtime.ts';
import { registerSemanticTokens, TOKENS_LEGEND } from './semantic-tokens.ts';
import type { Session } from './session.ts';
import { createSettings } from './settings.ts';
import { registerShape } from './shape.ts';
import { createSlices } from './slices.ts';
import { reportStatus } from './status.ts';
import { registerStructure } from './structure.ts';
import { serveTree } from './tree.ts';
import { serveTreeExport } from './tree-export.ts';
import { createUris } from './uris.ts';
import { registerWatchedFiles } from './watched-files.ts';
import { registerWhatIf } from './what-if.ts';

/** Serves one client over one connection until it says `exit`. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const logger: Logger = {
    info: (message) => connection.console.info(message),
    warn: (message) => connection.console.warn(message),
    error: (message) => connection.console.error(message),
  };
  let session: Session | undefined;
  let ended = false;
  let stopDays: () => void = () => undefined;

  connection.onInitialize((params): InitializeResult | ResponseError<InitializeError> => {
    if (session) return new ResponseError(ErrorCodes.InvalidRequest, 'The server was initialized already', { retry: false });
    const client = clientOf(params, runtime);
    session = createSession(connection, runtime, client, logger, () => ended);
    registerHandlers(session);
    return { capabilities: capabilitiesOf(client), serverInfo: { name: 'okr' } };
  });
  // Only what no handler is registered for comes here; before the client has introduced itself, that is everything.
  connection.onRequest((method) => {
    if (session) throw new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`);
    throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server waits for initialize');
  });
  connection.onInitialized(() => {
    if (!session) return;
    registerWatchedFiles(session);
    session.settings.start();
    stopDays = watchDays(session);
    void indexWorkspace(session);
  });
  connection.onShutdown(() => {
    ended = true;
    stopDays();
    session?.service.dispose();
  });
  connection.listen();
}

function createSession(connection: Connection, runtime: Runtime, client: Client, logger: Logger, ended: () => boolean): Session {
  const workspace = runtime.workspace(client.roots, client.exclude);
  const service = createOkrService({ workspace, clock: runtime.clock, logger, pause: createSlices(runtime) });
  const uris = createUris();
  return {
    connection,
    runtime,
    client,
    workspace,
    service,
    documents: createDocuments(service, uris),
    uris,
    settings: createSettings({ connection, client, logger }),
    guard: createGuard(logger, ended),
    logger,
    ready: createReady(),
    ended,
  };
}

function registerHandlers(session: Session): void {
  const { connection, documents, client, logger } = session;
  connection.onDidOpenTextDocument(guarded(logger, 'open', documents.opened));
  connection.onDidChangeTextDocument(guarded(logger, 'change', documents.changed));
  connection.onDidCloseTextDocument(guarded(logger, 'close', documents.closed));
  if (client.pullsDiagnostics) answerDiagnosticPulls(session);
  else pushDiagnostics(session);
  registerCompletion(session);
  registerHover(session);
  registerDefinition(session);
  registerNavigation(session);
  registerCodeActions(session);
  registerCodeLenses(session);
  registerInlayHints(session);
  registerShape(session);
  registerFormatting(session);
  registerSemanticTokens(session);
  registerConfig(session);
  registerCheckIn(session);
  registerClose(session);
  registerRowAt(session);
  registerCompare(session);
  registerStructure(session);
  registerExchange(session);
  serveTree(session);
  serveTreeExport(session);
  serveCompareOverlay(session);
  registerWhatIf(session);
  registerAgents(session);
}

/** Reads all files, once the client has had its answer: the first keystroke does not wait for the last file. */
async function indexWorkspace(session: Session): Promise<void> {
  const { service, runtime, ready, logger } = session;
  const report = reportStatus(session);
  await runtime.pause();
  try {
    await service.index(report);
  } catch (error) {
    logger.error(`indexing failed: ${error instanceof Error ? error.name : 'unknown'}`);
  }
  ready.complete();
}

function capabilitiesOf(client: Client): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: {
      resolveProvider: true,
      // A space opens the list behind a colon or a dash; a slash, the key results; an at sign, the cycles.
      triggerCharacters: [' ', '/', '@'],
      completionItem: { labelDetailsSupport: true },
    },
    hoverProvider: true,
    definitionProvider: true,
    ...navigationCapabilities(client),
    codeLensProvider: { resolveProvider: false },
    inlayHintProvider: { resolveProvider: client.resolvesTooltips },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    semanticTokensProvider: { legend: TOKENS_LEGEND, full: { delta: true }, range: true },
    codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS },
    ...(client.pullsDiagnostics ? { diagnosticProvider: DIAGNOSTIC_PROVIDER } : {}),
    ...(client.watchesFolders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {}),
  };
}
