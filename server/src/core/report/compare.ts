import type { Locale } from '../messages/index.ts';
import type { AlignmentGraph, NodeKey, ObjectiveNode } from '../model/alignment.ts';
import { type ComparedState, DifferenceWriter } from './compare-differences.ts';
import { effectsOf, type Step } from './compare-effects.ts';
import { type Item, itemsOf, type Pair, pairObjectives } from './compare-identity.ts';
import { targetNames } from './compare-links.ts';
import type { Comparison, ObjectiveDifference, TopStanding } from './compare-view.ts';
import { summaryOf } from './summary.ts';
import { planTree, type TreePlan } from './tree-plan.ts';

export interface CompareSources {
  readonly before: ComparedState;
  readonly after: ComparedState;
  /** `null`: the running one of `after`. */
  readonly cycle: string | null;
  /** Which files a difference must be in, on either side; `null` for all. The number at the top stays that of everything. */
  readonly within: ((uri: string) => boolean) | null;
  readonly locale: Locale;
}

/** Holds two states of a workspace against each other. Work grows with their size, never with its square. */
export function compare({ before, after, cycle: wanted, within, locale }: CompareSources): Comparison {
  const today = after.snapshot.today;
  const plans = plansOf(before.snapshot.graph, after.snapshot.graph, wanted, today);
  const pairs = pairObjectives(itemsOf(before.snapshot), itemsOf(after.snapshot));
  const order = orderOf(pairs, plans);
  const writer = new DifferenceWriter(before, after, targetNames(pairs), locale);
  const found = new Map<number, ObjectiveDifference>();
  for (const at of order) {
    const difference = writer.difference(pairs[at] as Pair);
    if (difference) found.set(at, difference);
  }

  const written = [...found].filter(([, { kind }]) => kind !== 'scored').map(([at]) => at);
  const effects = effectsOf(stepsOf(pairs, plans, before.snapshot.graph, after.snapshot.graph), written, today);
  const tops = {
    before: topOf(plans.before, before.snapshot.graph, today, locale),
    after: topOf(plans.after, after.snapshot.graph, today, locale),
  };
  const all = [...found].map(([at, difference]) => ({ ...difference, effect: settled(effects.get(at) ?? null) }));
  const size = ({ kind, effect }: ObjectiveDifference) => (kind === 'scored' ? -1 : Math.abs(effect ?? 0));
  all.sort((a, b) => size(b) - size(a));
  return {
    locale,
    today,
    cycle: plans.name,
    cycles: plans.after.cycles,
    ...tops,
    objectives: within === null ? all : all.filter((one) => isWithin(one, within)),
    rest: restOf(tops.before, tops.after, [...effects.values()]),
  };
}

interface Plans {
  readonly name: string | null;
  readonly before: TreePlan;
  readonly after: TreePlan;
}

function plansOf(before: AlignmentGraph, after: AlignmentGraph, wanted: string | null, today: number): Plans {
  const first = planTree(after, wanted, today);
  const name = wanted ?? first.cycle?.name ?? planTree(before, null, today).cycle?.name ?? null;
  return { name, before: planTree(before, name, today), after: first };
}

/** The pairs that stand in one of the two trees: as they are drawn after, and then what is drawn only before. */
function orderOf(pairs: readonly Pair[], plans: Plans): readonly number[] {
  const at = { before: new Map<NodeKey, number>(), after: new Map<NodeKey, number>() };
  pairs.forEach((pair, index) => {
    if (pair.before) at.before.set(pair.before.node.key, index);
    if (pair.after) at.after.set(pair.after.node.key, index);
  });
  const found = new Set<number>();
  for (const side of ['after', 'before'] as const) {
    for (const key of drawn(plans[side])) {
      const index = at[side].get(key);
      if (index !== undefined) found.add(index);
    }
  }
  return [...found];
}

/** All objectives of a plan, each after those above it. */
export function drawn({ roots, orphans, children }: TreePlan): NodeKey[] {
  const order: NodeKey[] = [];
  const open = [...roots, ...orphans].reverse();
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    order.push(key);
    const below = children.get(key) ?? [];
    for (let at = below.length - 1; at >= 0; at--) {
      const child = below[at];
      if (child?.full) open.push(child.key);
    }
  }
  return order;
}

function stepsOf(pairs: readonly Pair[], plans: Plans, before: AlignmentGraph, after: AlignmentGraph): readonly Step[] {
  const tops = { before: new Set(plans.before.tops), after: new Set(plans.after.tops) };
  return pairs.map((pair) => ({
    before: pair.before && withLogs(pair.before, before),
    after: pair.after && withLogs(pair.after, after),
    isTopBefore: pair.before !== null && tops.before.has(pair.before.node.key),
    isTopAfter: pair.after !== null && tops.after.has(pair.after.node.key),
  }));
}

/** An objective that brings along what logs say of its key results. */
function withLogs({ node, keyResults }: Item, graph: AlignmentGraph): ObjectiveNode {
  if (!graph.isLogged(node.key)) return node;
  const scores = graph.keyResultScores(node.key);
  const logged = keyResults.map((keyResult, at) => {
    const { checkIns, later } = scores[at] ?? { checkIns: keyResult.checkIns, later: [] };
    return { ...keyResult, checkIns: [...checkIns, ...later] };
  });
  return { ...node, objective: { ...node.objective, keyResults: logged } };
}

/** The number at the top of a tree, and whose it is. */
export function topOf(plan: TreePlan, graph: AlignmentGraph, today: number, locale: Locale): TopStanding {
  const { progress, expected, health, scope, objectives } = summaryOf(
    plan,
    { behind: 0, stale: 0, weak: 0 },
    graph,
    today,
    locale,
  );
  return { progress, expected, health, scope, objectives };
}

/** Adding up leaves crumbs of no meaning. */
const CRUMB = 1e-9;

function settled(effect: number | null): number | null {
  return effect !== null && Math.abs(effect) < CRUMB ? 0 : effect;
}

function restOf(before: TopStanding, after: TopStanding, effects: readonly (number | null)[]): number | null {
  if (before.progress === null || after.progress === null || effects.includes(null)) return null;
  return settled(after.progress - before.progress - effects.reduce<number>((sum, effect) => sum + (effect ?? 0), 0));
}

function isWithin({ before, after }: ObjectiveDifference, within: (uri: string) => boolean): boolean {
  return (before !== null && within(before.uri)) || (after !== null && within(after.uri));
}
