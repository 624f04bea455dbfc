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
  /** Changed by {@link adopt} and {@link disown}: most have none, and share one empty set. */
  children: ReadonlySet<Entry>;
  /** The children's links in stable order; `null` until asked for. */
  ordered: readonly ChildLink[] | null;
  /** Check-ins of logs: by the log's file, then by key result. Changed by {@link noteLog}. */
  logged: ReadonlyMap<string, ReadonlyMap<number, readonly CheckIn[]>>;
  keyResults: readonly KeyResultScore[] | null;
  score: ObjectiveScore | null;
  /** What flows into this objective's number by more than one way up; `null` after a link below has changed. */
  shared: ReadonlySet<Entry> | null;
  /** Whether two of those ways meet here. Known when `shared` is. */
  meets: boolean;
}

/** Where the numbers below an objective are taken from: those that the graph keeps, or others in their place. */
export interface Standing {
  score(entry: Entry): ObjectiveScore | null;
  keyResults(entry: Entry): readonly KeyResultScore[] | null;
}

export const AS_IT_IS: Standing = { score: (entry) => entry.score, keyResults: (entry) => entry.keyResults };

export const NOBODY: ReadonlySet<Entry> = new Set();
export const NO_LOGS: Entry['logged'] = new Map();

export function adopt(parent: Entry, child: Entry): void {
  if (parent.children === NOBODY) parent.children = new Set([child]);
  else (parent.children as Set<Entry>).add(child);
  parent.ordered = null;
}

export function disown(parent: Entry, child: Entry): void {
  if (parent.children !== NOBODY) (parent.children as Set<Entry>).delete(child);
  parent.ordered = null;
}

/** Keeps what a file's log says of an entry's key results; without `logged`, forgets it. Says whether anything was there. */
export function noteLog(entry: Entry, uri: string, logged: ReadonlyMap<number, readonly CheckIn[]> | null): boolean {
  const had = entry.logged.has(uri);
  if (logged && entry.logged === NO_LOGS) entry.logged = new Map([[uri, logged]]);
  else if (logged) (entry.logged as Map<string, typeof logged>).set(uri, logged);
  else if (had) (entry.logged as Map<string, unknown>).delete(uri);
  return had;
}

export type Entries = ReadonlyMap<NodeKey, Entry>;

/** By file, then by place in the file: the order of everything that is listed. */
export function byPlace(a: Pick<Entry, 'node'>, b: Pick<Entry, 'node'>): number {
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
  const parents: Entry[] = [];
  entry.targets.forEach((target, link) => {
    if (target.kind === 'unknown') return;
    if (counting && !counts(entry.node.objective.parents[link]?.weight ?? 1)) return;
    const parent = entries.get(target.key);
    if (parent) parents.push(parent);
  });
  return parents.length < 2 ? parents : [...new Set(parents)];
}
