import type { Day } from '../base/calendar.ts';
import { formatScore } from '../messages/format.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import type { AlignmentGraph } from '../model/alignment.ts';
import { expectedProgress, weekOf } from '../model/cycle.ts';
import { weightedMean } from '../model/mean.ts';
import type { Health } from '../model/okr.ts';
import { paceHealth } from '../model/pace.ts';
import type { ObjectiveScore } from '../model/score.ts';
import type { TreePlan } from './tree-plan.ts';
import type { CycleSummary, ExplainLine, TreeRow } from './view.ts';

/**
 * The one number at the top: the mean of the company's objectives of the cycle, each alike; where no file says
 * `level: company`, of all that support no other. It is measured against the mean of what is expected of them.
 */
export function summaryOf(plan: TreePlan, counts: Counts, graph: AlignmentGraph, today: Day, locale: Locale): CycleSummary {
  const { cycle } = plan;
  const scores = plan.tops.map((key) => graph.score(key)).filter((score) => score !== undefined);
  const { objectives, progress, expected, health } = standingOf(scores);
  return {
    cycle: cycle?.name ?? null,
    cycles: plan.cycles,
    week: cycle ? weekOf(cycle, today) : null,
    elapsed: cycle ? expectedProgress(cycle, today) : null,
    progress,
    expected,
    health,
    objectives,
    scope: plan.scope,
    explain: explainTops(plan, graph, progress, locale),
    counts,
  };
}

/** Several objectives as one number, each alike: those that have one, how many they are, and how it stands. */
export function standingOf(
  scores: readonly ObjectiveScore[],
): Pick<CycleSummary, 'progress' | 'expected' | 'health' | 'objectives'> {
  const counted = scores.filter(({ progress }) => progress !== null);
  const progress = weightedMean(counted.map((score) => ({ progress: score.progress, weight: 1 })));
  const expected = weightedMean(counted.map((score) => ({ progress: score.expected, weight: 1 })));
  return { progress, expected, health: healthOf(counted, progress, expected), objectives: counted.length };
}

/** How many objectives the explanation names: it goes with every change of the tree, and nobody reads a hundred lines. */
const NAMED = 12;

function explainTops(plan: TreePlan, graph: AlignmentGraph, progress: number | null, locale: Locale): readonly ExplainLine[] {
  const t = messagesOf(locale).report;
  const lines = plan.tops.slice(0, NAMED).map((key): ExplainLine => {
    const score = formatScore(graph.score(key)?.progress ?? null, locale);
    return { label: graph.node(key)?.objective.title.text ?? key, detail: null, value: null, score };
  });
  if (lines.length === 0) return lines;
  const hidden = plan.tops.length - lines.length;
  if (hidden > 0) lines.push({ label: t.more(hidden), detail: null, value: null, score: null });
  const counted = plan.tops.filter((key) => (graph.score(key)?.progress ?? null) !== null).length;
  lines.push({
    label: counted > 0 ? t.mean(counted, false) : t.nothingCounts,
    detail: counted > 0 && counted < plan.tops.length ? t.leftOut(counted, plan.tops.length) : null,
    value: null,
    score: formatScore(progress, locale),
    total: true,
  });
  return lines;
}

function healthOf(counted: readonly ObjectiveScore[], progress: number | null, expected: number | null): Health {
  const shared = counted[0]?.health;
  if (shared && ['closed', 'outdated', 'pending'].includes(shared) && counted.every(({ health }) => health === shared))
    return shared;
  return paceHealth(progress, expected, 'aspirational');
}

export type Counts = CycleSummary['counts'];

/**
 * How many of some rows are behind, need a check-in, are weak in their wording; a reference is the same objective again.
 * Only key results are checked in: an objective is overdue because they are.
 */
export function countsOf(rows: readonly TreeRow[]): Counts {
  let behind = 0;
  let stale = 0;
  let weak = 0;
  for (const { kind, health, weak: wordings } of rows) {
    if (kind !== 'objective' && kind !== 'key-result') continue;
    if (health === 'at-risk' || health === 'off-track') behind++;
    if (kind === 'key-result' && (health === 'outdated' || health === 'pending')) stale++;
    if (wordings.length > 0) weak++;
  }
  return { behind, stale, weak };
}
