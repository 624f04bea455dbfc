import type { Day } from '../base/calendar.ts';
import type { AlignmentGraph, NodeKey, ObjectiveNode } from '../model/alignment.ts';
import { type Cycle, containsCycle, lengthOf, runningCycle } from '../model/cycle.ts';

/** Where an objective stands below another: in full, or as a reference to where it is drawn in full. */
export interface PlannedChild {
  readonly key: NodeKey;
  /** The key result under which it stands. */
  readonly keyResult: number | null;
  readonly full: boolean;
}

/** Who stands where in the tree of one cycle, without any words or numbers. */
export interface TreePlan {
  readonly cycle: Cycle | null;
  /** Names of all cycles in the workspace, latest first, a quarter before its year. */
  readonly cycles: readonly string[];
  readonly roots: readonly NodeKey[];
  /** Objectives that support nothing, where others do. */
  readonly orphans: readonly NodeKey[];
  readonly children: ReadonlyMap<NodeKey, readonly PlannedChild[]>;
  /** The parent under which an objective is drawn in full. */
  readonly home: ReadonlyMap<NodeKey, NodeKey>;
  /** The objectives of which the number at the top is made. */
  readonly tops: readonly NodeKey[];
  readonly scope: 'company' | 'top';
}

/**
 * Plans the tree of a cycle (`null`: the running one, else the one with the most objectives). It holds the objectives of
 * the cycle and those without any; above them what they are aligned to, from whichever cycle; below them what supports
 * them from the cycles inside (the quarters of a year). Each stands in full under the first parent that it names.
 */
export function planTree(graph: AlignmentGraph, wanted: string | null, today: Day): TreePlan {
  const nodes = [...graph.nodes()].sort(byPlace);
  const known = cyclesOf(nodes);
  const cycle = wanted === null ? likeliest(known, today) : (known.get(wanted.toLowerCase())?.cycle ?? null);
  const isUnknown = wanted !== null && cycle === null;
  const members = isUnknown ? [] : nodes.filter((node) => node.cycle === null || isIn(node, cycle));
  const shown = shownFor(graph, members, cycle);

  const children = new Map<NodeKey, PlannedChild[]>();
  const home = new Map<NodeKey, NodeKey>();
  for (const node of nodes) {
    if (!shown.has(node.key)) continue;
    const above = new Set<NodeKey>();
    for (const { to } of graph.parents(node.key)) {
      if (to.kind === 'unknown' || !shown.has(to.node.key) || above.has(to.node.key)) continue;
      if (graph.inRing(node.key, to.node.key)) continue;
      const full = above.size === 0;
      above.add(to.node.key);
      if (full) home.set(node.key, to.node.key);
      const child = { key: node.key, keyResult: to.kind === 'key-result' ? to.index : null, full };
      const siblings = children.get(to.node.key);
      if (siblings) siblings.push(child);
      else children.set(to.node.key, [child]);
    }
  }

  const all = nodes.filter(({ key }) => shown.has(key) && !home.has(key)).sort((a, b) => rank(a) - rank(b) || byPlace(a, b));
  const isAligned = alignedRoots(all, children);
  const { tops, scope } = topsOf(members, home, cycle, graph);
  return {
    cycle,
    cycles: [...known.values()]
      .map((entry) => entry.cycle)
      .sort((a, b) => b.start - a.start || lengthOf(a) - lengthOf(b) || (a.name < b.name ? -1 : 1))
      .map(({ name }) => name),
    roots: all.filter(isAligned).map(({ key }) => key),
    orphans: all.filter((node) => !isAligned(node)).map(({ key }) => key),
    children,
    home,
    tops: tops.map(({ key }) => key),
    scope,
  };
}

function byPlace(a: ObjectiveNode, b: ObjectiveNode): number {
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  return a.index - b.index;
}

const RANKS = ['company', 'department', 'team', 'person'];

function rank({ level }: ObjectiveNode): number {
  return level === null ? RANKS.length : RANKS.indexOf(level);
}

function isIn(node: ObjectiveNode, cycle: Cycle | null): boolean {
  return node.cycle !== null && cycle !== null && node.cycle.name.toLowerCase() === cycle.name.toLowerCase();
}

function cyclesOf(nodes: readonly ObjectiveNode[]): Map<string, { readonly cycle: Cycle; count: number }> {
  const known = new Map<string, { readonly cycle: Cycle; count: number }>();
  for (const { cycle } of nodes) {
    if (!cycle) continue;
    const entry = known.get(cycle.name.toLowerCase());
    if (entry) entry.count++;
    else known.set(cycle.name.toLowerCase(), { cycle, count: 1 });
  }
  return known;
}

function likeliest(known: ReadonlyMap<string, { readonly cycle: Cycle; count: number }>, today: Day): Cycle | null {
  const entries = [...known.values()];
  const running = runningCycle(
    entries.map(({ cycle }) => cycle),
    today,
  );
  if (running) return running;
  // Of two as large the later one.
  entries.sort((a, b) => b.count - a.count || b.cycle.start - a.cycle.start);
  return entries[0]?.cycle ?? null;
}

function shownFor(graph: AlignmentGraph, members: readonly ObjectiveNode[], cycle: Cycle | null): ReadonlySet<NodeKey> {
  const below = new Set(members.map(({ key }) => key));
  for (const key of below) {
    for (const { node } of graph.children(key)) if (cycle && node.cycle && containsCycle(cycle, node.cycle)) below.add(node.key);
  }
  const shown = new Set(below);
  for (const key of shown) {
    for (const { to } of graph.parents(key)) if (to.kind !== 'unknown') shown.add(to.node.key);
  }
  return shown;
}

/** Which of the objectives at the top belong there; the others are not aligned yet. */
function alignedRoots(
  roots: readonly ObjectiveNode[],
  children: ReadonlyMap<NodeKey, readonly PlannedChild[]>,
): (node: ObjectiveNode) => boolean {
  if (roots.some(({ level }) => level === 'company')) return ({ level }) => level === 'company';
  if (roots.some(({ key }) => children.has(key))) return ({ key }) => children.has(key);
  return () => true;
}

/** The company's objectives of the cycle; where nobody is marked as the company, those that support no other of the cycle. */
function topsOf(
  members: readonly ObjectiveNode[],
  home: ReadonlyMap<NodeKey, NodeKey>,
  cycle: Cycle | null,
  graph: AlignmentGraph,
): { tops: readonly ObjectiveNode[]; scope: 'company' | 'top' } {
  const own = cycle ? members.filter((node) => isIn(node, cycle)) : members;
  const isBelow = (node: ObjectiveNode, among: (parent: ObjectiveNode) => boolean) => {
    const parent = graph.node(home.get(node.key) ?? '');
    return parent !== undefined && among(parent);
  };
  const isOwn = (node: ObjectiveNode) => (cycle ? isIn(node, cycle) : true);
  const company = own.filter(
    (node) => node.level === 'company' && !isBelow(node, (parent) => isOwn(parent) && parent.level === 'company'),
  );
  if (company.length > 0) return { tops: company, scope: 'company' };
  return { tops: own.filter((node) => !isBelow(node, isOwn)), scope: 'top' };
}
