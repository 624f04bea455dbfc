import type { Locale } from '../messages/index.ts';
import type { AlignmentGraph, NodeKey, ObjectiveNode } from '../model/alignment.ts';
import type { KeyResultScore, ObjectiveScore } from '../model/score.ts';
import type { WorkspaceSnapshot } from '../workspace/state.ts';
import { checkInDifferences } from './compare-check-ins.ts';
import { effectsOf, type Step } from './compare-effects.ts';
import { keyResultFields, objectiveFields } from './compare-fields.ts';
import { type Item, itemsOf, type Pair, pairObjectives } from './compare-identity.ts';
import { linkDifferences, targetNames } from './compare-links.ts';
import type {
  Comparison,
  DifferenceKind,
  KeyResultDifference,
  KeyResultSide,
  ObjectiveDifference,
  ObjectiveSide,
  TopStanding,
} from './compare-view.ts';
import { WeakTitles, weakDifferences } from './compare-weak.ts';
import type { FindingsOf } from './cycle-weak.ts';
import { goalText } from './goal.ts';
import { summaryOf } from './summary.ts';
import { planTree, type TreePlan } from './tree-plan.ts';
import { placeOf } from './tree-rows.ts';

/** One of the two states that are compared. */
export interface ComparedState {
  readonly snapshot: WorkspaceSnapshot;
  readonly findingsOf: FindingsOf;
}

export interface CompareSources {
  readonly before: ComparedState;
  readonly after: ComparedState;
  /** `null`: the running one of `after`. */
  readonly cycle: string | null;
  /** Which files a difference must be in, on either side; `null` for all. The number at the top stays that of everything. */
  readonly within: ((uri: string) => boolean) | null;
  readonly locale: Locale;
}

/** A change that two decimals do not show is none. */
const LEAST = 0.005;

