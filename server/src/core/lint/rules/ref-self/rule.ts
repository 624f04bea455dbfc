import type { GraphRule } from '../../rule.ts';

/** An objective that is its own parent. */
export const refSelf: GraphRule = {
  id: 'ref-self',
  subject: 'graph',
  level: 'error',
  check(node, _placed, graph) {
    return graph
      .parents(node.key)
      .filter(({ to }) => to.kind !== 'unknown' && to.node.key === node.key)
      .map(({ link: { ref } }) => ({ message: 'self', data: { ref: ref.value }, range: ref.range }));
  },
};
