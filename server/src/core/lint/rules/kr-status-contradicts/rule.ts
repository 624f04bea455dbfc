import type { Day } from '../../../base/calendar.ts';
import { weekOf } from '../../../model/cycle.ts';
import type { CheckIn, KeyResult, Objective } from '../../../model/okr.ts';
import { expectedToday, paceHealth } from '../../../model/pace.ts';
import type { KeyResultScore } from '../../../model/score.ts';
import type { GraphRule, Report, RuleContext } from '../../rule.ts';
import { placeOfCheckIn } from '../../support/check-ins.ts';
import { numberIn } from '../../support/options.ts';
import { isOver } from '../../support/tiers.ts';

/** Below 0.4 a score is red. In the first third of a cycle a pace says little: much work shows late. */
const options = {
  confidence: { kind: 'number', min: 0, max: 1, fraction: true, default: 0.4 },
  after: { kind: 'number', min: 0, max: 100, default: 33 },
} as const;

/** A status that somebody gave in the last check-in, against what its confidence or its numbers say. */
export const krStatusContradicts: GraphRule = {
  id: 'kr-status-contradicts',
  subject: 'graph',
  level: 'warning',
  usesToday: true,
  options,
  check(node, { objective }, graph, context) {
    if (isOver(node, context.today) || objective.score) return null;
    if (!objective.facts.stated && !graph.isLogged(node.key)) return null;
    const reports: Report[] = [];
    const scores = graph.keyResultScores(node.key);
    for (const [i, keyResult] of objective.keyResults.entries()) {
      const score = scores[i];
      const last = score?.checkIns.at(-1);
      // A status that nobody has renewed for weeks is out of date, which is another finding.
      if (!score || !last?.status || score.health === 'outdated' || score.health === 'closed') continue;
      const found = contradiction(objective, keyResult, score, last, context);
      if (found) reports.push({ ...found, range: placeOfCheckIn(keyResult, last, last.status.range) });
    }
    return reports;
  },
};

function contradiction(
  { type }: Objective,
  { metric }: KeyResult,
  { progress, reached }: KeyResultScore,
  { status, confidence, day }: CheckIn,
  context: RuleContext,
): Pick<Report, 'message' | 'data'> | null {
  if (status?.value === 'off-track' && reached) return { message: metric.kind === 'maintain' ? 'held' : 'reached' };
  if (status?.value !== 'on-track') return null;
  if (confidence !== null && confidence < numberIn(context, 'confidence')) return { message: 'unsure', data: { confidence } };
  if (metric.kind === 'maintain') return progress === 0 ? { message: 'outside' } : null;
  const expected = isFarIn(day, context) ? expectedToday(type, context.cycle, day) : null;
  if (progress === null || expected === null || paceHealth(progress, expected, type) !== 'off-track') return null;
  return { message: 'behind', data: { progress, expected } };
}

/** Whether enough of the cycle was over on that day for the pace to say something. */
function isFarIn(day: Day, context: RuleContext): boolean {
  const { cycle } = context;
  if (!cycle || weekOf(cycle, day) === null) return false;
  return ((day - cycle.start) / (cycle.end - cycle.start + 1)) * 100 >= numberIn(context, 'after');
}
