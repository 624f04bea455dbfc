import { type ExtensionContext, env, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { type InitializationOptions, STATUS, type StatusParams } from '../../server/src/protocol.ts';
import { QuickAsker } from './asking/quick-asker.ts';
import { registerAssistantTools } from './assistant-tools.ts';
import { registerCheckIn } from './commands/check-in.ts';
import { registerCheckInRound } from './commands/check-in-round.ts';
import { registerCloseCycle } from './commands/close-cycle.ts';
import { registerCompare } from './commands/compare.ts';
import { createFirstOkr } from './commands/create-first-okr.ts';
import { createDialogs } from './commands/dialogs.ts';
import { registerExchange } from './commands/exchange.ts';
import { registerExplainScore } from './commands/explain-score.ts';
import { openConfig } from './commands/open-config.ts';
import { openExample } from './commands/open-example.ts';
import { restartServer } from './commands/restart-server.ts';
import { registerRollOver } from './commands/roll-over.ts';
import { showAlignment } from './commands/show-alignment.ts';
import { showOutput } from './commands/show-output.ts';
import { registerStructure } from './commands/structure.ts';
import { registerWriting } from './commands/writing.ts';
import { OKR_DOCUMENTS } from './documents.ts';
import { excludedGlobs } from './exclude.ts';
import { watchFolders } from './folders.ts';
import { restart } from './restart.ts';
import { type LanguageStatus, registerLanguageStatus } from './status/language-status.ts';
import { type AlignmentClient, type AlignmentView, registerAlignmentView } from './views/alignment-view.ts';
import { type MapView, registerMapView } from './views/map-view.ts';
import { shared } from './views/shared-notifications.ts';
import { registerWelcome } from './views/welcome.ts';
import { serveWorkspaceFiles } from './workspace-files.ts';

/** What `activate` hands to whoever asks for the extension's exports; the tests do. */
export interface OkrApi {
  /** Settles when the server has answered `initialize` for the first time. */
  readonly ready: Promise<void>;
  readonly client: BaseLanguageClient;
  readonly status: LanguageStatus;
  readonly alignment: AlignmentView;
  readonly map: MapView;
  /** The question that is open in a dialog, and when there is another. */
  readonly asking: Pick<QuickAsker, 'question' | 'onDidAsk'>;
}

/** Makes the client that a host can run: over a process's ipc, or to a worker. */
export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** The start that all hosts share. */
export function start(context: ExtensionContext, createClient: CreateClient): OkrApi {
  const log = window.createOutputChannel('OKR', { log: true });
  const client = createClient('okr', 'OKR', {
    documentSelector: [...OKR_DOCUMENTS],
    outputChannel: log,
    // Asked anew at every start, so a restart takes up a changed setting.
    initializationOptions: (): InitializationOptions => ({
      locale: env.language,
      exclude: excludedGlobs(),
      rulePages: Uri.joinPath(context.extensionUri, 'server/src/core/lint/rules').toString(),
      commands: true,
      hoverImages: true,
    }),
  });
  const status = registerLanguageStatus(client, log);
  const trees: AlignmentClient = {
    sendRequest: (method, params) => client.sendRequest(method, params),
    sendNotification: (method, params) => client.sendNotification(method, params),
    onNotification: shared((method, handler) => client.onNotification(method, handler as (params: unknown) => void)),
    onDidChangeState: (listener) => client.onDidChangeState(listener),
    uriOf: (uri) => client.code2ProtocolConverter.asUri(uri),
  };
  const alignment = registerAlignmentView(context, trees, log);
  const map = registerMapView({ context, client: trees, alignment, log });
  const welcome = registerWelcome();
  const asker = new QuickAsker();
  const dialogs = createDialogs(client, asker, log);
  context.subscriptions.push(
    log,
    client,
    status,
    welcome,
    asker,
    client.onNotification(STATUS, (params: StatusParams) => {
      status.show(params);
      welcome.show(params);
      alignment.showStatus(params);
    }),
    serveWorkspaceFiles(client, log),
    watchFolders(client, log),
    openConfig(client),
    restartServer(client, log),
    createFirstOkr(),
    openExample(context.extensionUri, asker, log),
    showAlignment(welcome),
    showOutput(log),
    registerCheckIn(dialogs),
    registerCheckInRound(dialogs),
    registerCloseCycle(dialogs),
    registerRollOver(dialogs),
    registerExplainScore(dialogs),
    registerCompare(dialogs, alignment),
    registerStructure(dialogs),
    registerWriting(dialogs),
    registerExchange(dialogs),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('okr.exclude') || event.affectsConfiguration('files.exclude')) void restart(client);
    }),
  );
  registerAssistantTools(context, client, log);
  const ready = client.start();
  ready.catch((error) => {
    log.error(String(error));
    alignment.showStopped();
    void window.showErrorMessage(l10n.t('The OKR language server did not start. The output channel says why.'));
  });
  return { ready, client, status, alignment, map, asking: asker };
}
