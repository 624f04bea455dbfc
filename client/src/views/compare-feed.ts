import {
  COMPARE_CLOSE,
  COMPARE_DELTA,
  COMPARE_EXPLAIN,
  COMPARE_OPEN,
  type CompareDelta,
  type CompareOpenParams,
  type CompareOpenResult,
  type Explanation,
} from '../../../server/src/protocol.ts';
import type { ToPanel } from '../../webview/protocol.ts';
import type { TreeClient } from './tree-feed.ts';

export interface CompareFeedOptions {
  readonly client: TreeClient;
  readonly post: (message: ToPanel) => void;
  /** Why git may not be run here; `null`: it may. */
  readonly forbidden: () => string | null;
  /** What is said where the server does not answer. */
  readonly unanswered: string;
  /** Another revision is compared with, or none. */
  readonly onChange: (revision: string | null) => void;
}

/**
 * A comparison on its way from the server to the page. The revision is kept while the page is hidden; the server is asked anew, and
 * reads it anew, when it is seen again.
 */
export class CompareFeed {
  private kept: string | null = null;
  private cycle: string | null = null;
  /** Counts openings, so the answer to an overtaken one is dropped. */
  private generation = 0;
  /** Set once the page has what the deltas build on. */
  private isFlowing = false;
  private readonly subscription: { dispose(): void };

  constructor(private readonly options: CompareFeedOptions) {
    this.subscription = options.client.onNotification(COMPARE_DELTA, (delta: CompareDelta) => {
      if (this.isFlowing) options.post({ ...delta, type: 'compareDelta' });
    });
  }

  /** What is compared with; `null` for nothing. */
  get revision(): string | null {
    return this.kept;
  }

  /** Compares with a revision from now on. Answers why that cannot be, when nothing is compared any more. */
  async start(revision: string): Promise<string | null> {
    this.keep(revision);
    const problem = await this.open(revision);
    if (problem !== null) await this.end();
    return problem;
  }

  /** The page is there again, or shows another cycle: it is told all anew, or why there is nothing to tell. */
  async resume(cycle: string | null = this.cycle): Promise<void> {
    this.cycle = cycle;
    const revision = this.kept;
    if (revision === null) return;
    const problem = await this.open(revision);
    if (problem === null) return;
    this.keep(null);
    this.options.post({ type: 'compare', revision, told: null, problem });
  }

  /** A page brings along what it compared with; what is compared by now counts more. */
  async again(revision: string): Promise<void> {
    if (this.kept !== null) return;
    this.keep(revision);
    await this.resume();
  }

  async end(): Promise<void> {
    this.keep(null);
    this.options.post({ type: 'compareEnd' });
    await this.stop();
  }

  /** The page is hidden: the server forgets, and the revision is kept. */
  async stop(): Promise<void> {
    this.forget();
    // A server that is gone needs no good-bye.
    await this.options.client.sendNotification(COMPARE_CLOSE).catch(() => undefined);
  }

  /** The server is gone, and with it what was open there. */
  forget(): void {
    this.generation++;
    this.isFlowing = false;
  }

  async explain(id: string): Promise<void> {
    const answer = (await this.options.client.sendRequest(COMPARE_EXPLAIN, { id }).catch(() => null)) as Explanation | null;
    this.options.post({ type: 'compareThen', id, lines: answer?.lines ?? [] });
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private async open(revision: string): Promise<string | null> {
    const { client, post, forbidden, unanswered } = this.options;
    const problem = forbidden();
    if (problem !== null) return problem;
    this.isFlowing = false;
    const generation = ++this.generation;
    post({ type: 'compare', revision, told: null, problem: null });
    const params: CompareOpenParams = { revision, cycle: this.cycle };
    const result = (await client.sendRequest(COMPARE_OPEN, params).catch(() => null)) as CompareOpenResult | null;
    if (generation !== this.generation) return null;
    if (result === null) return unanswered;
    if (result.told === null) return result.problem;
    this.isFlowing = true;
    post({ type: 'compare', revision, told: result.told, problem: null });
    return null;
  }

  private keep(revision: string | null): void {
    if (this.kept === revision) return;
    this.kept = revision;
    this.options.onChange(revision);
  }
}
