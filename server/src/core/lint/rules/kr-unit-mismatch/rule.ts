import type { Sentence } from '../../../model/okr.ts';
import { comparable } from '../../../model/quantity.ts';
import type { KeyResultRule } from '../../rule.ts';
import { type Stated, statedBaseline, statedTarget } from '../../support/amounts.ts';
import { joinsTwoResults } from '../../support/clauses.ts';

/** Numbers of one key result that measure different things, so that no progress can be computed. */
export const krUnitMismatch: KeyResultRule = {
  id: 'kr-unit-mismatch',
  subject: 'key-result',
  level: 'error',
  check(keyResult) {
    const { title, current, trend, maintain, checkIns } = keyResult;
    const baseline = statedBaseline(keyResult);
    const target = statedTarget(keyResult);
    const bound = maintain?.value.min ?? maintain?.value.max;
    const measure = target ?? (maintain && bound ? { quantity: bound, range: maintain.range, from: 'field' as const } : baseline);
    if (!measure) return null;
    const others: Stated[] = [];
    if (baseline && !comparable(baseline.quantity, measure.quantity)) others.push(baseline);
    for (const field of [current, trend, ...checkIns]) {
      const quantity = field?.value;
      if (quantity && !comparable(quantity, measure.quantity)) others.push({ quantity, range: field.range, from: 'field' });
    }
    return others
      .filter((other) => !speaksOfTwoThings(title, other, measure))
      .map(({ quantity, range }) => ({
        message: 'other-unit',
        data: { value: quantity.text, measure: measure.quantity.text },
        range,
      }));
  },
};

/**
 * Whether a sentence may have been read too boldly: what is counted has two names ("from 12 clients to 15 accounts"), the
 * numbers belong to two results, or the start is about something else than the target that the fields declare.
 */
function speaksOfTwoThings(title: Sentence, other: Stated, measure: Stated): boolean {
  if (other.from === 'field' && measure.from === 'field') return false;
  if (other.from === 'sentence' && measure.from === 'field') return true;
  const [counts, countsToo] = [other, measure].map((it) => it.quantity.unit?.dimension.startsWith('count:') ?? false);
  if (counts && countsToo) return true;
  const { baseline, target } = title.reading;
  return (
    other.from === 'sentence' && baseline !== null && target !== null && joinsTwoResults(title, baseline.range, target.range)
  );
}
