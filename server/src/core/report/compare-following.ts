import type { AlignmentGraph, NodeKey, ObjectiveNode } from '../model/alignment.ts';
import type { ComparedState } from './compare-differences.ts';
import { type Item, itemOf, itemsOf, type Pair, pairObjectives, sentences } from './compare-identity.ts';
import { type Pairs, pairKeyResults } from './compare-pairs.ts';

/** The same objective in both states; like {@link Pair}, with nothing unpacked that is kept of closed files. */
export interface FollowedPair {
  readonly before: ObjectiveNode | null;
  readonly after: ObjectiveNode | null;
  readonly keyResults: Pairs;
}

/**
 * Who is who in a state that stays and one that is written in. What is typed into an objective that is known by its id, or whose
 * sentence stays, concerns no other pair; only else are all looked at again.
 */
export class FollowedPairs {
  private list: FollowedPair[] = [];
  private byAfter = new Map<NodeKey, number>();
  private byBefore = new Map<NodeKey, number>();
  private structure = -1;
  /** Grows when pairs came or went. */
  epoch = 0;

  constructor(
    private readonly before: ComparedState,
    private readonly after: ComparedState,
  ) {}

  get pairs(): readonly FollowedPair[] {
    return this.list;
  }

  pairOf(after: NodeKey): FollowedPair | undefined {
    return this.list[this.byAfter.get(after) ?? -1];
  }

  pairBefore(before: NodeKey): FollowedPair | undefined {
    return this.list[this.byBefore.get(before) ?? -1];
  }

  /** Takes up what has changed since it was called last. */
  follow(): void {
    const { graph } = this.after.snapshot;
    if (this.structure !== graph.structure || !this.patch(graph)) this.pairAll(graph);
  }

  private pairAll(graph: AlignmentGraph): void {
    const pairs = pairObjectives(itemsOf(this.before.snapshot), itemsOf(this.after.snapshot));
    this.list = pairs.map(({ before, after, keyResults }) => ({
      before: before?.node ?? null,
      after: after?.node ?? null,
      keyResults,
    }));
    this.byAfter = new Map(this.list.flatMap(({ after }, at) => (after ? [[after.key, at] as const] : [])));
    this.byBefore = new Map(this.list.flatMap(({ before }, at) => (before ? [[before.key, at] as const] : [])));
    this.structure = graph.structure;
    this.epoch++;
  }

  /** Whether what changed is within pairs that stay pairs. */
  private patch(graph: AlignmentGraph): boolean {
    let seen = 0;
    for (const node of graph.nodes()) {
      const at = this.byAfter.get(node.key);
      const pair = at === undefined ? undefined : this.list[at];
      if (at === undefined || !pair?.after) return false;
      seen++;
      if (pair.after === node) continue;
      const isSame = sayTheSame(pair.after, node);
      if (!isSame && !staysPaired(pair, node)) return false;
      const keyResults =
        isSame || !pair.before ? pair.keyResults : pairKeyResults(sentences(itemOf(pair.before)), sentences(itemOf(node)));
      this.list[at] = { before: pair.before, after: node, keyResults };
    }
    return seen === this.byAfter.size;
  }
}

/** A pair with all that is to be said of it at hand. */
export function unpacked({ before, after, keyResults }: FollowedPair): Pair {
  const item = (node: ObjectiveNode | null): Item | null => node && itemOf(node);
  return { before: item(before), after: item(after), keyResults };
}

/** Whether it would be found by what it was found by before: its id, or a sentence of its own. */
function staysPaired({ before, after }: FollowedPair, node: ObjectiveNode): boolean {
  const [id, was] = [node.objective.id?.value ?? null, after?.objective.id?.value ?? null];
  if (id !== was || after?.cycle?.name !== node.cycle?.name || after?.uri !== node.uri) return false;
  if (before === null) return false;
  const isById = id !== null && before.objective.id?.value === id;
  const isBySentence =
    before.objective.title.text === node.objective.title.text && after.objective.title.text === node.objective.title.text;
  return isById || isBySentence;
}

/** Whether two states of an objective are told apart by nothing that pairs are made of. */
function sayTheSame(a: ObjectiveNode, b: ObjectiveNode): boolean {
  if (a.objective.title.text !== b.objective.title.text || a.objective.id?.value !== b.objective.id?.value) return false;
  if (a.cycle?.name !== b.cycle?.name || a.uri !== b.uri || a.language !== b.language) return false;
  const [was, is] = [a.objective.keyResults, b.objective.keyResults];
  return (
    was.length === is.length &&
    was.every((one, at) => one.id?.value === is[at]?.id?.value && one.title.text === is[at]?.title.text)
  );
}
