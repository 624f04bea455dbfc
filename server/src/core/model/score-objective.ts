import type { Day } from '../base/calendar.ts';
import type { NodeKey, ObjectiveNode } from './alignment.ts';
import { forecastOfTerms } from './forecast.ts';
import { gradedAs } from './grades.ts';
import { counts, weightedMean } from './mean.ts';
import type { Health, RollupMode } from './okr.ts';
import { expectedToday, paceHealth } from './pace.ts';
import type { Forecast, KeyResultScore, ObjectiveScore, ScoreTerm, TermNote } from './score.ts';

/** An objective aligned to the one that is scored, with what it counts there. */
export interface AlignedObjective {
  readonly key: NodeKey;
  readonly ref: string | null;
  readonly title: string;
  /** The link's weight. */
  readonly weight: number;
  /** The key result it is aligned to; `null` for the objective itself. */
  readonly keyResult: number | null;
  /** What it counts here, which is less than its own score when `note` says so. */
  readonly progress: number | null;
  readonly health: Health;
  readonly moved: number | null;
  readonly forecast: Forecast | null;
  readonly note?: TermNote;
}

/** How an objective's number is made: its own `rollup:`, else the configuration's. */
export function rollupOf(node: Pick<ObjectiveNode, 'objective' | 'settings'>): RollupMode {
  return node.objective.rollup ?? node.settings.rollup;
}

/** Scores an objective from its scored key results and from the objectives aligned to it. Pure; never throws. */
export function scoreObjective(
  node: ObjectiveNode,
  keyResults: readonly KeyResultScore[],
  aligned: readonly AlignedObjective[],
  today: Day,
): ObjectiveScore {
  const { objective } = node;
  const mode = rollupOf(node);
  const sources = sourcesOf(node, keyResults, aligned, mode);
  const progress = weightedMean(sources.map(({ term }) => term));
  const expected = expectedToday(objective.type, node.cycle, today);
  const scorable = keyResults.filter((score) => score.progress !== null);
  const final = objective.score?.value ?? null;
  const isClosed = final !== null || (node.cycle !== null && today > node.cycle.end);
  return {
    progress,
    own: ownMean(node, keyResults),
    aligned: weightedMean(aligned),
    mode,
    terms: sources.map(({ term }) => term),
    counted: { in: sources.filter(({ term }) => term.progress !== null).length, of: sources.length },
    reached: { in: scorable.filter((score) => score.reached).length, of: scorable.length },
    expected,
    health: isClosed ? 'closed' : (sharedHealth(sources) ?? paceHealth(progress, expected, objective.type)),
    final,
    graded: final === null ? null : gradedAs(final, node.settings.bands),
    moved: movedBy(sources),
    forecast: isClosed ? null : forecastBy(sources),
    keyResults,
  };
}

/** `Σ w·p / Σ w` over the scorable key results. */
export function ownMean(node: ObjectiveNode, keyResults: readonly KeyResultScore[]): number | null {
  return weightedMean(
    node.objective.keyResults.map(({ weight }, index) => ({ weight, progress: keyResults[index]?.progress ?? null })),
  );
}

/** A term with what else its source says. */
interface Source {
  readonly term: ScoreTerm;
  readonly health: Health;
  readonly moved: number | null;
  readonly forecast: Forecast | null;
}

/** In reading order: each key result, below it what is aligned to it, then what is aligned to the objective. */
function sourcesOf(
  node: ObjectiveNode,
  keyResults: readonly KeyResultScore[],
  aligned: readonly AlignedObjective[],
  mode: RollupMode,
): Source[] {
  const sources: Source[] = [];
  const takeAligned = (keyResult: number | null) => {
    if (mode === 'key-results') return;
    for (const one of aligned) {
      if (one.keyResult !== keyResult) continue;
      const { key, ref, title, weight, progress, note } = one;
      const term: ScoreTerm = { kind: 'aligned', ref, title, weight, progress, key, index: keyResult, ...(note && { note }) };
      sources.push({ term, health: one.health, moved: one.moved, forecast: one.forecast });
    }
  };
  node.objective.keyResults.forEach((keyResult, index) => {
    const score = keyResults[index];
    if (mode !== 'aligned' && score) {
      const id = node.objective.id && keyResult.id ? `${node.objective.id.value}/${keyResult.id.value}` : null;
      const { weight, title } = keyResult;
      const term: ScoreTerm = {
        kind: 'key-result',
        ref: id,
        title: title.text,
        weight,
        progress: score.progress,
        key: node.key,
        index,
      };
      sources.push({ term, health: score.health, moved: score.moved, forecast: score.forecast });
    }
    takeAligned(index);
  });
  takeAligned(null);
  return sources;
}

/** Outdated, or pending, when everything that counts is; else `null`: the pace decides. */
function sharedHealth(sources: readonly Source[]): Health | null {
  const counted = sources.filter(({ term }) => term.progress !== null && counts(term.weight));
  // Where nothing has a number yet, a guardrail that waits for its first check-in still says "pending".
  const judged = counted.length > 0 ? counted : sources.filter(({ health }) => health === 'pending' || health === 'outdated');
  if (judged.length === 0) return null;
  if (judged.every(({ health }) => health === 'outdated')) return 'outdated';
  return judged.every(({ health }) => health === 'pending') ? 'pending' : null;
}

function movedBy(sources: readonly Source[]): number | null {
  if (sources.every(({ moved }) => moved === null)) return null;
  return weightedMean(
    sources.map(({ term, moved }) => ({ weight: term.weight, progress: term.progress === null ? null : (moved ?? 0) })),
  );
}

function forecastBy(sources: readonly Source[]): Forecast | null {
  if (sources.every(({ forecast }) => forecast === null)) return null;
  return forecastOfTerms(sources.map(({ term, forecast }) => ({ weight: term.weight, progress: term.progress, forecast })));
}
