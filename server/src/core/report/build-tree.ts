import type { Day } from '../base/calendar.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import type { AlignmentGraph, NodeKey } from '../model/alignment.ts';
import type { WorkspaceSnapshot } from '../workspace/state.ts';
import { summaryOf } from './summary.ts';
import { type PlannedChild, planTree, type TreePlan } from './tree-plan.ts';
import { type ObjectiveRows, objectiveRows, type RowBase } from './tree-rows.ts';
import type { AlignmentTree, TreeRow } from './view.ts';
import type { WeakOf } from './weak.ts';

/** Builds the alignment tree again and again; rows that say the same as the last time are the same objects. */
export interface TreeBuilder {
  /** `cycle` as in {@link planTree}; a cycle that nobody uses gives an empty tree. */
  build(snapshot: WorkspaceSnapshot, cycle: string | null, locale: Locale, weakOf: WeakOf): AlignmentTree;
}

export function createTreeBuilder(): TreeBuilder {
  return new Builder();
}

/** One tree, from scratch. */
export function buildTree(snapshot: WorkspaceSnapshot, cycle: string | null, locale: Locale, weakOf: WeakOf): AlignmentTree {
  return new Builder().build(snapshot, cycle, locale, weakOf);
}

interface KnownPlan {
  readonly plan: TreePlan;
  readonly graph: AlignmentGraph;
  readonly structure: number;
  readonly cycle: string | null;
  readonly today: Day;
}

interface PlacedRow {
  readonly base: RowBase;
  readonly row: TreeRow;
}

const GROUP = 'not-aligned';
/** Between the parts of a row's id; it stands in no URI and in no id. */
const WITHIN = '\u001f';

class Builder implements TreeBuilder {
  private known: KnownPlan | null = null;
  private texts = new Map<NodeKey, ObjectiveRows>();
  private placed = new Map<string, PlacedRow>();

  build(snapshot: WorkspaceSnapshot, cycle: string | null, locale: Locale, weakOf: WeakOf): AlignmentTree {
    const { graph, today } = snapshot;
    const plan = this.planOf(graph, cycle, today);
    const texts = new Map<NodeKey, ObjectiveRows>();
    const textsOf = (key: NodeKey): ObjectiveRows | null => {
      const done = texts.get(key);
      if (done) return done;
      const node = graph.node(key);
      const score = graph.score(key);
      if (!node || !score) return null;
      const sources = { node, score, state: snapshot.state(node.uri), weak: weakOf(node.uri), locale, today };
      const rows = objectiveRows(sources, this.texts.get(key));
      texts.set(key, rows);
      return rows;
    };
    const walk = new Walk(plan, textsOf, this.placed);
    const rows = walk.rows(messagesOf(locale).report.notAligned);
    this.texts = texts;
    this.placed = walk.placed;
    return { summary: summaryOf(plan, rows, graph, today, locale), rows };
  }

  private planOf(graph: AlignmentGraph, cycle: string | null, today: Day): TreePlan {
    const { known } = this;
    if (known && known.graph === graph && known.structure === graph.structure && known.cycle === cycle && known.today === today) {
      return known.plan;
    }
    const plan = planTree(graph, cycle, today);
    this.known = { plan, graph, structure: graph.structure, cycle, today };
    return plan;
  }
}

/** One way through the plan, in drawing order. Without recursion: a chain may be as long as the workspace is large. */
class Walk {
  readonly placed = new Map<string, PlacedRow>();
  private readonly out: TreeRow[] = [];

  constructor(
    private readonly plan: TreePlan,
    private readonly textsOf: (key: NodeKey) => ObjectiveRows | null,
    private readonly before: ReadonlyMap<string, PlacedRow>,
  ) {}

  rows(groupTitle: string): readonly TreeRow[] {
    const { roots, orphans } = this.plan;
    type Step = { readonly child: PlannedChild; readonly parent: string | null } | { readonly row: () => void };
    const stack: Step[] = [];
    const push = (children: readonly PlannedChild[], parent: string | null) => {
      for (let i = children.length - 1; i >= 0; i--) stack.push({ child: children[i] as PlannedChild, parent });
    };
    if (orphans.length > 0) {
      push(orphans.map(inFull), GROUP);
      stack.push({ row: () => this.place(groupBase(groupTitle), GROUP, null, 'group', orphans) });
    }
    push(roots.map(inFull), null);
    for (let step = stack.pop(); step; step = stack.pop()) {
      if ('row' in step) {
        step.row();
        continue;
      }
      const { child, parent } = step;
      const texts = this.textsOf(child.key);
      if (!texts) continue;
      if (!child.full) {
        this.place(texts.objective, referenceId(parent, child.key), parent, 'reference', [], this.homeTitle(child.key));
        continue;
      }
      const below = this.plan.children.get(child.key) ?? [];
      const id = child.key;
      const aligned = below.filter(({ keyResult }) => keyResult === null || keyResult >= texts.keyResults.length);
      const keyResultIds = texts.keyResults.map((_, index) => `${id}${WITHIN}${index}`);
      this.place(texts.objective, id, parent, 'objective', [...keyResultIds, ...aligned.map((one) => rowId(one, id))]);
      push(aligned, id);
      for (let index = texts.keyResults.length - 1; index >= 0; index--) {
        const own = below.filter(({ keyResult }) => keyResult === index);
        const ownId = keyResultIds[index] as string;
        push(own, ownId);
        const base = texts.keyResults[index] as RowBase;
        const ids = own.map((one) => rowId(one, ownId));
        stack.push({ row: () => this.place(base, ownId, id, 'key-result', ids) });
      }
    }
    return this.out;
  }

  private homeTitle(key: NodeKey): string | null {
    const home = this.plan.home.get(key);
    return home === undefined ? null : (this.textsOf(home)?.objective.title ?? null);
  }

  private place(
    base: RowBase,
    id: string,
    parent: string | null,
    kind: TreeRow['kind'],
    children: readonly string[],
    shownUnder: string | null = null,
  ): void {
    const known = this.before.get(id);
    const isSame =
      known !== undefined &&
      (known.base === base || kind === 'group') &&
      known.row.title === base.title &&
      known.row.parent === parent &&
      known.row.kind === kind &&
      known.row.shownUnder === shownUnder &&
      sameIds(known.row.children, children);
    const placed = isSame ? known : { base, row: { ...base, id, parent, kind, shownUnder, children } };
    this.placed.set(id, placed);
    this.out.push(placed.row);
  }
}

const inFull = (key: NodeKey): PlannedChild => ({ key, keyResult: null, full: true });

const referenceId = (parent: string | null, key: NodeKey): string => `${parent}${WITHIN}${key}`;

const rowId = ({ key, full }: PlannedChild, parent: string): string => (full ? key : referenceId(parent, key));

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i]);
}

function groupBase(title: string): RowBase {
  return {
    key: GROUP,
    ref: null,
    title,
    team: null,
    owner: null,
    cycle: null,
    uri: '',
    line: 0,
    progress: null,
    own: null,
    aligned: null,
    expected: null,
    final: null,
    health: 'none',
    value: null,
    confidence: null,
    checkInAge: null,
    checkIns: 0,
    moved: null,
    counted: null,
    reached: null,
    weak: [],
    explain: [],
  };
}
