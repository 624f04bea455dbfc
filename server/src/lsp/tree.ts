import { diffTree, type TreeDifference } from '../core/report/diff-tree.ts';
import type { AlignmentTree, ExplainLine } from '../core/report/view.ts';
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
} from '../protocol.ts';
import type { Session } from './session.ts';
import { type Slices, slicesOf } from './tree-slices.ts';
import { wireRow, wireSlice } from './tree-wire.ts';

/** Milliseconds between two deltas: a panel that flickers along with every key is no help. The first one after a rest waits for nothing. */
const INTERVAL = 40;
/** A tree may take at most one part in this many of the server's time: typing comes before looking. */
const SHARE = 8;

/** What one panel looks at. */
interface Watched {
  readonly cycle: string | null;
  tree: AlignmentTree;
  revision: number;
  /** What of that tree it has not fetched yet. */
  readonly slices: Slices;
  /** What it was told last about a row's number. */
  explained: Explanation | null;
}

/** Clients that open tree after tree and close none are not remembered for ever: the one opened first goes. */
const MOST_WATCHERS = 8;

/** Serves the panels: one tree when one opens, and from then on only what changed: at once after a rest, so that a number
 * that was just typed is there in the next frame, and from then on at most one delta an interval. A large tree comes less often. */
export function serveTree({ connection, service, client, guard, runtime, logger, ready }: Session): void {
  /** By who watches; a client that does not say is the one without a name. */
  const watchers = new Map<string, Watched>();
  let scheduled = false;
  let cost = 0;
  let latest = Number.NEGATIVE_INFINITY;

  /** Which request of a watcher was the last: a tree takes its time, and may be wanted no more when it is there. */
  const asked = new Map<string, number>();
  let requests = 0;

  const update = (name: string, watched: Watched, next: AlignmentTree) => {
    const difference = diffTree(watched.tree, next);
    const explained = explainedAnew(watched.explained, (id) => service.explain(id, client.locale));
    if (!difference && !explained) return;
    watched.tree = next;
    watched.revision++;
    if (explained) watched.explained = explained;
    const { changed, ...rest }: TreeDifference = difference ?? { summary: next.summary, changed: [], removed: [] };
    const delta: TreeDelta = {
      ...(name !== '' && { watcher: name }),
      revision: watched.revision,
      ...rest,
      changed: changed.map(wireRow),
      ...(explained && { explained }),
    };
    void connection.sendNotification(TREE_DELTA, delta);
  };
  const send = () => {
    scheduled = false;
    if (watchers.size === 0) return;
    const start = runtime.now();
    // Two who look at the same cycle look at the same tree.
    const trees = new Map<string | null, AlignmentTree>();
    for (const [name, watched] of watchers) {
      const { cycle, slices } = watched;
      // What is being fetched is one tree; what has changed since is told when it is whole.
      if (slices.left > 0) continue;
      const next = trees.get(cycle) ?? service.tree(cycle, client.locale);
      trees.set(cycle, next);
      update(name, watched, next);
    }
    latest = runtime.now();
    cost = latest - start;
  };
  const schedule = () => {
    if (scheduled || watchers.size === 0) return;
    scheduled = true;
    const rest = latest + Math.max(INTERVAL, cost * SHARE) - runtime.now();
    // A turn of the event loop at least: what is said of an edit itself goes out first.
    runtime.after(Math.max(0, rest), () => {
      try {
        send();
      } catch (error) {
        logger.error(`tree failed: ${error instanceof Error ? error.name : 'unknown'}`);
      }
    });
  };

  service.onDidChange(({ nodes, files }) => {
    if (nodes.size > 0 || files.size > 0) schedule();
  });
  connection.onRequest(
    TREE_OPEN,
    guard('tree', null, async (params: TreeOpenParams | null): Promise<TreeOpenResult | null> => {
      const cycle = typeof params?.cycle === 'string' ? params.cycle : null;
      const name = watcherOf(params);
      const request = ++requests;
      asked.set(name, request);
      // Half a workspace has other roots and other numbers than the whole; drawing it time and again would only keep the whole waiting.
      await ready.promise;
      // The first tree of a large workspace is seconds of work.
      await service.prepareTree(cycle, client.locale);
      if (asked.get(name) !== request) return null;
      asked.delete(name);
      const tree = service.tree(cycle, client.locale);
      const slices = slicesOf(tree.rows);
      const revision = (watchers.get(name)?.revision ?? 0) + 1;
      watchers.set(name, { cycle, tree, revision, slices, explained: null });
      for (const [first] of watchers) if (watchers.size > MOST_WATCHERS) watchers.delete(first);
      const rows = wireSlice(slices.next());
      return { revision, summary: tree.summary, rows, ...(slices.left > 0 && { more: slices.left }) };
    }),
  );
  connection.onRequest(
    TREE_MORE,
    guard('rows', null, (params: TreeMoreParams | null): TreeMoreResult => {
      const slices = watchers.get(watcherOf(params))?.slices;
      if (slices === undefined || slices.left === 0) return null;
      const rows = wireSlice(slices.next());
      if (slices.left === 0) schedule();
      return { rows, more: slices.left };
    }),
  );
  connection.onRequest(
    TREE_EXPLAIN,
    guard('explanation', null, (params: RowParams | null): Explanation | null => {
      if (typeof params?.id !== 'string') return null;
      const explained = { id: params.id, lines: service.explain(params.id, client.locale) };
      const watched = watchers.get(watcherOf(params));
      if (watched) watched.explained = explained;
      return explained;
    }),
  );
  connection.onRequest(
    TREE_PLACE,
    guard(
      'place',
      null,
      (params: RowParams | null): TreePlaceResult => (typeof params?.id === 'string' ? service.placeOf(params.id) : null),
    ),
  );
  connection.onNotification(TREE_CLOSE, (params: TreeCloseParams | null) => {
    const name = watcherOf(params);
    watchers.delete(name);
    asked.delete(name);
  });
}

const watcherOf = (params: { readonly watcher?: unknown } | null | undefined): string =>
  typeof params?.watcher === 'string' ? params.watcher : '';

/** The explanation of the same row, if it reads differently now: a weight or a title below may change it and no row. */
function explainedAnew(before: Explanation | null, explain: (id: string) => readonly ExplainLine[]): Explanation | null {
  if (!before) return null;
  const lines = explain(before.id);
  return JSON.stringify(lines) === JSON.stringify(before.lines) ? null : { id: before.id, lines };
}
