import type { Day } from '../base/calendar.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import type { AlignmentGraph, NodeKey } from '../model/alignment.ts';
import type { WorkspaceSnapshot } from '../workspace/state.ts';
import { BLANK_ROW } from './blank-row.ts';
import { type Drawn, type DrawnReference, DrawnTree } from './drawn-tree.ts';
import { GROUP, keyResultId, referenceId } from './row-id.ts';
import { type Counts, countsOf, summaryOf } from './summary.ts';
import { type PlannedChild, planTree, type TreePlan } from './tree-plan.ts';
import { type ObjectiveRows, objectiveRows, type RowBase } from './tree-rows.ts';
import type { AlignmentTree, TreeRow } from './view.ts';
import type { WeakOf } from './weak.ts';

/** Builds the alignment tree again and again; rows that say the same as the last time are the same objects. */
export interface TreeBuilder {
  /** `cycle` as in {@link planTree}; a cycle that nobody uses gives an empty tree. */
  build(snapshot: WorkspaceSnapshot, cycle: string | null, locale: Locale, weakOf: WeakOf): AlignmentTree;
  /** The same work objective by objective, so that others can be served in between; what is built after it finds it done. */
  prepare(snapshot: WorkspaceSnapshot, cycle: string | null, locale: Locale, weakOf: WeakOf): Iterable<void>;
  /**
   * Tells what may read differently now. Whoever tells of every change has trees built by looking at what was told alone; as long
   * as nobody does, every objective is looked at.
   */
  touch(graph: AlignmentGraph, change: { readonly nodes: Iterable<NodeKey>; readonly files: Iterable<string> }): void;
  /** Who stands where in it; kept like the rows. */
  plan(snapshot: WorkspaceSnapshot, cycle: string | null): TreePlan;
}

/** `told`: somebody tells of every change. */
export function createTreeBuilder(told = false): TreeBuilder {
  return new Builder(told);
}

/** One tree, from scratch. */
export function buildTree(snapshot: WorkspaceSnapshot, cycle: string | null, locale: Locale, weakOf: WeakOf): AlignmentTree {
  return new Builder(false).build(snapshot, cycle, locale, weakOf);
}

interface KnownPlan {
  readonly plan: TreePlan;
  readonly graph: AlignmentGraph;
  readonly structure: number;
  readonly today: Day;
}

/** A row, or an objective that is drawn at this point below `parent`. */
type Part = { readonly row: TreeRow } | { readonly child: PlannedChild; readonly parent: string | null };

/** An objective as it is drawn: its row, its key results, and between them what is aligned to it, in drawing order. */
interface Block {
  readonly texts: ObjectiveRows;
  readonly parent: string | null;
  readonly below: readonly PlannedChild[];
  readonly parts: readonly Part[];
  readonly counts: Counts;
}

/** Work that can be laid down after each objective and taken up again. */
type Work<T> = Generator<void, T, void>;

const isCurrent = (known: KnownPlan, graph: AlignmentGraph, today: Day): boolean =>
  known.graph === graph && known.structure === graph.structure && known.today === today;

const NOTHING: readonly PlannedChild[] = [];
const NOBODY: readonly string[] = [];
const MOST_DRAWN = 4;

class Builder implements TreeBuilder {
  /** By cycle: two who look at two cycles do not plan each other's anew. */
  private readonly plans = new Map<string | null, KnownPlan>();
  private texts = new Map<NodeKey, ObjectiveRows>();
  private blocks = new Map<NodeKey, Block>();
  /** Rows that are no part of an objective drawn in full: references, and the group. */
  private loose = new Map<string, { readonly base: RowBase | null; readonly row: TreeRow }>();

  /** By cycle, as long as somebody tells of every change; those of a few cycles. */
  private readonly drawn = new Map<string | null, DrawnTree>();
  private touches = 0;

  constructor(private readonly told: boolean) {}

  touch(graph: AlignmentGraph, { nodes, files }: Parameters<TreeBuilder['touch']>[1]): void {
    this.touches++;
    for (const drawn of this.drawn.values()) {
      drawn.touch(nodes);
      for (const uri of files) drawn.touch(graph.nodesOf(uri).map(({ key }) => key));
    }
  }

  build(snapshot: WorkspaceSnapshot, cycle: string | null, locale: Locale, weakOf: WeakOf): AlignmentTree {
    const work = this.work(snapshot, cycle, locale, weakOf);
    for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
  }

  prepare(snapshot: WorkspaceSnapshot, cycle: string | null, locale: Locale, weakOf: WeakOf): Iterable<void> {
    return this.work(snapshot, cycle, locale, weakOf);
  }

