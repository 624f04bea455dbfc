import type { Locale } from '../messages/index.ts';
import type { AlignmentGraph } from '../model/alignment.ts';
import type { KeyResultScore, ObjectiveScore } from '../model/score.ts';
import type { WorkspaceSnapshot } from '../workspace/state.ts';
import { checkInDifferences } from './compare-check-ins.ts';
import { keyResultFields, objectiveFields } from './compare-fields.ts';
import type { Item, Pair } from './compare-identity.ts';
import { linkDifferences, type targetNames } from './compare-links.ts';
import type { DifferenceKind, KeyResultDifference, KeyResultSide, ObjectiveDifference, ObjectiveSide } from './compare-view.ts';
import { WeakTitles, weakDifferences } from './compare-weak.ts';
import type { FindingsOf } from './cycle-weak.ts';
import { goalText } from './goal.ts';
import { keyResultId } from './row-id.ts';
import { placeOf } from './tree-rows.ts';

/** One of the two states that are compared. */
export interface ComparedState {
  readonly snapshot: WorkspaceSnapshot;
  readonly findingsOf: FindingsOf;
}

/** A change that two decimals do not show is none. */
const LEAST = 0.005;

/** Says what differs between the two states of one objective. Findings are looked up once in its life, so it holds for one moment. */
export class DifferenceWriter {
  private readonly weak: { readonly before: WeakTitles; readonly after: WeakTitles };
  private readonly graphs: { readonly before: AlignmentGraph; readonly after: AlignmentGraph };

  constructor(
    private readonly before: ComparedState,
    private readonly after: ComparedState,
    private readonly names: ReturnType<typeof targetNames>,
    private readonly locale: Locale,
  ) {
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
    row: node.key,
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
    row: keyResultId(item.node.key, at),
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
