import type { KeyResultRule } from '../../rule.ts';
import { inOneUnit, statedBaseline, statedTarget } from '../../support/amounts.ts';

/** A target that is where the key result starts. */
export const krTargetEqualsBaseline: KeyResultRule = {
  id: 'kr-target-equals-baseline',
  subject: 'key-result',
  level: 'warning',
  yieldsTo: ['kr-unit-mismatch', 'kr-text-field-mismatch'],
  check(keyResult) {
    const baseline = statedBaseline(keyResult);
    const target = statedTarget(keyResult);
    if (!baseline || !target || keyResult.maintain || keyResult.title.reading.direction === 'hold') return null;
    const amounts = inOneUnit(baseline.quantity, target.quantity);
    if (!amounts || amounts.a !== amounts.b) return null;
    return { message: 'equal', data: { value: target.quantity.text }, range: target.range };
  },
};
