import { isOverdue } from '../../../model/cadence.ts';
import type { GraphRule, Report } from '../../rule.ts';
import { placeOfCheckIn } from '../../support/check-ins.ts';
import { isOver } from '../../support/tiers.ts';

/** A key result whose last check-in, wherever it stands, is older than the cadence and its grace. */
export const krStale: GraphRule = {
  id: 'kr-stale',
  subject: 'graph',
  level: 'warning',
  usesToday: true,
  check(node, { objective }, graph, { today, scoring }) {
    if (isOver(node, today) || objective.score) return null;
    const { oldestReport, newestReport } = objective.facts;
    const isRecent =
      newestReport === null || (newestReport <= today && !isOverdue(oldestReport ?? newestReport, today, scoring.cadence));
    if (isRecent && !graph.isLogged(node.key)) return null;
    const reports: Report[] = [];
    const scores = graph.keyResultScores(node.key);
    for (const [i, keyResult] of objective.keyResults.entries()) {
      const score = scores[i];
      const last = score?.checkIns.at(-1);
      if (score?.health !== 'outdated' || !last) continue;
      const data = { day: last.day, days: today - last.day, cadence: scoring.cadence.days };
      reports.push({ message: 'late', data, range: placeOfCheckIn(keyResult, last, last.range) });
    }
    return reports;
  },
};
