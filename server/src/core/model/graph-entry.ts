import type { NodeKey, ObjectiveNode } from './alignment.ts';
import { counts } from './mean.ts';
import type { CheckIn } from './okr.ts';
import type { KeyResultScore, ObjectiveScore } from './score.ts';

/** Where a reference leads, by key: the entry behind a key may be replaced at any time. */
export type Target =
  | { readonly kind: 'objective'; readonly key: NodeKey }
  | { readonly kind: 'key-result'; readonly key: NodeKey; readonly index: number }
  | { readonly kind: 'unknown'; readonly missing: 'objective' | 'key-result' | 'cycle' };

/** One link as its parent sees it. */
export interface ChildLink {
  readonly entry: Entry;
  /** Position among the child's `parent:` links. */
  readonly link: number;
}

/** What the graph keeps of one objective. Mutable, and never handed out. */
export interface Entry {
  node: ObjectiveNode;
  /** One per `parent:` link, in their order. */
  targets: readonly Target[];
  /** Under which tokens this entry waits for ids to come and go. */
  tokens: readonly string[];
  readonly children: Set<Entry>;
  /** The children's links in stable order; `null` until asked for. */
  ordered: readonly ChildLink[] | null;
  /** Check-ins of logs: by the log's file, then by key result. */
  readonly logged: Map<string, ReadonlyMap<number, readonly CheckIn[]>>;
  keyResults: readonly KeyResultScore[] | null;
  score: ObjectiveScore | null;
  /** What flows into this objective's number by more than one way up; `null` after a link below has changed. */
  shared: ReadonlySet<Entry> | null;
  /** Whether two of those ways meet here. Known when `shared` is. */
  meets: boolean;
}

export type Entries = ReadonlyMap<NodeKey, Entry>;

/** By file, then by place in the file: the order of everything that is listed. */
export function byPlace(a: Entry, b: Entry): number {
  if (a.node.uri !== b.node.uri) return a.node.uri < b.node.uri ? -1 : 1;
  return a.node.index - b.node.index;
}

/** The links that lead to this entry, by place of the child, then by the order of its `parent:`. */
export function childLinks(entry: Entry): readonly ChildLink[] {
  if (entry.ordered) return entry.ordered;
  const links: ChildLink[] = [];
  for (const child of [...entry.children].sort(byPlace)) {
    child.targets.forEach((target, link) => {
      if (target.kind !== 'unknown' && target.key === entry.node.key) links.push({ entry: child, link });
    });
  }
  entry.ordered = links;
  return links;
}

/** The objectives above, each once, in the order of the links. With `counting`, only those in which this one has a weight. */
export function parentsOf(entries: Entries, entry: Entry, counting = false): Entry[] {
  const parents = new Set<Entry>();
  entry.targets.forEach((target, link) => {
    if (target.kind === 'unknown') return;
    if (counting && !counts(entry.node.objective.parents[link]?.weight ?? 1)) return;
    const parent = entries.get(target.key);
    if (parent) parents.add(parent);
  });
  return [...parents];
}
