import type { Day } from '../base/calendar.ts';
import type {
  AlignmentGraph,
  FileNodes,
  GraphChange,
  Naming,
  NodeKey,
  ObjectiveNode,
  Resolution,
  ResolvedLink,
} from './alignment.ts';
import type { Cycle } from './cycle.ts';
import { adopt, byPlace, childLinks, disown, type Entry, NO_LOGS, NOBODY, parentsOf, type Target } from './graph-entry.ts';
import { Logs } from './logs.ts';
import { differenceOf, type NodeDifference } from './node-difference.ts';
import type { KeyResult } from './okr.ts';
import { cycleKey, keyResultsToken, ReferenceIndex, tokensOf } from './reference-index.ts';
import { Rings } from './rings.ts';
import { RollUp } from './roll-up.ts';
import type { KeyResultScore, ObjectiveScore } from './score.ts';
import { Scores } from './scores.ts';
import type { Supposed, Supposition } from './suppose.ts';
import { type Tier, Tiers } from './tiers.ts';
import { WaitingList } from './waiting-list.ts';
import { type LeftOutLink, WaysUp } from './ways-up.ts';
import { WhatIf } from './what-if.ts';

export interface AlignmentGraphOptions {
  /** The only source of time; when its answer changes, `dayChanged` must be called. */
  readonly today: () => Day;
}

/** An empty graph. */
export function createAlignmentGraph(options: AlignmentGraphOptions): AlignmentGraph {
  return new Graph(options.today);
}

interface Change extends GraphChange {
  readonly nodes: Set<NodeKey>;
  readonly files: Set<string>;
  /** Entries and logs whose references are to be looked up. */
  readonly relink: Set<Entry>;
  readonly relog: Set<string>;
}

class Graph implements AlignmentGraph {
  private readonly entries = new Map<NodeKey, Entry>();
  /** The entries of each file, in their order. */
  private readonly files = new Map<string, readonly Entry[]>();
  private readonly index = new ReferenceIndex();
  private readonly waiting = new WaitingList<Entry>();
  private readonly logs = new Logs(this.entries, (ref, from) => this.lookUp(ref, from));
  private readonly rings = new Rings(this.entries);
  private readonly scores: Scores;
  private readonly counted = new Tiers(this.entries);
  private readonly waysUp = new WaysUp(this.entries, this.rings);
  private readonly whatIf: WhatIf;
  structure = 0;
  private resolved = 0;

  constructor(today: () => Day) {
    const rollUp = new RollUp(this.entries, this.rings);
    this.scores = new Scores(this.entries, rollUp, today);
    this.whatIf = new WhatIf(this.entries, rollUp, this.scores, today);
  }

  get work(): AlignmentGraph['work'] {
    return { scored: this.scores.computed, supposed: this.whatIf.computed, resolved: this.resolved };
  }

  setFile(uri: string, nodes: FileNodes | null): GraphChange {
    const change: Change = { nodes: new Set(), files: new Set([uri]), relink: new Set(), relog: new Set() };
    this.scores.forgetLast();
    const gone = new Set(this.files.get(uri));
    const entries: Entry[] = [];
    for (const node of nodes?.objectives ?? []) {
      const known = this.entries.get(node.key);
      if (known && !gone.delete(known)) continue; // A key that stands twice: its first objective has it.
      if (known) this.replace(known, node, change);
      entries.push(known ?? this.add(node, change));
    }
    for (const entry of gone) this.remove(entry, change);

    if (nodes) this.files.set(uri, entries);
    else this.files.delete(uri);
    if (this.logs.set(uri, nodes?.log ?? [], nodes?.cycle ?? null)) change.relog.add(uri);
    for (const entry of change.relink) this.relink(entry, change);
    for (const file of change.relog) this.relog(file, change);
    return { nodes: change.nodes, files: change.files };
  }

  node(key: NodeKey): ObjectiveNode | undefined {
    return this.entries.get(key)?.node;
  }

  *nodes(): Iterable<ObjectiveNode> {
    for (const entry of this.entries.values()) yield entry.node;
  }

  nodesOf(uri: string): readonly ObjectiveNode[] {
    return this.files.get(uri)?.map((entry) => entry.node) ?? [];
  }

  resolve(ref: string, from: Cycle | null): Resolution {
    return this.resolution(this.lookUp(ref, from));
  }

  naming(id: string): Naming {
    const nodes = (entries: Iterable<Entry>) => [...entries].sort(byPlace).map(({ node }) => node);
    return {
      claimed: nodes(this.index.claiming(id)),
      linked: nodes(this.waiting.of(id)),
      logs: [...this.logs.waitingFor(id)].sort(),
    };
  }

  parents(key: NodeKey): readonly ResolvedLink[] {
    const entry = this.entries.get(key);
    if (!entry) return [];
    return entry.node.objective.parents.map((link, i) => {
      const target = entry.targets[i] ?? { kind: 'unknown', missing: 'objective' };
      return { link, to: this.resolution(target) };
    });
  }