  private *work(snapshot: WorkspaceSnapshot, cycle: string | null, locale: Locale, weakOf: WeakOf): Work<AlignmentTree> {
    const { graph, today } = snapshot;
    const { touches } = this;
    const known = this.plans.get(cycle)?.plan;
    const plan = this.planOf(graph, cycle, today);
    const textsOf = (key: NodeKey): ObjectiveRows | null => {
      const node = graph.node(key);
      const score = graph.score(key);
      if (!node || !score) return null;
      const before = this.texts.get(key);
      const state = snapshot.state(node.uri);
      const weak = weakOf(node.uri);
      const texts = objectiveRows({ node, score, state, weak, locale, today }, before);
      if (texts !== before) this.texts.set(key, texts);
      return texts;
    };
    // From below, so that an objective is scored and put into words in one go: a closed file's is unpacked once for both.
    if (plan !== known) {
      for (const key of bottomUp(plan)) {
        textsOf(key);
        yield;
      }
    }
    const before = this.drawn.get(cycle);
    const kept = before?.plan === plan && before.locale === locale ? this.redrawn(before, textsOf) : null;
    const { rows, counts, references } = kept ?? (yield* this.draw(plan, textsOf, messagesOf(locale).report.notAligned));
    if (kept === null) this.keep(cycle, touches, new DrawnTree(plan, locale, { rows, counts, references }));
    return { summary: summaryOf(plan, counts, graph, today, locale), rows };
  }

  plan({ graph, today }: WorkspaceSnapshot, cycle: string | null): TreePlan {
    return this.planOf(graph, cycle, today);
  }

  /** Keeps a drawing unless something was touched while it was made. */
  private keep(cycle: string | null, touches: number, tree: DrawnTree): void {
    this.drawn.delete(cycle);
    if (!this.told || touches !== this.touches) return;
    this.drawn.set(cycle, tree);
    for (const [first] of this.drawn) if (this.drawn.size > MOST_DRAWN) this.drawn.delete(first);
  }

  private redrawn(tree: DrawnTree, textsOf: (key: NodeKey) => ObjectiveRows | null): Drawn | null {
    const { plan } = tree;
    return tree.redrawn({
      rowsOf: (key, parent) => {
        const texts = textsOf(key);
        return (
          texts &&
          this.blockOf(key, texts, parent, plan.children.get(key) ?? NOTHING).parts.flatMap((part) =>
            'row' in part ? [part.row] : [],
          )
        );
      },
      referenceOf: ({ key, parent }) => {
        const texts = textsOf(key);
        return texts && this.reference(key, parent, texts, plan, textsOf);
      },
    });
  }

  private planOf(graph: AlignmentGraph, cycle: string | null, today: Day): TreePlan {
    const known = this.plans.get(cycle);
    if (known && isCurrent(known, graph, today)) return known.plan;
    const plan = planTree(graph, cycle, today);
    for (const [name, other] of this.plans) {
      if (isCurrent(other, graph, today)) continue;
      this.plans.delete(name);
      this.drawn.delete(name);
    }
    this.plans.set(cycle, { plan, graph, structure: graph.structure, today });
    this.forgetGone(graph);
    return plan;
  }

  /** Objectives go only when the structure changes; what was kept for them goes with them. */
  private forgetGone(graph: AlignmentGraph): void {
    for (const key of this.texts.keys()) if (!graph.node(key)) this.texts.delete(key);
    for (const key of this.blocks.keys()) if (!graph.node(key)) this.blocks.delete(key);
    this.loose = new Map([...this.loose].filter(([, { row }]) => row.full === null || graph.node(row.full)));
  }

  /** One way through the plan, in drawing order. Without recursion: a chain may be as long as the workspace is large. */
  private *draw(plan: TreePlan, textsOf: (key: NodeKey) => ObjectiveRows | null, groupTitle: string): Work<Drawn> {
    const rows: TreeRow[] = [];
    const references: DrawnReference[] = [];
    const counts = { behind: 0, stale: 0, weak: 0 };
    const stack: { readonly parts: readonly Part[]; next: number }[] = [];
    const push = (key: NodeKey, texts: ObjectiveRows, parent: string | null) => {
      const block = this.blockOf(key, texts, parent, plan.children.get(key) ?? NOTHING);
      counts.behind += block.counts.behind;
      counts.stale += block.counts.stale;
      counts.weak += block.counts.weak;
      stack.push({ parts: block.parts, next: 0 });
    };
    const top = (key: NodeKey, parent: string | null): Part => ({ child: { key, keyResult: null, full: true }, parent });
    const parts: Part[] = plan.roots.map((key) => top(key, null));
    if (plan.orphans.length > 0) {
      parts.push({ row: this.group(groupTitle, plan.orphans) });
      for (const key of plan.orphans) parts.push(top(key, GROUP));
    }
    stack.push({ parts, next: 0 });
    for (let at = stack.at(-1); at; at = stack.at(-1)) {
      const part = at.parts[at.next++];
      if (!part) {
        stack.pop();
      } else if ('row' in part) {
        rows.push(part.row);
      } else {
        const { child, parent } = part;
        const texts = textsOf(child.key);
        if (texts && (child.full || parent === null)) push(child.key, texts, parent);
        else if (texts && parent !== null) {
          rows.push(this.reference(child.key, parent, texts, plan, textsOf));
          references.push({ key: child.key, parent });
        }
        yield;
      }
    }
    return { rows, counts, references };
  }

