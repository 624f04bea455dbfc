import { rankOf } from '../../../model/level.ts';
import type { GraphRule, Report } from '../../rule.ts';
import { numberIn } from '../../support/options.ts';
import { isOver, levelAbove } from '../../support/tiers.ts';

/** From a team to the company are two levels, which is how many companies work; from a person it is three. */
const options = { max: { kind: 'number', min: 1, max: 3, default: 2 } } as const;

/** A link that climbs past a level that has objectives of its own. */
export const alignLevelSkip: GraphRule = {
  id: 'align-level-skip',
  subject: 'graph',
  level: 'hint',
  usesToday: true,
  options,
  check(node, _placed, graph, context) {
    const own = rankOf(node.level);
    if (own === null || isOver(node, context.today)) return null;
    const reports: Report[] = [];
    for (const { link, to } of graph.parents(node.key)) {
      const rank = to.kind === 'unknown' ? null : rankOf(to.node.level);
      if (rank === null || own - rank <= numberIn(context, 'max')) continue;
      const between = levelAbove(node, graph, rank);
      if (between) reports.push({ message: between, data: { ref: link.ref.value, levels: own - rank }, range: link.ref.range });
    }
    return reports;
  },
};
