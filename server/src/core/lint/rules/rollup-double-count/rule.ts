import type { GraphRule } from '../../rule.ts';

/** A second way by which an objective's progress would reach one above it. The roll-up counts it once, and leaves this way out. */
export const rollupDoubleCount: GraphRule = {
  id: 'rollup-double-count',
  subject: 'graph',
  level: 'warning',
  check({ key }, _placed, graph) {
    return graph.leftOut(key).map(({ link, parent, ancestor, by, through }) => {
      const message = parent.key === through.key ? 'twice' : ancestor.key === parent.key ? 'direct' : 'again';
      const data = { ref: link.ref.value, ancestor: ancestor.objective.id?.value ?? '', through: by.ref.value };
      return { message, data, range: link.ref.range };
    });
  },
};