  children(key: NodeKey): ReturnType<AlignmentGraph['children']> {
    const entry = this.entries.get(key);
    if (!entry) return [];
    return childLinks(entry).flatMap(({ entry: child, link: i }) => {
      const link = child.node.objective.parents[i];
      const target = child.targets[i];
      if (!link) return [];
      return [{ node: child.node, link, keyResult: target?.kind === 'key-result' ? target.index : null }];
    });
  }

  duplicatesOf(key: NodeKey): readonly ObjectiveNode[] {
    const entry = this.entries.get(key);
    const id = entry?.node.objective.id?.value;
    if (!entry || id === undefined) return [];
    const claiming = this.index.claiming(id);
    if (claiming.size < 2) return [];
    const cycle = cycleKey(entry.node.cycle);
    return [...claiming]
      .filter((other) => other !== entry && cycleKey(other.node.cycle) === cycle)
      .sort(byPlace)
      .map((other) => other.node);
  }

  cycleThrough(key: NodeKey): readonly ObjectiveNode[] {
    const entry = this.entries.get(key);
    return entry ? this.rings.through(entry).map((one) => one.node) : [];
  }

  inRing(child: NodeKey, parent: NodeKey): boolean {
    const [below, above] = [this.entries.get(child), this.entries.get(parent)];
    return below !== undefined && above !== undefined && this.rings.joins(below, above);
  }

  isSupported(key: NodeKey): boolean {
    const entry = this.entries.get(key);
    return entry !== undefined && this.counted.isSupported(entry);
  }

  leftOut(key: NodeKey): readonly LeftOutLink[] {
    const entry = this.entries.get(key);
    return entry ? this.waysUp.leftOut(entry) : [];
  }

  tiers(): Iterable<Tier> {
    return this.counted.all();
  }

  score(key: NodeKey): ObjectiveScore | undefined {
    const entry = this.entries.get(key);
    return (entry && this.scores.of(entry)) ?? undefined;
  }

  isLogged(key: NodeKey): boolean {
    return (this.entries.get(key)?.logged.size ?? 0) > 0;
  }

  keyResultScores(key: NodeKey): readonly KeyResultScore[] {
    const entry = this.entries.get(key);
    return entry ? this.scores.ofKeyResults(entry) : [];
  }

  scoreAs(key: NodeKey, index: number, keyResult: KeyResult): KeyResultScore | undefined {
    const entry = this.entries.get(key);
    return entry && this.scores.ofKeyResult(entry, index, keyResult);
  }

  suppose(supposed: readonly Supposed[]): Supposition {
    return this.whatIf.suppose(supposed);
  }

  dayChanged(): GraphChange {
    this.scores.forgetAll();
    return { nodes: new Set(this.entries.keys()), files: new Set(this.files.keys()) };
  }

  private add(node: ObjectiveNode, change: Change): Entry {
    const entry: Entry = {
      node,
      targets: [],
      tokens: [],
      children: NOBODY,
      ordered: null,
      logged: NO_LOGS,
      keyResults: null,
      score: null,
      shared: null,
      meets: false,
    };
    this.entries.set(node.key, entry);
    this.structure++;
    this.announce(this.index.add(entry), change);
    this.tellClaimants(entry, change);
    this.counted.add(entry, (other) => mention(other, change));
    change.nodes.add(node.key);
    change.relink.add(entry);
    return entry;
  }

  private replace(entry: Entry, node: ObjectiveNode, change: Change): void {
    const difference = differenceOf(entry.node, node);
    if (!difference) return;
    this.touch(entry, difference.rollup, change);
    if (difference.rollup) this.tellLookers(entry, change);
    const claims = difference.claim || (difference.place && this.hasRivals(entry));
    if (claims) {
      this.tellClaimants(entry, change);
      this.announce(this.index.remove(entry), change);
    }
    if (claims || difference.place || difference.level) this.structure++;
    const tell = (other: Entry) => mention(other, change);
    const moves = difference.level || difference.cycle;
    const supported = this.counted.isSupported(entry);
    if (moves) this.counted.remove(entry, tell);
    else if (difference.origin || difference.place) this.counted.edit(entry, node, tell);
    entry.node = node;
    if (moves) {
      this.counted.add(entry, tell);
      this.counted.support(entry, supported, tell);
    }
    if (difference.looks) for (const child of entry.children) tell(child);
    if (claims) {
      this.announce(this.index.add(entry), change);
      this.tellClaimants(entry, change);
    }
    if (difference.keyResultIds && node.objective.id) this.announce([keyResultsToken(node.objective.id.value)], change);
    if (difference.place) for (const parent of parentsOf(this.entries, entry)) parent.ordered = null;
    if (difference.scoring) entry.keyResults = null;
    if (needsLinks(difference)) change.relink.add(entry);
  }