/** Holds two states of a workspace against each other. Work grows with their size, never with its square. */
export function compare({ before, after, cycle: wanted, within, locale }: CompareSources): Comparison {
  const today = after.snapshot.today;
  const plans = plansOf(before.snapshot.graph, after.snapshot.graph, wanted, today);
  const pairs = pairObjectives(itemsOf(before.snapshot), itemsOf(after.snapshot));
  const order = orderOf(pairs, plans);
  const writer = new Writer(before, after, pairs, locale);
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
function drawn({ roots, orphans, children }: TreePlan): NodeKey[] {
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

function topOf(plan: TreePlan, graph: AlignmentGraph, today: number, locale: Locale): TopStanding {
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

class Writer {
  private readonly names: ReturnType<typeof targetNames>;
  private readonly weak: { readonly before: WeakTitles; readonly after: WeakTitles };
  private readonly graphs: { readonly before: AlignmentGraph; readonly after: AlignmentGraph };

  constructor(
    private readonly before: ComparedState,
    private readonly after: ComparedState,
    pairs: readonly Pair[],
    private readonly locale: Locale,
  ) {
    this.names = targetNames(pairs);
    this.weak = {
      before: new WeakTitles(before.snapshot, before.findingsOf),
      after: new WeakTitles(after.snapshot, after.findingsOf),
    };
    this.graphs = { before: before.snapshot.graph, after: after.snapshot.graph };
  }

  /** `null` where nothing differs. The effect is known only among all others. */
  difference(pair: Pair): ObjectiveDifference | null {
    const { before: was, after: is } = pair;
    const scores = {
      before: (was && this.graphs.before.score(was.node.key)) ?? null,
      after: (is && this.graphs.after.score(is.node.key)) ?? null,
    };
    const before = was && objectiveSide(was, scores.before, this.before.snapshot);
    const after = is && objectiveSide(is, scores.after, this.after.snapshot);
    const fields = was && is ? objectiveFields(was.node, is.node, this.locale) : [];
    const links = linkDifferences(pair, this.graphs, this.names);
    const weak = weakDifferences(
      was ? this.weak.before.of(was.node, was.node.objective.title) : [],
      is ? this.weak.after.of(is.node, is.node.objective.title) : [],
      this.locale,
    );
    const keyResults = this.keyResults(pair, scores);
    const kind = kindOf(before, after, fields.length > 0 || links.length > 0 || keyResults.some(({ kind }) => kind !== 'scored'));
    const isScored = before !== null && after !== null && standsElsewhere(before, after);
    if (kind === 'scored' && !isScored && weak.length === 0 && keyResults.length === 0) return null;
    return { kind, before, after, fields, links, weak, keyResults, effect: null };
  }

  private keyResults(
    { before, after, keyResults: pairs }: Pair,
    scores: { readonly before: ObjectiveScore | null; readonly after: ObjectiveScore | null },
  ): readonly KeyResultDifference[] {
    const beforeOf = new Map(pairs.map(([a, b]) => [b, a]));
    const paired = new Set(pairs.map(([a]) => a));
    const found: KeyResultDifference[] = [];
    const add = (a: number | null, b: number | null) => {
      const was = a === null || !before ? null : partOf(before, a, scores.before, this.before.snapshot, this.locale);
      const is = b === null || !after ? null : partOf(after, b, scores.after, this.after.snapshot, this.locale);
      const fields = was && is ? keyResultFields(was.keyResult, is.keyResult, this.locale) : [];
      const checkIns = was?.score && is?.score ? checkInDifferences(was.score, is.score, this.locale) : [];
      const weak = weakDifferences(
        was && before ? this.weak.before.of(before.node, was.keyResult.title) : [],
        is && after ? this.weak.after.of(after.node, is.keyResult.title) : [],
        this.locale,
      );
      const kind = kindOf(was?.side ?? null, is?.side ?? null, fields.length > 0 || checkIns.length > 0);
      const isScored = was !== null && is !== null && standsElsewhere(was.side, is.side);
      if (kind === 'scored' && !isScored && weak.length === 0) return;
      found.push({ kind, before: was?.side ?? null, after: is?.side ?? null, fields, checkIns, weak });
    };
    after?.keyResults.forEach((_, at) => {
      add(beforeOf.get(at) ?? null, at);
    });
    before?.keyResults.forEach((_, at) => {
      if (!paired.has(at)) add(at, null);
    });
    return found;
  }
}

function kindOf(before: object | null, after: object | null, isWritten: boolean): DifferenceKind {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  return isWritten ? 'changed' : 'scored';
}

function objectiveSide({ node }: Item, score: ObjectiveScore | null, snapshot: WorkspaceSnapshot): ObjectiveSide {
  const { uri, line } = placeOf(node, snapshot.state(node.uri), null);
  return {
    ref: node.objective.id?.value ?? null,
    title: node.objective.title.text,
    uri,
    line: line + 1,
    team: node.team,
    level: node.level,
    cycle: node.cycle?.name ?? null,
    progress: score?.progress ?? null,
    own: score?.own ?? null,
    aligned: score?.aligned ?? null,
    health: score?.health ?? 'none',
  };
}

function partOf(item: Item, at: number, of: ObjectiveScore | null, snapshot: WorkspaceSnapshot, locale: Locale) {
  const keyResult = item.keyResults[at];
  if (!keyResult) return null;
  const score: KeyResultScore | null = of?.keyResults[at] ?? null;
  const { uri, line } = placeOf(item.node, snapshot.state(item.node.uri), keyResult);
  const id = item.node.objective.id;
  const side: KeyResultSide = {
    ref: id && keyResult.id ? `${id.value}/${keyResult.id.value}` : null,
    title: keyResult.title.text,
    uri,
    line: line + 1,
    goal: goalText(keyResult, locale),
    progress: score?.progress ?? null,
    health: score?.health ?? 'none',
  };
  return { keyResult, score, side };
}

type Standing = Pick<ObjectiveSide, 'progress' | 'health'> & Partial<Pick<ObjectiveSide, 'own' | 'aligned'>>;

function standsElsewhere(before: Standing, after: Standing): boolean {
  if (before.health !== after.health) return true;
  return (['progress', 'own', 'aligned'] as const).some((number) => hasMoved(before[number] ?? null, after[number] ?? null));
}

/** Whether two decimals show a change. */
export function hasMoved(before: number | null, after: number | null): boolean {
  if (before === null || after === null) return before !== after;
  return Math.abs(after - before) >= LEAST;
}
