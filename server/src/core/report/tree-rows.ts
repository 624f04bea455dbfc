import type { Day } from '../base/calendar.ts';
import type { Locale } from '../messages/index.ts';
import type { ObjectiveNode } from '../model/alignment.ts';
import { weightedMean } from '../model/mean.ts';
import { referenceTo } from '../model/reference.ts';
import type { KeyResultScore, ObjectiveScore } from '../model/score.ts';
import type { FileState } from '../workspace/state.ts';
import { currentValue, explainKeyResult, explainObjective } from './explain.ts';
import type { TreeRow } from './view.ts';
import { type WeakWording, weakIn } from './weak.ts';

/** What a row says, apart from where in the tree it stands. */
export type RowBase = Omit<TreeRow, 'id' | 'parent' | 'kind' | 'children' | 'shownUnder'>;

/** All that an objective's rows are made of: the same sources give the same rows. */
export interface RowSources {
  readonly node: ObjectiveNode;
  readonly score: ObjectiveScore;
  readonly state: FileState | undefined;
  readonly weak: readonly WeakWording[];
  readonly locale: Locale;
  readonly today: Day;
}

/** The rows of an objective and of its key results. */
export interface ObjectiveRows {
  readonly sources: RowSources;
  readonly objective: RowBase;
  readonly keyResults: readonly RowBase[];
}

/** The rows of an objective. Those of `before` are kept as far as nothing that they are made of has changed. */
export function objectiveRows(sources: RowSources, before?: ObjectiveRows): ObjectiveRows {
  const isSame = before !== undefined && sameFrame(before.sources, sources);
  if (isSame && before.sources.score === sources.score) return before;
  const { objective } = sources.node;
  return {
    sources,
    objective: objectiveRow(sources),
    // A score that moved from below leaves the objective's own key results as they are.
    keyResults: objective.keyResults.flatMap((_, index) => {
      const score = sources.score.keyResults[index];
      const known = isSame && before.sources.score.keyResults[index] === score ? before.keyResults[index] : undefined;
      return score ? [known ?? keyResultRow(sources, index, score)] : [];
    }),
  };
}

function sameFrame(a: RowSources, b: RowSources): boolean {
  return a.node === b.node && a.state === b.state && a.weak === b.weak && a.locale === b.locale && a.today === b.today;
}

function objectiveRow(sources: RowSources): RowBase {
  const { node, score, weak, locale } = sources;
  const { objective } = node;
  const base = baseOf(sources);
  const [start, end] = objective.title.range;
  const checkIns = score.keyResults.flatMap((one) => one.checkIns);
  return {
    key: node.key,
    ref: referenceTo(objective),
    title: objective.title.text,
    team: node.team,
    owner: objective.owner?.value ?? null,
    cycle: node.cycle?.name ?? null,
    uri: node.uri,
    line: lineAt(sources, base + start),
    progress: score.progress,
    own: score.own,
    aligned: score.aligned,
    expected: score.expected,
    final: score.final,
    health: score.health,
    value: null,
    confidence: weightedMean(
      objective.keyResults.map(({ weight }, i) => ({ weight, progress: score.keyResults[i]?.confidence ?? null })),
    ),
    checkInAge: ageOf(checkIns, sources.today),
    checkIns: checkIns.length,
    moved: score.moved,
    counted: score.counted,
    reached: score.reached,
    weak: weakIn(weak, [base + start, base + end]),
    explain: explainObjective(node, score, locale),
  };
}

function keyResultRow(sources: RowSources, index: number, score: KeyResultScore): RowBase {
  const { node, weak, locale, today } = sources;
  const keyResult = node.objective.keyResults[index];
  if (!keyResult) throw new RangeError(`no key result ${index}`);
  const base = baseOf(sources);
  const [start, end] = keyResult.title.range;
  return {
    key: `${node.key}/${index}`,
    ref: referenceTo(node.objective, keyResult),
    title: keyResult.title.text,
    team: node.team,
    owner: keyResult.owner?.value ?? null,
    cycle: node.cycle?.name ?? null,
    uri: node.uri,
    line: lineAt(sources, base + start),
    progress: score.progress,
    own: null,
    aligned: null,
    expected: score.expected,
    final: score.final,
    health: score.health,
    value: currentValue(keyResult, score, locale),
    confidence: score.confidence,
    checkInAge: ageOf(score.checkIns, today),
    checkIns: score.checkIns.length,
    moved: score.moved,
    counted: null,
    reached: null,
    weak: weakIn(weak, [base + start, base + end]),
    explain: explainKeyResult(keyResult, score, locale),
  };
}

/** Offset from which the objective's ranges count. */
function baseOf({ node, state }: RowSources): number {
  return state?.file.objectives[node.index]?.base ?? 0;
}

function lineAt({ state }: RowSources, offset: number): number {
  return state?.lines.positionAt(offset).line ?? 0;
}

function ageOf(checkIns: readonly { readonly day: Day }[], today: Day): number | null {
  if (checkIns.length === 0) return null;
  return Math.max(0, today - checkIns.reduce((latest, { day }) => Math.max(latest, day), Number.NEGATIVE_INFINITY));
}
