import { diffTree } from '../core/report/diff-tree.ts';
import type { AlignmentTree } from '../core/report/view.ts';
import { TREE_CLOSE, TREE_DELTA, TREE_OPEN, type TreeDelta, type TreeOpenParams, type TreeOpenResult } from '../protocol.ts';
import type { Session } from './session.ts';

/** Milliseconds between two deltas: the panel need not be faster than the eye. */
const INTERVAL = 40;
/** A tree may take at most one part in this many of the server's time: typing comes before looking. */
const SHARE = 8;

/** Serves the panel: one tree when it opens, and from then on only what changed, at most one delta an interval.
 * A large tree comes less often. */
export function serveTree({ connection, service, client, guard, runtime, logger }: Session): void {
  let watched: { readonly cycle: string | null; tree: AlignmentTree; revision: number } | undefined;
  let scheduled = false;
  let cost = 0;

  const send = () => {
    scheduled = false;
    if (!watched) return;
    const start = runtime.now();
    const next = service.tree(watched.cycle, client.locale);
    const difference = diffTree(watched.tree, next);
    cost = runtime.now() - start;
    if (!difference) return;
    watched.tree = next;
    watched.revision++;
    const delta: TreeDelta = { revision: watched.revision, ...difference };
    void connection.sendNotification(TREE_DELTA, delta);
  };
  const schedule = () => {
    if (scheduled || !watched) return;
    scheduled = true;
    runtime.after(Math.max(INTERVAL, cost * SHARE), () => {
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
    guard('tree', null, (params: TreeOpenParams | null): TreeOpenResult | null => {
      const cycle = typeof params?.cycle === 'string' ? params.cycle : null;
      const tree = service.tree(cycle, client.locale);
      watched = { cycle, tree, revision: (watched?.revision ?? 0) + 1 };
      return { revision: watched.revision, summary: tree.summary, rows: tree.rows };
    }),
  );
  connection.onNotification(TREE_CLOSE, () => {
    watched = undefined;
  });
}
