import type { Day } from '../base/calendar.ts';
import type { Locale } from '../messages/index.ts';
import type { AlignmentGraph, ObjectiveNode } from '../model/alignment.ts';
import type { Health, KeyResult, Level } from '../model/okr.ts';
import type { KeyResultScore } from '../model/score.ts';
import type { FileState, WorkspaceSnapshot } from '../workspace/state.ts';
import { dueOf } from './cycle-due.ts';
import { MoveList, scoresOf, standingOf, type TwoScores } from './cycle-moves.ts';
import { type FindingsOf, otherErrorsIn, weakOf } from './cycle-weak.ts';
import { goalText } from './goal.ts';
import { graphOn } from './graph-on.ts';
import type { CycleReport, LastCheckIn, MapRow, ReportKeyResult, ReportObjective, ReportSection, Totals } from './report-view.ts';
import { GROUP, subjectOf } from './row-id.ts';
import { summaryOf } from './summary.ts';
import { planTree, type TreePlan } from './tree-plan.ts';
import { placeOf } from './tree-rows.ts';
import type { AlignmentTree, TreeRow } from './view.ts';

export interface ReportSources {
  readonly snapshot: WorkspaceSnapshot;
  /** The tree of the wanted cycle, in the same language. */
  readonly tree: AlignmentTree;
  /** The day to compare with; `null` for one cadence before today. */
  readonly since: Day | null;
  /** Only what these files hold, with all that is drawn below it; `null` for everything. The number at the top stays the company's. */
  readonly uris: ReadonlySet<string> | null;
  readonly locale: Locale;
  readonly findingsOf: FindingsOf;
}

/** Puts a cycle's report together out of its tree and of the same objectives on an earlier day. */
export function cycleReport({ snapshot, tree, since: wanted, uris, locale, findingsOf }: ReportSources): CycleReport {
  const { graph, today } = snapshot;
  const plan = planTree(graph, tree.summary.cycle, today);
  const since = wanted ?? today - cadenceOf(plan, graph);
  const earlier = graphOn(snapshot, since);
  const moves = new MoveList(since);
  const map: MapRow[] = [];
  const reported: { readonly objective: ReportObjective; readonly isAligned: boolean }[] = [];
  const rows = new Map(tree.rows.map((row) => [row.id, row]));
  const stands = standsOf(tree.rows, rows);
  const scope = uris && scopeOf(tree.rows, rows, graph, uris);
  for (const row of tree.rows) {
    const { depth, isAligned } = stands.get(row.id) ?? { depth: 0, isAligned: true };
    const node = graph.node(row.full ?? row.id);
    if (!node || (row.kind !== 'objective' && row.kind !== 'reference') || scope?.shown.has(row.id) === false) continue;
    map.push({ row, depth, language: node.language, cycle: node.cycle?.name ?? null, isAligned });
    const scores = row.kind === 'objective' && scope?.own.has(row.id) !== false ? scoresOf(graph, earlier, row.id) : null;
    if (!scores) continue;
    const objective = objectiveOf(row, node, scores, { snapshot, rows, locale });
    moves.add(objective, scores, depth);
    reported.push({ objective, isAligned });
  }
  const objectives = reported.map(({ objective }) => objective);
  const weak = weakOf(objectives, snapshot, findingsOf, locale);
  return {
    locale,
    today,
    since,
    cycle: plan.cycle,
    summary: tree.summary,
    before: beforeOf(plan, earlier, since, locale),
    totals: totalsOf(objectives),
    map,
    sections: sectionsOf(reported),
    moves: moves.result(),
    due: dueOf(objectives),
    weak,
    undated: undatedIn(objectives, graph),
    otherErrors: otherErrorsIn(new Set(objectives.map(({ uri }) => uri)), findingsOf),
  };
}

const WEEK = 7;

/** How often those at the top are meant to check in. */
function cadenceOf({ tops }: TreePlan, graph: AlignmentGraph): number {
  return Math.max(1, graph.node(tops[0] ?? '')?.settings.cadence.days ?? WEEK);
}

interface Stand {
  readonly depth: number;
  readonly isAligned: boolean;
}

/** How many objectives stand above each row, and whether it is aligned. Rows come after the rows above them. */
function standsOf(rows: readonly TreeRow[], byId: ReadonlyMap<string, TreeRow>): ReadonlyMap<string, Stand> {
  const stands = new Map<string, Stand>();
  for (const row of rows) {
    const parent = row.parent === null ? undefined : byId.get(row.parent);
    const above = parent && stands.get(parent.id);
    const depth = (above?.depth ?? 0) + (parent?.kind === 'objective' ? 1 : 0);
    stands.set(row.id, {
      // A key result stands where its objective stands, so what is aligned to it is no deeper than what is aligned to the objective.
      depth: row.kind === 'key-result' ? depth - 1 : parent?.kind === 'key-result' ? depth + 1 : depth,
      isAligned: row.id !== GROUP && (above?.isAligned ?? true),
    });
  }
  return stands;
}

