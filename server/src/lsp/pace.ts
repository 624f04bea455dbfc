import type { Runtime } from './runtime.ts';

/** Milliseconds between two answers: a page that flickers along with every key is no help. */
const INTERVAL = 40;
/** Such work may take at most one part in this many of the server's time: typing comes before looking. */
const SHARE = 8;

/** Runs some work soon after it is asked for, once for all who have asked meanwhile: at once after a rest, and else at most once an interval. */
export function createPace(runtime: Pick<Runtime, 'now' | 'after'>, work: () => void): () => void {
  let scheduled = false;
  let cost = 0;
  let latest = Number.NEGATIVE_INFINITY;
  return () => {
    if (scheduled) return;
    scheduled = true;
    const rest = latest + Math.max(INTERVAL, cost * SHARE) - runtime.now();
    runtime.after(Math.max(0, rest), () => {
      scheduled = false;
      const start = runtime.now();
      work();
      latest = runtime.now();
      cost = latest - start;
    });
  };
}