  private blockOf(key: NodeKey, texts: ObjectiveRows, parent: string | null, below: readonly PlannedChild[]): Block {
    const before = this.blocks.get(key);
    const isPlanned = before !== undefined && (before.below === below || sameChildren(before.below, below));
    if (isPlanned && before.texts === texts && before.parent === parent) return before;
    const parts = partsOf(key, texts, parent, below, before);
    const counts = countsOf(parts.flatMap((part) => ('row' in part ? [part.row] : [])));
    const block = { texts, parent, below, parts, counts };
    this.blocks.set(key, block);
    return block;
  }

  private reference(
    key: NodeKey,
    parent: string,
    { objective: base }: ObjectiveRows,
    { home }: TreePlan,
    textsOf: (key: NodeKey) => ObjectiveRows | null,
  ): TreeRow {
    const id = referenceId(parent, key);
    const homeKey = home.get(key);
    const shownUnder = homeKey === undefined ? null : (textsOf(homeKey)?.objective.title ?? null);
    const known = this.loose.get(id);
    if (known?.base === base && known.row.shownUnder === shownUnder) return known.row;
    const row = placed(base, { id, parent, kind: 'reference', shownUnder, full: key, children: NOBODY });
    this.loose.set(id, { base, row });
    return row;
  }

  private group(title: string, children: readonly NodeKey[]): TreeRow {
    const known = this.loose.get(GROUP)?.row;
    if (known?.title === title && sameIds(known.children, children)) return known;
    const row = placed({ ...BLANK_ROW, title }, { id: GROUP, parent: null, kind: 'group', children });
    this.loose.set(GROUP, { base: null, row });
    return row;
  }
}

/** The parts of an objective; rows of the block before are kept where they say the same in the same place. */
function partsOf(
  id: NodeKey,
  texts: ObjectiveRows,
  parent: string | null,
  below: readonly PlannedChild[],
  before: Block | undefined,
): readonly Part[] {
  const known = before && new Map(before.parts.flatMap((part) => ('row' in part ? [[part.row.id, part.row] as const] : [])));
  const place = (base: RowBase, was: RowBase | undefined, at: Stand): Part => {
    const row = known?.get(at.id);
    const isSame = row !== undefined && was === base && row.parent === at.parent && sameIds(row.children, at.children);
    return { row: isSame ? row : placed(base, at) };
  };
  const keyResultIds = texts.keyResults.map((_, index) => keyResultId(id, index));
  const aligned = below.filter(({ keyResult }) => keyResult === null || keyResult >= keyResultIds.length);
  const children = [...keyResultIds, ...aligned.map((child) => rowId(child, id))];
  const parts: Part[] = [place(texts.objective, before?.texts.objective, { id, parent, kind: 'objective', children })];
  keyResultIds.forEach((ownId, index) => {
    const own = below.length === 0 ? below : below.filter(({ keyResult }) => keyResult === index);
    const ids = own.length === 0 ? NOBODY : own.map((child) => rowId(child, ownId));
    const base = texts.keyResults[index] as RowBase;
    parts.push(place(base, before?.texts.keyResults[index], { id: ownId, parent: id, kind: 'key-result', children: ids }));
    for (const child of own) parts.push({ child, parent: ownId });
  });
  for (const child of aligned) parts.push({ child, parent: id });
  return parts;
}

/** All objectives of a plan, each after those that are drawn below it. */
function bottomUp({ roots, orphans, children }: TreePlan): NodeKey[] {
  const order: NodeKey[] = [];
  const open = [...roots, ...orphans];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    order.push(key);
    for (const below of children.get(key) ?? NOTHING) if (below.full) open.push(below.key);
  }
  return order.reverse();
}

/** Where a row stands in the tree. */
type Stand = Pick<TreeRow, 'id' | 'parent' | 'kind' | 'children'> & Partial<Pick<TreeRow, 'shownUnder' | 'full'>>;

/** A row in its place, field by field: twice as fast as spreading, for each of fifteen thousand rows. */
function placed(base: RowBase, { id, parent, kind, children, shownUnder = null, full = null }: Stand): TreeRow {
  return {
    id,
    parent,
    kind,
    ref: base.ref,
    title: base.title,
    team: base.team,
    owner: base.owner,
    level: base.level,
    progress: base.progress,
    own: base.own,
    expected: base.expected,
    final: base.final,
    health: base.health,
    value: base.value,
    confidence: base.confidence,
    checkInAge: base.checkInAge,
    moved: base.moved,
    forecast: base.forecast,
    missed: base.missed,
    counted: base.counted,
    reached: base.reached,
    weak: base.weak,
    shownUnder,
    full,
    children,
  };
}

function sameChildren(a: readonly PlannedChild[], b: readonly PlannedChild[]): boolean {
  return (
    a.length === b.length &&
    a.every((child, i) => child.key === b[i]?.key && child.keyResult === b[i]?.keyResult && child.full === b[i]?.full)
  );
}

const rowId = ({ key, full }: PlannedChild, parent: string): string => (full ? key : referenceId(parent, key));

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i]);
}
