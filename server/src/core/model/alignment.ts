import type { Language } from '../language/reading.ts';
import type { Cycle } from './cycle.ts';
import type { KeyResult, Level, LogEntry, Objective, ParentLink } from './okr.ts';
import type { KeyResultScore, ObjectiveScore } from './score.ts';
import type { ScoringSettings } from './settings.ts';
import type { Supposed, Supposition } from './suppose.ts';
import type { Tier } from './tiers.ts';
import type { LeftOutLink } from './ways-up.ts';

/** Names one objective in the workspace, stable while its id and file stay: `<uri>#<id>`, `<uri>#@<ordinal>` without an id. */
export type NodeKey = string;

/** An objective with what its file says about it. */
export interface ObjectiveNode {
  readonly key: NodeKey;
  readonly uri: string;
  /** Position among the file's objectives. */
  readonly index: number;
  readonly objective: Objective;
  readonly team: string;
  readonly level: Level | null;
  readonly language: Language;
  readonly cycle: Cycle | null;
  readonly settings: ScoringSettings;
}

/** Everything one file contributes to the graph. */
export interface FileNodes {
  readonly uri: string;
  readonly objectives: readonly ObjectiveNode[];
  /** The file's `check_ins:` log, and the cycle in which its references are looked up. */
  readonly log: readonly LogEntry[];
  readonly cycle: Cycle | null;
}

/** What a reference leads to. */
export type Resolution =
  | { readonly kind: 'objective'; readonly node: ObjectiveNode }
  | { readonly kind: 'key-result'; readonly node: ObjectiveNode; readonly index: number }
  | { readonly kind: 'unknown'; readonly missing: 'objective' | 'key-result' | 'cycle' };

export interface ResolvedLink {
  readonly link: ParentLink;
  readonly to: Resolution;
}

/** Everybody who says an objective's id, whatever cycle they mean. */
export interface Naming {
  /** The objectives that claim it, in a stable order. */
  readonly claimed: readonly ObjectiveNode[];
  /** Objectives with a parent that names it, in a stable order. */
  readonly linked: readonly ObjectiveNode[];
  /** Files whose log names it, sorted. */
  readonly logs: readonly string[];
}

/** What a change to one file moved. */
export interface GraphChange {
  /**
   * Objectives that were added, removed, edited or whose score or links may differ now: the changed ones and their ancestors,
   * up to those that an earlier change has named and whose score nobody has asked for since.
   * Also those of which something else is to be said now, though they are as before: rivals for an id, members of a circle,
   * whoever is below an objective that reads differently, and those whom a tier concerns that came, went or was counted anew.
   */
  readonly nodes: ReadonlySet<NodeKey>;
  /** Files of which something else is to be said now, scores aside; the changed file itself included. */
  readonly files: ReadonlySet<string>;
}

/**
 * The alignment of all objectives in the workspace, kept up to date file by file.
 * Work is proportional to what a change touches: the file's own objectives, whoever refers to
 * ids that appeared or vanished, and the ancestors of a moved score.
 */
export interface AlignmentGraph {
  /** Replaces what a file contributes; `null` removes it. Objects that are identical to before count as unchanged. */
  setFile(uri: string, nodes: FileNodes | null): GraphChange;
  node(key: NodeKey): ObjectiveNode | undefined;
  nodes(): Iterable<ObjectiveNode>;
  nodesOf(uri: string): readonly ObjectiveNode[];
  /** Looks `ref` up: in the cycle `from` first, then in the cycles that contain it; `id@cycle` names one outright. */
  resolve(ref: string, from: Cycle | null): Resolution;
  /** Who claims an id and who refers by it; the work is that of the answer. */
  naming(id: string): Naming;
  parents(key: NodeKey): readonly ResolvedLink[];
  /** Objectives aligned to this one (or to one of its key results), in a stable order. */
  children(
    key: NodeKey,
  ): readonly { readonly node: ObjectiveNode; readonly link: ParentLink; readonly keyResult: number | null }[];
  /** Other objectives that claim the same id in the same cycle. */
  duplicatesOf(key: NodeKey): readonly ObjectiveNode[];
  /** The ring of objectives that support each other in a circle through this one; empty when there is none. */
  cycleThrough(key: NodeKey): readonly ObjectiveNode[];
  /** Whether the link from an objective up to another is part of a ring, and so not followed. */
  inRing(child: NodeKey, parent: NodeKey): boolean;
  /** Whether another objective is aligned to this one or to a key result of it. */
  isSupported(key: NodeKey): boolean;
  /** Its links that count nowhere in some ancestor, since an earlier one leads there too and everything counts once. */
  leftOut(key: NodeKey): readonly LeftOutLink[];
  /** How many objectives there are of each level in each cycle, and how they stand. */
  tiers(): Iterable<Tier>;
  /** Computed when asked for and kept until something below it changes. */
  score(key: NodeKey): ObjectiveScore | undefined;
  /** Whether a log, in whatever file, has check-ins for one of its key results. */
  isLogged(key: NodeKey): boolean;
  /**
   * The scores of an objective's own key results, in their order, with the check-ins of logs: what is below does not count in them.
   * Nothing is kept of them, so that a rule may ask for every objective of a workspace.
   */
  keyResultScores(key: NodeKey): readonly KeyResultScore[];
  /** What the score of a key result would be if it were written like this; the check-ins of logs count. Nothing is kept of it. */
  scoreAs(key: NodeKey, index: number, keyResult: KeyResult): KeyResultScore | undefined;
  /**
   * How everything would stand if some key results were written like this. Nothing is written, and what is kept stays as it is;
   * the work is that of the ancestors. The answer holds until the graph changes.
   */
  suppose(supposed: readonly Supposed[]): Supposition;
  /** Tells that `today` has moved on: every score is computed anew when it is next asked for. */
  dayChanged(): GraphChange;
  /** Grows whenever objectives come, go, move to another place, level, cycle or parent; scores and words leave it as it is. */
  readonly structure: number;
  /** Counts work for the growth test: how often a score was computed, one was supposed, and a reference resolved since the start. */
  readonly work: { readonly scored: number; readonly supposed: number; readonly resolved: number };
}
