import {
  commands,
  type Disposable,
  type Event,
  EventEmitter,
  type ExtensionContext,
  env,
  type LogOutputChannel,
  l10n,
  Uri,
  type WebviewView,
  type WebviewViewProvider,
  window,
  workspace,
} from 'vscode';
import type { StatusParams } from '../../../server/src/protocol.ts';
import { type FromPanel, isFromPanel, type PanelStatus, type ToPanel } from '../../webview/protocol.ts';
import { alignmentHtml, createNonce } from './alignment-html.ts';
import { CompareFeed } from './compare-feed.ts';
import { type CursorRow, followCursor } from './cursor-row.ts';
import { createInbox } from './inbox.ts';
import { runForPage } from './page-commands.ts';
import { reveal } from './reveal.ts';
import { type TreeClient, TreeFeed } from './tree-feed.ts';
import { whatIf, whatIfForm } from './what-if.ts';

/** Every host has timers; the types of one host alone are not at hand here. */
declare function setTimeout(run: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;

/** The view's id in the manifest. */
export const ALIGNMENT_VIEW = 'okr.alignment';
/** Set while something is compared with. */
const COMPARING = 'okr.comparing';

/** A language client, as far as the panel knows one. */
export interface AlignmentClient extends TreeClient {
  onDidChangeState(listener: (event: { readonly newState: number }) => void): Disposable;
  /** A document's URI as the server has it. */
  uriOf(uri: Uri): string;
}

/** `State` of the language client, which is not imported: the panel works with any client of this shape. */
const STOPPED = 1;
const RUNNING = 2;
const START_FAILED = 4;

/** The alignment panel in the side bar. */
export interface AlignmentView extends Disposable {
  /** Tells the panel how far the index is; to be called with every status that the server sends. */
  showStatus(status: StatusParams): void;
  /** Tells the panel that the server did not come up. */
  showStopped(): void;
  /** What the page said, after it was checked. */
  readonly onDidReceiveMessage: Event<FromPanel>;
  /** How the server is doing; the map says the same. */
  readonly status: PanelStatus;
  readonly onDidChangeStatus: Event<PanelStatus>;
  /** The latest messages of the page, the newest last. */
  lastMessages(): readonly FromPanel[];
  /** Says something to us as the page would say it; for tests. */
  receive(message: unknown): void;
  /** The row that the page was told last that the cursor is on, and when it is told. */
  cursorRow(): string | null;
  readonly onDidTellCursor: Event<void>;
  /** The comparison that is laid over the tree. */
  readonly comparison: Pick<CompareFeed, 'revision' | 'start' | 'end'>;
  /** Settles when the first tree is on the screen. */
  readonly firstRender: Promise<Extract<FromPanel, { type: 'rendered' }>>;
}

export function registerAlignmentView(context: ExtensionContext, client: AlignmentClient, log: LogOutputChannel): AlignmentView {
  const panel = new AlignmentPanel(context.extensionUri, client, log);
  const registration = window.registerWebviewViewProvider(ALIGNMENT_VIEW, panel);
  const view: AlignmentView = {
    showStatus: (status) => panel.showStatus(status),
    showStopped: () => panel.showStopped(),
    onDidReceiveMessage: panel.received.event,
    get status() {
      return panel.statusNow;
    },
    onDidChangeStatus: panel.statusChanged.event,
    lastMessages: () => panel.messages,
    receive: (message) => panel.inbox(message),
    cursorRow: () => panel.cursorRow,
    onDidTellCursor: panel.toldCursor.event,
    comparison: panel.comparison,
    firstRender: new Promise((resolve) => {
      const waiting = panel.received.event((message) => {
        if (message.type !== 'rendered') return;
        waiting.dispose();
        resolve(message);
      });
    }),
    dispose: () => {
      registration.dispose();
      panel.dispose();
    },
  };
  context.subscriptions.push(view);
  return view;
}

const KEPT_MESSAGES = 50;
/** Milliseconds after which a server that has not said a word counts as stopped: a worker may fail without telling anybody. */
const PATIENCE = 30_000;

class AlignmentPanel implements WebviewViewProvider {
  readonly received = new EventEmitter<FromPanel>();
  readonly messages: FromPanel[] = [];
  readonly toldCursor = new EventEmitter<void>();
  cursorRow: string | null = null;
  readonly statusChanged = new EventEmitter<PanelStatus>();
  private readonly extensionUri: Uri;
  private readonly client: TreeClient;
  private readonly log: LogOutputChannel;
  private readonly feed: TreeFeed;
  readonly comparison: CompareFeed;
  private readonly subscriptions: Disposable[];
  readonly inbox = createInbox({
    isOurs: isFromPanel,
    handle: (message) => this.onMessage(message),
    warn: (text) => this.log.warn(`The alignment panel: ${text}`),
    now: Date.now,
  });
  private readonly cursor: CursorRow;
  private view: WebviewView | null = null;
  private status: PanelStatus = { phase: 'starting', files: 0, indexed: 0, folder: true };
  private patience: unknown;

  constructor(extensionUri: Uri, client: AlignmentClient, log: LogOutputChannel) {
    this.extensionUri = extensionUri;
    this.client = client;
    this.log = log;
    this.feed = new TreeFeed({
      client,
      watcher: 'panel',
      post: (message) => this.post(message),
      onFailure: (error) => this.onFailure(error),
    });
    this.comparison = new CompareFeed({
      client,
      post: (message) => this.post(message),
      forbidden: () => (workspace.isTrusted ? null : l10n.t('git is run in trusted workspaces only.')),
      unanswered: l10n.t('The comparison was not made. The output channel says why.'),
      onChange: (revision) => void commands.executeCommand('setContext', COMPARING, revision !== null),
    });
    this.cursor = followCursor(
      (method, params) => client.sendRequest(method, params),
      ({ document }) => client.uriOf(document.uri),
      (message) => {
        this.post(message);
        this.cursorRow = message.id;
        this.toldCursor.fire();
      },
      () => this.view?.visible === true,
    );
    this.subscriptions = [
      this.cursor,
      this.comparison,
      client.onDidChangeState(({ newState }) => this.onServer(newState)),
      workspace.onDidChangeWorkspaceFolders(() => this.postStatus()),
      this.received,
      this.toldCursor,
      this.statusChanged,
    ];
    this.setStatus(this.status);
  }

  resolveWebviewView(view: WebviewView): void {
    this.view = view;
    const { webview } = view;
    const folder = Uri.joinPath(this.extensionUri, 'dist/webview');
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    const subscriptions = [
      webview.onDidReceiveMessage(this.inbox),
      view.onDidChangeVisibility(() => {
        if (!view.visible) this.stop();
        else if (!this.feed.open) void this.feed.start();
      }),
      view.onDidDispose(() => {
        for (const subscription of subscriptions) subscription.dispose();
        if (this.view === view) this.view = null;
        this.stop();
      }),
    ];
    webview.html = alignmentHtml({
      script: webview.asWebviewUri(Uri.joinPath(folder, 'panel.js')).toString(),
      style: webview.asWebviewUri(Uri.joinPath(folder, 'panel.css')).toString(),
      cspSource: webview.cspSource,
      nonce: createNonce(),
      language: env.language,
    });
  }

  showStatus({ phase, files, indexed }: StatusParams): void {
    this.setStatus({ ...this.status, phase, files, indexed });
  }

  showStopped(): void {
    this.setStatus({ ...this.status, phase: 'stopped', files: 0, indexed: 0 });
  }

  dispose(): void {
    clearTimeout(this.patience);
    this.feed.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Nobody looks: the server makes nothing for nobody. */
  private stop(): void {
    void this.feed.stop();
    void this.comparison.stop();
  }

  private post(message: ToPanel): void {
    void this.view?.webview.postMessage(message);
  }

  private setStatus(status: PanelStatus): void {
    this.status = status;
    clearTimeout(this.patience);
    // Should it come up after all, its next status puts this right.
    if (status.phase === 'starting') this.patience = setTimeout(() => this.showStopped(), PATIENCE);
    this.postStatus();
  }

  private postStatus(): void {
    this.post({ type: 'status', ...this.statusNow });
    this.statusChanged.fire(this.statusNow);
  }

  get statusNow(): PanelStatus {
    return { ...this.status, folder: (workspace.workspaceFolders?.length ?? 0) > 0 };
  }

  private onServer(state: number): void {
    // A running server soon says itself how far it is.
    const phase = state === STOPPED || state === START_FAILED ? 'stopped' : 'starting';
    this.setStatus({ ...this.status, phase, files: 0, indexed: 0 });
    this.feed.forget();
    this.comparison.forget();
    if (state !== RUNNING || !this.view?.visible) return;
    void this.feed.start();
    void this.comparison.resume();
  }

  private onFailure(error: unknown): void {
    this.log.warn(`The alignment tree could not be read: ${String(error)}`);
    if (this.status.phase !== 'starting') return;
    this.showStopped();
  }

  private onMessage(message: FromPanel): void {
    this.messages.push(message);
    if (this.messages.length > KEPT_MESSAGES) this.messages.shift();
    this.answer(message).catch((error) => this.log.warn(`The alignment panel's “${message.type}” failed: ${String(error)}`));
    this.received.fire(message);
  }

  private async answer(message: FromPanel): Promise<void> {
    switch (message.type) {
      case 'ready':
      case 'open':
        this.postStatus();
        this.cursor.tell();
        await this.feed.start(message.cycle);
        return this.comparison.resume(message.cycle);
      case 'refresh':
        return this.feed.start();
      case 'reveal':
        return this.reveal(message.id, message.focus);
      case 'explain':
        return this.feed.explain(message.id);
      case 'checkIn':
        return this.lend('okr.checkIn', { row: message.id, ...message.preset }, message.id);
      case 'whatIfForm':
        return this.post(await whatIfForm(this.client, message));
      case 'whatIf':
        return this.post(await whatIf(this.client, message));
      case 'checkInRound': {
        const { team, cycle } = message;
        const asked = { ...(team !== null && { team }), ...(cycle !== null && { cycle }) };
        return this.lend('okr.checkInRound', asked, message.id);
      }
      case 'realign':
        return this.lend('okr.realign', { row: message.id, target: message.target }, message.id);
      case 'addChild':
        return this.lend('okr.addChild', { row: message.id }, message.id);
      case 'addKeyResult':
        return this.lend('okr.addKeyResult', { row: message.id }, message.id);
      case 'copyMarkdown':
        return this.lend('okr.copyMarkdown', { row: message.id }, message.id);
      case 'compareAgain':
        return this.comparison.again(message.revision);
      case 'compareRefresh':
        return this.comparison.resume();
      case 'compareThen':
        return this.comparison.explain(message.id);
      case 'compareAsk':
        return this.lend('okr.compare', undefined, null);
      case 'compareDocument':
        await commands.executeCommand('okr.openComparison');
        return;
      case 'compareEnd':
        return this.comparison.end();
      case 'copy':
        return env.clipboard.writeText(message.text);
      case 'run':
        return runForPage(message.command);
      case 'rendered':
      case 'compareShown':
        return;
    }
  }

  /** Lends the keyboard to a dialog, and brings it back to the row from which it was asked for. */
  private async lend(command: string, argument: unknown, row: string | null): Promise<void> {
    const result = await commands.executeCommand<unknown>(command, argument);
    // Whoever goes on writing in a file has the keyboard there.
    if (result === true || this.view?.visible !== true) return;
    await commands.executeCommand('okr.alignment.focus');
    this.post({ type: 'focus', id: row });
    if (typeof result === 'string') this.post({ type: 'said', text: result });
  }

  private async reveal(id: string, focus: boolean): Promise<void> {
    const place = await this.feed.placeOf(id);
    if (place !== null) await reveal(place, focus);
  }
}
