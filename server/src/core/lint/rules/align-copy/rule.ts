import { areAlike } from '../../../language/index.ts';
import type { GraphRule } from '../../rule.ts';
import { inContext, placeOfText } from '../../support/words.ts';

/** An objective that repeats the sentence of the one it supports, instead of saying its own part in it. */
export const alignCopy: GraphRule = {
  id: 'align-copy',
  subject: 'graph',
  level: 'warning',
  check(node, { objective: { title } }, graph) {
    for (const { link, to } of graph.parents(node.key)) {
      // A team that carries its own ambition from the year into the quarter repeats itself on purpose.
      if (to.kind === 'unknown' || to.node.key === node.key || to.node.team === node.team) continue;
      if (to.node.language !== node.language || !areAlike(title.text, to.node.objective.title.text, node.language)) continue;
      return { message: 'copy', data: { words: inContext(title, [0, 0]), ref: link.ref.value }, range: placeOfText(title) };
    }
    return null;
  },
};
