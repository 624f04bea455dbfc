import type { ObjectiveNode } from '../../../model/alignment.ts';
import type { GraphRule, Report } from '../../rule.ts';

/** Objectives that support each other in a circle, so that none of them is on top. */
export const refCycle: GraphRule = {
  id: 'ref-cycle',
  subject: 'graph',
  level: 'error',
  check(node, _placed, graph) {
    const ring = graph.cycleThrough(node.key);
    if (ring.length < 2) return null;
    const members = new Set(ring.map((it) => it.key));
    const start = Math.max(
      0,
      ring.findIndex((it) => it.key === node.key),
    );
    const path = [...ring.slice(start), ...ring.slice(0, start), node].map(nameOf).join(' → ');
    const reports: Report[] = [];
    for (const { link, to } of graph.parents(node.key)) {
      if (to.kind === 'unknown' || to.node.key === node.key || !members.has(to.node.key)) continue;
      reports.push({ message: 'circle', data: { path }, range: link.ref.range });
    }
    return reports;
  },
};

function nameOf({ objective }: ObjectiveNode): string {
  return objective.id?.value ?? objective.title.text;
}
