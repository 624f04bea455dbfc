import { comparable, type Quantity } from '../../../model/quantity.ts';
import type { KeyResultRule } from '../../rule.ts';
import { type Stated, statedBaseline, statedTarget } from '../../support/amounts.ts';

/** Numbers of one key result that measure different things, so that no progress can be computed. */
export const krUnitMismatch: KeyResultRule = {
  id: 'kr-unit-mismatch',
  subject: 'key-result',
  level: 'error',
  *check(keyResult) {
    const { current, trend, maintain, checkIns } = keyResult;
    const field = (located: { value: Quantity; range: Stated['range'] } | null): Stated[] =>
      located ? [{ quantity: located.value, range: located.range, from: 'field' }] : [];
    const baseline = statedBaseline(keyResult);
    const target = statedTarget(keyResult);
    const bound = maintain?.value.min ?? maintain?.value.max;
    const measure = target ?? (maintain && bound ? { quantity: bound, range: maintain.range, from: 'field' as const } : baseline);
    if (!measure) return;
    const others = [
      ...(baseline && baseline !== measure ? [baseline] : []),
      ...field(current),
      ...field(trend),
      ...checkIns.flatMap((it): Stated[] => (it.value ? [{ quantity: it.value, range: it.range, from: 'field' }] : [])),
    ];
    for (const other of others) {
      if (comparable(other.quantity, measure.quantity) || nounsInWords(other, measure)) continue;
      yield {
        message: 'other-unit',
        data: { value: other.quantity.text, measure: measure.quantity.text },
        range: other.range,
      };
    }
  },
};

/** What is counted may have two names in a sentence ("from 12 clients to 15 accounts"). */
function nounsInWords(a: Stated, b: Stated): boolean {
  const counted = [a, b].map((it) => it.quantity.unit?.dimension.startsWith('count:'));
  return (a.from === 'sentence' || b.from === 'sentence') && counted[0] === true && counted[1] === true;
}
