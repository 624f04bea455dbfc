import { overlaps } from '../../../model/cycle.ts';
import type { GraphRule, Report } from '../../rule.ts';

/** A parent from another time: its cycle has no day in common with the objective's. */
export const alignCycleMismatch: GraphRule = {
  id: 'align-cycle-mismatch',
  subject: 'graph',
  level: 'warning',
  check({ key, cycle }, _placed, graph) {
    const reports: Report[] = [];
    for (const { link, to } of cycle ? graph.parents(key) : []) {
      const above = to.kind === 'unknown' ? null : to.node.cycle;
      if (!cycle || !above || overlaps(cycle, above)) continue;
      const data = { ref: link.ref.value, above: above.name, own: cycle.name };
      reports.push({ message: above.end < cycle.start ? 'over' : 'later', data, range: link.ref.range });
    }
    return reports;
  },
};
