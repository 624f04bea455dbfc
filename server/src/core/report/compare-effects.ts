import type { Day } from '../base/calendar.ts';
import type { AlignmentGraph, NodeKey, ObjectiveNode } from '../model/alignment.ts';
import { createAlignmentGraph } from '../model/alignment-graph.ts';
import { weightedMean } from '../model/mean.ts';

/** One objective in two states of a workspace. */
export interface Step {
  readonly before: ObjectiveNode | null;
  readonly after: ObjectiveNode | null;
  /** Whether it is one of those at the top. */
  readonly isTopBefore: boolean;
  readonly isTopAfter: boolean;
}

/**
 * What each step does to the number at the top, when they are made one after another in the order of `changed`, out of the state in
 * which all of `steps` are as before. Each objective stands in a file of its own here, so that a step costs its ancestors and no more.
 */
export function effectsOf(steps: readonly Step[], changed: readonly number[], today: Day): ReadonlyMap<number, number | null> {
  if (changed.length === 0) return new Map();
  const graph = createAlignmentGraph({ today: () => today });
  const put = (at: number, node: ObjectiveNode | null) =>
    graph.setFile(
      nameOf(at),
      node && { uri: nameOf(at), objectives: [{ ...node, key: nameOf(at) }], log: [], cycle: node.cycle },
    );
  steps.forEach(({ before }, at) => {
    if (before) put(at, before);
  });
  const tops = new Map<NodeKey, number | null>();
  steps.forEach(({ isTopBefore }, at) => {
    if (isTopBefore) tops.set(nameOf(at), progressOf(graph, nameOf(at)));
  });
  let last = meanOf(tops);
  const effects = new Map<number, number | null>();
  for (const at of changed) {
    const { after, isTopAfter } = steps[at] as Step;
    const { nodes } = put(at, after);
    if (isTopAfter) tops.set(nameOf(at), null);
    else tops.delete(nameOf(at));
    for (const key of tops.keys()) if (nodes.has(key) || key === nameOf(at)) tops.set(key, progressOf(graph, key));
    const next = meanOf(tops);
    effects.set(at, next === null || last === null ? null : next - last);
    last = next;
  }
  return effects;
}

const nameOf = (at: number): NodeKey => String(at);

function progressOf(graph: AlignmentGraph, key: NodeKey): number | null {
  return graph.score(key)?.progress ?? null;
}

function meanOf(tops: ReadonlyMap<NodeKey, number | null>): number | null {
  return weightedMean([...tops.values()].map((progress) => ({ progress, weight: 1 })));
}
