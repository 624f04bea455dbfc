import { sameCycle } from '../../../model/cycle.ts';
import type { Tier } from '../../../model/tiers.ts';
import type { GraphRule } from '../../rule.ts';
import { isOver } from '../../support/tiers.ts';
import { inContext, placeOfText } from '../../support/words.ts';

/** An objective of the company or a department that nobody supports, while others beside it are supported. */
export const alignUncovered: GraphRule = {
  id: 'align-uncovered',
  subject: 'graph',
  level: 'info',
  usesToday: true,
  check(node, { objective }, graph, { today }) {
    const { level, cycle, key } = node;
    if ((level !== 'company' && level !== 'department') || isOver(node, today) || graph.isSupported(key)) return null;
    const hasSupport = (tier: Tier) => tier.supported > 0 && tier.level === level && sameCycle(tier.cycle, cycle);
    if (![...graph.tiers()].some(hasSupport)) return null;
    const { title } = objective;
    return { message: level, data: { words: inContext(title, [0, 0]) }, range: placeOfText(title) };
  },
};
