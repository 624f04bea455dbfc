import type { Day } from '../base/calendar.ts';
import type { AlignmentGraph } from '../model/alignment.ts';
import { expectedProgress, weekOf } from '../model/cycle.ts';
import { weightedMean } from '../model/mean.ts';
import type { Health } from '../model/okr.ts';
import { paceHealth } from '../model/pace.ts';
import type { ObjectiveScore } from '../model/score.ts';
import type { TreePlan } from './tree-plan.ts';
import type { CycleSummary, TreeRow } from './view.ts';

/**
 * The one number at the top: the mean of the company's objectives of the cycle, each alike; where no file says
 * `level: company`, of all that support no other. It is measured against the mean of what is expected of them.
 */
export function summaryOf(plan: TreePlan, rows: readonly TreeRow[], graph: AlignmentGraph, today: Day): CycleSummary {
  const { cycle } = plan;
  const scores = plan.tops.map((key) => graph.score(key)).filter((score) => score !== undefined);
  const counted = scores.filter(({ progress }) => progress !== null);
  const progress = weightedMean(counted.map((score) => ({ progress: score.progress, weight: 1 })));
  const expected = weightedMean(counted.map((score) => ({ progress: score.expected, weight: 1 })));
  return {
    cycle: cycle?.name ?? null,
    cycles: plan.cycles,
    week: cycle ? weekOf(cycle, today) : null,
    elapsed: cycle ? expectedProgress(cycle, today) : null,
    progress,
    expected,
    health: healthOf(counted, progress, expected),
    objectives: counted.length,
    scope: plan.scope,
    counts: countsOf(rows),
  };
}

function healthOf(counted: readonly ObjectiveScore[], progress: number | null, expected: number | null): Health {
  const shared = counted[0]?.health;
  if (shared && ['closed', 'outdated', 'pending'].includes(shared) && counted.every(({ health }) => health === shared))
    return shared;
  return paceHealth(progress, expected, 'aspirational');
}

/** Each objective and key result once: a reference is the same objective again. */
function countsOf(rows: readonly TreeRow[]): CycleSummary['counts'] {
  let behind = 0;
  let stale = 0;
  let weak = 0;
  for (const { kind, health, weak: wordings } of rows) {
    if (kind !== 'objective' && kind !== 'key-result') continue;
    if (health === 'at-risk' || health === 'off-track') behind++;
    if (health === 'outdated' || health === 'pending') stale++;
    if (wordings.length > 0) weak++;
  }
  return { behind, stale, weak };
}