  private remove(entry: Entry, change: Change): void {
    this.touchLinks(entry, change);
    for (const parent of parentsOf(this.entries, entry)) {
      disown(parent, entry);
      this.supports(parent, change);
    }
    this.counted.remove(entry, (other) => mention(other, change));
    this.structure++;
    this.wait(entry, []);
    this.tellClaimants(entry, change);
    this.announce(this.index.remove(entry), change);
    this.entries.delete(entry.node.key);
    change.relink.delete(entry);
    this.rings.reset();
  }

  /** Looks an entry's parents up again. */
  private relink(entry: Entry, change: Change): void {
    const { objective, cycle, uri, key } = entry.node;
    const targets = objective.parents.map(({ ref }) => this.lookUp(ref.value, cycle));
    this.wait(
      entry,
      objective.parents.flatMap(({ ref }) => tokensOf(ref.value)),
    );
    change.nodes.add(key);
    if (sameTargets(entry.targets, targets)) return;
    change.files.add(uri);
    this.structure++;
    this.touchLinks(entry, change);
    const before = parentsOf(this.entries, entry);
    for (const parent of before) disown(parent, entry);
    entry.targets = targets;
    const after = parentsOf(this.entries, entry);
    for (const parent of after) adopt(parent, entry);
    for (const parent of new Set([...before, ...after])) this.supports(parent, change);
    this.rings.reset();
    this.touchLinks(entry, change);
  }

  /** Notes whether anybody else is aligned to an entry. */
  private supports(entry: Entry, change: Change): void {
    let supported = false;
    for (const child of entry.children) {
      supported = child !== entry;
      if (supported) break;
    }
    this.counted.support(entry, supported, (other) => mention(other, change));
  }

  /** Gives the check-ins of a file's log to their key results again. */
  private relog(uri: string, change: Change): void {
    for (const entry of this.logs.giveOut(uri)) {
      entry.keyResults = null;
      change.files.add(entry.node.uri);
      this.touch(entry, false, change);
    }
    change.files.add(uri);
  }

  /** Forgets the scores of an entry and of everything above it: see {@link Scores.forget}. */
  private touch(entry: Entry, links: boolean, change: Change, inRing = false): void {
    this.scores.forget(entry, links, ({ node }) => change.nodes.add(node.key), inRing);
  }

  /** Notes who must be looked up again, because ids or cycles came or went. */
  private announce(tokens: readonly string[], change: Change): void {
    for (const token of tokens) {
      for (const entry of this.waiting.of(token)) change.relink.add(entry);
      for (const uri of this.logs.waitingFor(token)) change.relog.add(uri);
    }
  }

  /** The others that claim the same id in the same cycle have one rival more or less. */
  private tellClaimants(entry: Entry, change: Change): void {
    for (const node of this.duplicatesOf(entry.node.key)) mention({ node }, change);
  }

  /** Forgets everything above an entry whose links come or go, and tells the files of the rings it closes, if any. */
  private touchLinks(entry: Entry, change: Change): void {
    const ring = this.rings.around(entry);
    for (const one of ring) mention(one, change);
    for (const one of ring.size > 0 ? ring : [entry]) this.tellLookers(one, change);
    this.touch(entry, true, change, ring.size > 0);
  }

  /** Those who looked for their ways up through an entry may find others now. */
  private tellLookers(entry: Entry, change: Change): void {
    for (const one of this.waysUp.takeLookers(entry)) if (this.entries.get(one.node.key) === one) mention(one, change);
  }

  private hasRivals(entry: Entry): boolean {
    const id = entry.node.objective.id?.value;
    return id !== undefined && this.index.claiming(id).size > 1;
  }

  private wait(entry: Entry, tokens: readonly string[]): void {
    this.waiting.replace(entry, entry.tokens, tokens);
    entry.tokens = tokens;
  }

  private lookUp(ref: string, from: Cycle | null): Target {
    this.resolved++;
    return this.index.resolve(ref, from);
  }

  private resolution(target: Target): Resolution {
    if (target.kind === 'unknown') return target;
    const node = this.node(target.key);
    if (!node) return { kind: 'unknown', missing: 'objective' };
    return target.kind === 'objective' ? { kind: 'objective', node } : { kind: 'key-result', node, index: target.index };
  }
}

/** Notes that something else is to be said of an objective now. */
function mention({ node }: { readonly node: ObjectiveNode }, change: Change): void {
  change.nodes.add(node.key);
  change.files.add(node.uri);
}

function needsLinks({ links, cycle }: NodeDifference): boolean {
  return links || cycle;
}

function sameTargets(a: readonly Target[], b: readonly Target[]): boolean {
  return a.length === b.length && a.every((target, i) => sameTarget(target, b[i] as Target));
}

function sameTarget(a: Target, b: Target): boolean {
  if (a.kind === 'unknown' || b.kind === 'unknown')
    return a.kind === 'unknown' && b.kind === 'unknown' && a.missing === b.missing;
  return a.key === b.key && (a.kind === 'key-result' ? a.index : -1) === (b.kind === 'key-result' ? b.index : -1);
}
