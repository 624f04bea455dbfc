import {
  type Explanation,
  type RowParams,
  TREE_CLOSE,
  TREE_DELTA,
  TREE_EXPLAIN,
  TREE_MORE,
  TREE_OPEN,
  TREE_PLACE,
  type TreeCloseParams,
  type TreeDelta,
  type TreeMoreParams,
  type TreeMoreResult,
  type TreeOpenParams,
  type TreeOpenResult,
  type TreePlaceResult,
  type WireRow,
} from '../../../server/src/protocol.ts';
import type { ToPanel } from '../../webview/protocol.ts';

/** What the panel needs of a language client: both kinds of it have this, and a test can. */
export interface TreeClient {
  sendRequest(method: string, params: unknown): Promise<unknown>;
  sendNotification(method: string, params?: unknown): Promise<void>;
  onNotification(method: string, handler: (params: never) => void): { dispose(): void };
}

export interface TreeFeedOptions {
  readonly client: TreeClient;
  /** Which of the pages this one is; the server keeps a tree for each. */
  readonly watcher: string;
  readonly post: (message: ToPanel) => void;
  /** The tree cannot be had at the moment. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * One cycle's tree on its way from the server to the page. While it is closed the server is asked for nothing and sends
 * nothing. Deltas pass through as they come: the tree itself is kept by the page alone.
 */
export class TreeFeed {
  private readonly client: TreeClient;
  private readonly watcher: string;
  private readonly post: TreeFeedOptions['post'];
  private readonly onFailure: TreeFeedOptions['onFailure'];
  private readonly subscription: { dispose(): void };
  /** Counts openings, so the answer to an overtaken one is dropped. */
  private generation = 0;
  private isOpen = false;
  /** Set once the tree that the deltas build on was handed on. */
  private isFlowing = false;
  private cycle: string | null = null;

  constructor({ client, watcher, post, onFailure }: TreeFeedOptions) {
    this.client = client;
    this.watcher = watcher;
    this.post = post;
    this.onFailure = onFailure;
    this.subscription = client.onNotification(TREE_DELTA, (delta: TreeDelta) => {
      if (this.isFlowing && delta.watcher === watcher) this.post({ ...delta, type: 'delta' });
    });
  }

  get open(): boolean {
    return this.isOpen;
  }

  /** Asks for the whole tree, of another cycle if one is given, and lets the deltas follow. */
  async start(cycle: string | null = this.cycle): Promise<void> {
    this.cycle = cycle;
    this.isOpen = true;
    this.isFlowing = false;
    const generation = ++this.generation;
    try {
      const tree = (await this.client.sendRequest(TREE_OPEN, {
        cycle,
        watcher: this.watcher,
      } satisfies TreeOpenParams)) as TreeOpenResult | null;
      if (generation !== this.generation) return;
      if (tree === null) throw new Error('the server could not build it');
      this.isFlowing = true;
      this.post({ ...tree, type: 'tree' });
      if (tree.more !== undefined) await this.fetchRest(tree, generation);
    } catch (error) {
      if (generation !== this.generation) return;
      this.isOpen = false;
      this.onFailure(error);
    }
  }

  /** Fetches what a large tree holds besides what is seen at first, and hands it on in larger and larger parts, for a page lays out its list anew for each. */
  private async fetchRest({ revision, rows: { length } }: TreeOpenResult, generation: number): Promise<void> {
    let posted = length;
    let rows: WireRow[] = [];
    for (let more = 1; more > 0; ) {
      const params = { watcher: this.watcher } satisfies TreeMoreParams;
      const part = (await this.client.sendRequest(TREE_MORE, params)) as TreeMoreResult;
      if (generation !== this.generation) return;
      if (part === null) throw new Error('the server has forgotten it');
      ({ more } = part);
      rows = rows.concat(part.rows);
      if (more > 0 && rows.length < posted) continue;
      this.post({ type: 'rows', revision, rows, more });
      posted += rows.length;
      rows = [];
    }
  }

  /** Asks where a row's number comes from; the page drops the answer when it is about another row by then. */
  async explain(id: string): Promise<void> {
    const generation = this.generation;
    let explanation: Explanation = { id, lines: [] };
    try {
      const answer = (await this.client.sendRequest(TREE_EXPLAIN, {
        id,
        watcher: this.watcher,
      } satisfies RowParams)) as Explanation | null;
      explanation = answer ?? explanation;
    } finally {
      // The page says so when there is no answer.
      if (generation === this.generation) this.post({ ...explanation, type: 'explanation' });
    }
  }

  /** Where a row stands in its file; `null`: in none. */
  async placeOf(id: string): Promise<TreePlaceResult> {
    return (await this.client.sendRequest(TREE_PLACE, { id } satisfies RowParams)) as TreePlaceResult;
  }

  /** The page is gone or hidden. */
  async stop(): Promise<void> {
    if (!this.isOpen) return;
    this.forget();
    // A server that is gone needs no good-bye.
    await this.client.sendNotification(TREE_CLOSE, { watcher: this.watcher } satisfies TreeCloseParams).catch(() => undefined);
  }

  /** The server is gone, and with it what was open there. */
  forget(): void {
    this.generation++;
    this.isOpen = false;
    this.isFlowing = false;
  }

  dispose(): void {
    void this.stop();
    this.subscription.dispose();
  }
}
