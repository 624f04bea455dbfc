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
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import { type FromMap, isFromMap } from '../../webview/map/protocol.ts';
import type { PanelStatus, ToPanel } from '../../webview/protocol.ts';
import { alignmentHtml, createNonce } from './alignment-html.ts';
import type { AlignmentClient, AlignmentView } from './alignment-view.ts';
import { createInbox } from './inbox.ts';
import { exportTree, savePicture } from './map-export.ts';
import { runForPage } from './page-commands.ts';
import { reveal } from './reveal.ts';
import { TreeFeed } from './tree-feed.ts';

/** The type of the map's tab, by which the editor brings it back after a reload. */
const MAP_VIEW = 'okr.map';
/** `State.Running` of the language client, which is not imported here. */
const RUNNING = 2;
const KEPT_MESSAGES = 50;

/** The map in an editor tab. */
export interface MapView extends Disposable {
  /** What the page said, after it was checked. */
  readonly onDidReceiveMessage: Event<FromMap>;
  /** The latest messages of the page, the newest last. */
  lastMessages(): readonly FromMap[];
  /** Says something to the page as the page would say it to us; for tests. */
  receive(message: unknown): void;
}

export interface MapOptions {
  readonly context: ExtensionContext;
  readonly client: AlignmentClient;
  readonly alignment: Pick<AlignmentView, 'status' | 'onDidChangeStatus'>;
  readonly log: LogOutputChannel;
}

/** Registers the command that shows the map, and what brings its tab back. */
export function registerMapView(options: MapOptions): MapView {
  const map = new AlignmentMap(options);
  const view: MapView = {
    onDidReceiveMessage: map.received.event,
    lastMessages: () => map.messages,
    receive: (message) => map.inbox(message),
    dispose: () => map.dispose(),
  };
  options.context.subscriptions.push(
    view,
    commands.registerCommand('okr.showMap', () => map.show()),
    window.registerWebviewPanelSerializer(MAP_VIEW, { deserializeWebviewPanel: async (panel) => map.take(panel) }),
  );
  return view;
}

class AlignmentMap {
  readonly received = new EventEmitter<FromMap>();
  readonly messages: FromMap[] = [];
  private readonly client: AlignmentClient;
  private readonly alignment: MapOptions['alignment'];
  private readonly extensionUri: Uri;
  private readonly log: LogOutputChannel;
  private readonly feed: TreeFeed;
  private readonly subscriptions: Disposable[];
  readonly inbox = createInbox({
    isOurs: isFromMap,
    handle: (message) => this.onMessage(message),
    warn: (text) => this.log.warn(`The map: ${text}`),
    now: Date.now,
  });
  private panel: WebviewPanel | null = null;

  constructor({ context, client, alignment, log }: MapOptions) {
    this.client = client;
    this.alignment = alignment;
    this.extensionUri = context.extensionUri;
    this.log = log;
    this.feed = new TreeFeed({
      client,
      watcher: 'map',
      post: (message) => this.post(message),
      onFailure: (error) => this.log.warn(`The map's tree could not be read: ${String(error)}`),
    });
    this.subscriptions = [
      client.onDidChangeState(({ newState }) => {
        this.feed.forget();
        if (newState === RUNNING && this.panel?.visible) void this.feed.start();
      }),
      alignment.onDidChangeStatus((status) => this.postStatus(status)),
      this.received,
    ];
  }

  show(): void {
    if (this.panel !== null) this.panel.reveal();
    else this.take(window.createWebviewPanel(MAP_VIEW, l10n.t('OKR Map'), ViewColumn.Active));
  }

  /** Fills a tab: a new one, or one that the editor brings back. There is one map: another that comes back takes its place. */
  take(panel: WebviewPanel): void {
    this.panel?.dispose();
    this.panel = panel;
    const { webview } = panel;
    const folder = Uri.joinPath(this.extensionUri, 'dist/webview');
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    panel.title = l10n.t('OKR Map');
    const icon = (theme: string) => Uri.joinPath(this.extensionUri, `client/media/language-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    const subscriptions = [
      webview.onDidReceiveMessage(this.inbox),
      panel.onDidChangeViewState(() => {
        if (!panel.visible) void this.feed.stop();
        else if (!this.feed.open) void this.feed.start();
      }),
      panel.onDidDispose(() => {
        for (const subscription of subscriptions) subscription.dispose();
        if (this.panel !== panel) return;
        this.panel = null;
        void this.feed.stop();
      }),
    ];
    webview.html = alignmentHtml({
      script: webview.asWebviewUri(Uri.joinPath(folder, 'map.js')).toString(),
      style: webview.asWebviewUri(Uri.joinPath(folder, 'map.css')).toString(),
      cspSource: webview.cspSource,
      nonce: createNonce(),
      language: env.language,
      // A PNG is drawn from the page's own SVG.
      pictures: true,
    });
  }

  dispose(): void {
    this.feed.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private onMessage(message: FromMap): void {
    this.messages.push(message);
    if (this.messages.length > KEPT_MESSAGES) this.messages.shift();
    this.answer(message).catch((error) => this.log.warn(`The map's “${message.type}” failed: ${String(error)}`));
    this.received.fire(message);
  }

  private post(message: ToPanel): void {
    void this.panel?.webview.postMessage(message);
  }

  private postStatus(status: PanelStatus): void {
    this.post({ type: 'status', ...status });
  }

  private async answer(message: FromMap): Promise<void> {
    switch (message.type) {
      case 'ready':
      case 'open':
        this.postStatus(this.alignment.status);
        return this.feed.start(message.cycle);
      case 'refresh':
        return this.feed.start();
      case 'reveal': {
        const place = await this.feed.placeOf(message.id);
        // Beside the map, which stays where it is.
        if (place !== null) await reveal(place, message.focus, this.beside());
        return;
      }
      case 'explain':
        return this.feed.explain(message.id);
      case 'checkIn':
        return this.checkIn(message.id);
      case 'copy':
        return env.clipboard.writeText(message.text);
      case 'run':
        return runForPage(message.command);
      case 'save':
        return savePicture(message);
      case 'export':
        return exportTree(this.client, message);
      default:
        // What the panel alone asks for.
        return;
    }
  }

  /** The group of editors next to the map: the first if the map is not in it, else the one after. */
  private beside(): ViewColumn {
    return this.panel?.viewColumn !== undefined && this.panel.viewColumn > ViewColumn.One ? ViewColumn.One : ViewColumn.Two;
  }

  /** Lends the keyboard to the dialog, and brings it back to the key result from which it was asked for. */
  private async checkIn(id: string): Promise<void> {
    await commands.executeCommand('okr.checkIn', { row: id });
    this.panel?.reveal();
    this.post({ type: 'focus', id });
  }
}
