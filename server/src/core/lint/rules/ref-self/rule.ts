import type { GraphRule } from '../../rule.ts';

/** An objective that is its own parent. */
export const refSelf: GraphRule = {
  id: 'ref-self',
  subject: 'graph',
  level: 'error',
  *check(node, _placed, graph) {
    for (const { link, to } of graph.parents(node.key)) {
      if (to.kind !== 'unknown' && to.node.key === node.key)
        yield { message: 'self', data: { ref: link.ref.value }, range: link.ref.range };
    }
  },
};
