import type { Day } from '../base/calendar.ts';
import type { Locale } from '../messages/index.ts';
import type { ObjectiveNode } from '../model/alignment.ts';
import { weightedMean } from '../model/mean.ts';
import type { KeyResult } from '../model/okr.ts';
import { referenceTo } from '../model/reference.ts';
import type { KeyResultScore, ObjectiveScore } from '../model/score.ts';
import type { FileState } from '../workspace/state.ts';
import { currentValue } from './explain.ts';
import type { RowPlace, TreeRow } from './view.ts';
import { type WeakWording, weakIn } from './weak.ts';

/** What a row says, apart from where in the tree it stands. */
export type RowBase = Omit<TreeRow, 'id' | 'parent' | 'kind' | 'children' | 'shownUnder' | 'full'>;

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
  const { node, score, weak } = sources;
  const { objective } = node;
  const base = baseOf(node, sources.state);
  const [start, end] = objective.title.range;
  return {
    ref: referenceTo(objective),
    title: objective.title.text,
    team: node.team,
    owner: objective.owner?.value ?? null,
    level: node.level,
    progress: score.progress,
    own: ownApart(score),
    expected: score.expected,
    final: score.final,
    health: score.health,
    value: null,
    confidence: weightedMean(
      objective.keyResults.map(({ weight }, i) => ({ weight, progress: score.keyResults[i]?.confidence ?? null })),
    ),
    checkInAge: ageOf(score.keyResults, sources.today),
    moved: score.moved,
    forecast: score.forecast?.progress ?? null,
    missed: score.keyResults.reduce((sum, { missed }) => sum + missed, 0),
    counted: score.counted,
    reached: score.reached,
    weak: weakIn(weak, [base + start, base + end]),
  };
}

/** Below it, two scores read the same. */
const APART = 0.005;

/** The mean of the own key results where it reads differently from the number that is shown. */
export function ownApart({ own, progress }: ObjectiveScore): number | null {
  return own !== null && progress !== null && Math.abs(own - progress) >= APART ? own : null;
}

function keyResultRow(sources: RowSources, index: number, score: KeyResultScore): RowBase {
  const { node, weak, locale, today } = sources;
  const keyResult = node.objective.keyResults[index];
  if (!keyResult) throw new RangeError(`no key result ${index}`);
  const base = baseOf(node, sources.state);
  const [start, end] = keyResult.title.range;
  return {
    ref: referenceTo(node.objective, keyResult),
    title: keyResult.title.text,
    team: node.team,
    owner: keyResult.owner?.value ?? null,
    level: node.level,
    progress: score.progress,
    own: null,
    expected: score.expected,
    final: score.final,
    health: score.health,
    value: currentValue(keyResult, score, locale),
    confidence: score.confidence,
    checkInAge: ageOf([score], today),
    moved: score.moved,
    forecast: score.forecast?.progress ?? null,
    missed: score.missed,
    counted: null,
    reached: null,
    weak: weakIn(weak, [base + start, base + end]),
  };
}

/** Where an objective, or one of its key results, stands. */
export function placeOf(node: ObjectiveNode, state: FileState | undefined, keyResult: KeyResult | null): RowPlace {
  const [start] = (keyResult ?? node.objective).title.range;
  return { uri: node.uri, line: state?.lines.positionAt(baseOf(node, state) + start).line ?? 0 };
}

/** Offset from which the objective's ranges count. */
function baseOf(node: ObjectiveNode, state: FileState | undefined): number {
  return state?.file.objectives[node.index]?.base ?? 0;
}

/** Days since the latest of all check-ins. */
function ageOf(scores: readonly KeyResultScore[], today: Day): number | null {
  let latest: Day | null = null;
  for (const { checkIns } of scores) {
    for (const { day } of checkIns) if (latest === null || day > latest) latest = day;
  }
  return latest === null ? null : Math.max(0, today - latest);
}
