import type { GraphRule } from '../../rule.ts';
import { isOver, levelAbove } from '../../support/tiers.ts';
import { placeOfText } from '../../support/words.ts';

/** An objective of a department or a team that supports nothing above it, and does not say that it is the team's own. */
export const alignOrphan: GraphRule = {
  id: 'align-orphan',
  subject: 'graph',
  level: 'hint',
  usesToday: true,
  check(node, { objective }, graph, { today }) {
    if (node.level !== 'department' && node.level !== 'team') return null;
    if (objective.parents.length > 0 || objective.origin?.value === 'bottom-up' || isOver(node, today)) return null;
    const above = levelAbove(node, graph);
    return above ? { message: above, range: placeOfText(objective.title) } : null;
  },
};