/** The rows of some files with all below them, and beside these the rows above them. */
function scopeOf(
  rows: readonly TreeRow[],
  byId: ReadonlyMap<string, TreeRow>,
  graph: AlignmentGraph,
  uris: ReadonlySet<string>,
): { readonly own: ReadonlySet<string>; readonly shown: ReadonlySet<string> } {
  const own = new Set<string>();
  const shown = new Set<string>();
  for (const row of rows) {
    const node = graph.node(row.full ?? row.id);
    const isOwn = node !== undefined && uris.has(node.uri);
    if (!isOwn && (row.parent === null || !own.has(row.parent))) continue;
    own.add(row.id);
    for (let at: TreeRow | undefined = row; at && !shown.has(at.id); at = byId.get(at.parent ?? '')) shown.add(at.id);
  }
  return { own, shown };
}

interface Around {
  readonly snapshot: WorkspaceSnapshot;
  readonly rows: ReadonlyMap<string, TreeRow>;
  readonly locale: Locale;
}

function objectiveOf(row: TreeRow, node: ObjectiveNode, scores: TwoScores, around: Around): ReportObjective {
  const { snapshot, rows } = around;
  const { objective } = node;
  const { own, aligned, mode } = scores.now;
  const state = snapshot.state(node.uri);
  const keyResults = row.children.flatMap((id) => {
    const below = rows.get(id);
    const { key, index } = subjectOf(id);
    if (below?.kind !== 'key-result' || key !== node.key || index === null) return [];
    const keyResult = objective.keyResults[index];
    const score = scores.now.keyResults[index];
    if (!keyResult || !score) return [];
    return [keyResultOf(below, node, keyResult, score, scores.earlier?.keyResults[index], state, around)];
  });
  return {
    row,
    ...lineOf(node, state, null),
    language: node.language,
    level: node.level,
    cycle: node.cycle?.name ?? null,
    why: objective.why?.value ?? null,
    type: objective.type,
    supports: snapshot.graph.parents(node.key).flatMap(({ to }) => {
      if (to.kind === 'unknown') return [];
      const keyResult = to.kind === 'key-result' ? (to.node.objective.keyResults[to.index]?.title.text ?? null) : null;
      return [{ id: to.node.key, title: to.node.objective.title.text, keyResult }];
    }),
    own,
    aligned,
    mode,
    forecast: scores.now.forecast,
    before: standingOf(scores.earlier),
    retrospective: objective.retrospective?.value ?? null,
    keyResults,
  };
}

function keyResultOf(
  row: TreeRow,
  node: ObjectiveNode,
  keyResult: KeyResult,
  now: KeyResultScore,
  earlier: KeyResultScore | undefined,
  state: FileState | undefined,
  { locale }: Around,
): ReportKeyResult {
  return {
    row,
    ...lineOf(node, state, keyResult),
    weight: keyResult.weight,
    goal: goalText(keyResult, locale),
    forecast: now.forecast,
    current: now.current && now.current.from !== 'baseline' ? now.current.quantity : null,
    before: standingOf(earlier),
    last: lastOf(now),
    missed: now.missed,
  };
}

function lineOf(node: ObjectiveNode, state: FileState | undefined, keyResult: KeyResult | null) {
  const { uri, line } = placeOf(node, state, keyResult);
  return { uri, line: line + 1 };
}

function lastOf({ checkIns }: KeyResultScore): LastCheckIn | null {
  const last = checkIns.at(-1);
  return last ? { day: last.day, note: last.note, by: last.by } : null;
}

function beforeOf(plan: TreePlan, earlier: AlignmentGraph, since: Day, locale: Locale): CycleReport['before'] {
  const { progress, expected, health } = summaryOf(plan, { behind: 0, stale: 0, weak: 0 }, earlier, since, locale);
  return { progress, expected, health };
}

/** How many there are of what; of a part of a report as well. */
export function totalsOf(objectives: readonly ReportObjective[]): Totals {
  const health: Partial<Record<Health, number>> = {};
  let keyResults = 0;
  const reached = { in: 0, of: 0 };
  for (const { row, keyResults: own } of objectives) {
    health[row.health] = (health[row.health] ?? 0) + 1;
    keyResults += own.length;
    reached.in += row.reached?.in ?? 0;
    reached.of += row.reached?.of ?? 0;
  }
  return { objectives: objectives.length, keyResults, reached, health };
}

const LEVELS: readonly Level[] = ['company', 'department', 'team', 'person'];

function sectionsOf(reported: readonly { objective: ReportObjective; isAligned: boolean }[]): readonly ReportSection[] {
  const aligned = reported.filter(({ isAligned }) => isAligned).map(({ objective }) => objective);
  const others = reported.filter(({ isAligned }) => !isAligned).map(({ objective }) => objective);
  const without = aligned.filter(({ level }) => level === null);
  const sections: ReportSection[] = LEVELS.map((kind) => ({ kind, objectives: aligned.filter(({ level }) => level === kind) }));
  sections.push({ kind: without.length === aligned.length ? 'all' : 'none', objectives: without });
  sections.push({ kind: 'not-aligned', objectives: others });
  return sections.filter(({ objectives }) => objectives.length > 0);
}

function undatedIn(objectives: readonly ReportObjective[], graph: AlignmentGraph): number {
  let count = 0;
  for (const { row } of objectives) {
    const keyResults = graph.node(row.id)?.objective.keyResults ?? [];
    for (const { metric, current, checkIns } of keyResults) {
      const isBare = current !== null && checkIns.every(({ value }) => value === null);
      if (metric.kind === 'milestones' || metric.kind === 'boolean' || isBare) count++;
    }
  }
  return count;
}
