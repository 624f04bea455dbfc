import type { CountedOnce } from './counted-once.ts';
import type { Entry, Standing } from './graph-entry.ts';
import { counts } from './mean.ts';
import type { KeyResult } from './okr.ts';
import { rollupOf } from './score-objective.ts';
import type { Lever } from './suppose.ts';

/** The step by which key results are compared: a tenth of the whole way. */
const TENTH = 0.1;

/** An objective on the one way by which it counts in the root. */
interface Carrier {
  readonly entry: Entry;
  /** What it counts in; `null` at the root. */
  readonly up: Carrier | null;
  /** Of its link up. */
  readonly weight: number;
  /** What it counts there. */
  readonly progress: number | null;
  /** Sum of the weights of its terms that have a number. */
  weights: number;
  /** How much of a move here arrives at the root, 0..1; `null` where something on the way has no number yet. */
  readonly share: number | null;
}

/**
 * What each key result below an objective does to its number. A mean of means moves by the product of the shares on the way;
 * where something has no number yet, its first one changes the sums above, and they are gone through one by one.
 */
export function leversOf(root: Entry, once: CountedOnce, standing: Standing): readonly Lever[] {
  const levers: Lever[] = [];
  const progress = standing.score(root)?.progress ?? null;
  const stack: Carrier[] = [{ entry: root, up: null, weight: 1, progress, weights: 0, share: progress === null ? null : 1 }];
  for (let at = stack.pop(); at; at = stack.pop()) {
    const { entry } = at;
    const mode = rollupOf(entry.node);
    const scores = standing.score(entry)?.keyResults ?? [];
    const own = mode === 'aligned' ? [] : entry.node.objective.keyResults;
    const below =
      mode === 'key-results' ? [] : once.links(entry).map((link) => ({ ...link, progress: once.progressOf(link.child) }));
    own.forEach(({ weight }, index) => {
      if (counts(weight) && typeof scores[index]?.progress === 'number') at.weights += weight;
    });
    for (const one of below) if (one.progress !== null) at.weights += one.weight;
    own.forEach((keyResult, index) => {
      const from = scores[index]?.progress ?? null;
      if (!counts(keyResult.weight) || from === 1 || !canMove(keyResult)) return;
      const isGradual = keyResult.metric.kind === 'metric' || keyResult.metric.kind === 'change';
      const tenth = isGradual && from !== null ? rise(at, keyResult.weight, from, Math.min(1, from + TENTH), progress) : null;
      levers.push({ key: entry.node.key, index, reached: rise(at, keyResult.weight, from, 1, progress), tenth });
    });
    for (const { child, weight, progress: here } of below) {
      const share = at.share === null || here === null ? null : (at.share * weight) / at.weights;
      stack.push({ entry: child, up: at, weight, progress: here, weights: 0, share });
    }
  }
  return levers;
}

/** The root's number (now `root`) when a term of `at` goes from one number, or none, to another. */
function rise(at: Carrier, weight: number, from: number | null, to: number, root: number | null): number {
  if (from !== null && at.share !== null && root !== null) return root + (at.share * weight * (to - from)) / at.weights;
  let [before, after, by] = [from, to, weight];
  for (let step: Carrier | null = at; step; step = step.up) {
    const { progress, weights } = step;
    if (progress !== null && before === null) after = (weights * progress + by * after) / (weights + by);
    else if (progress !== null && before !== null) after = progress + (by * (after - before)) / weights;
    [before, by] = [progress, step.weight];
  }
  return after;
}

/** Whether a report would give it a number. */
function canMove({ metric }: KeyResult): boolean {
  return metric.kind === 'milestones' ? metric.milestones.some(({ weight }) => counts(weight)) : metric.kind !== 'none';
}
