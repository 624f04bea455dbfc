import { addFields } from '../../fixes/fields.ts';
import { listOf } from '../../fixes/list.ts';
import type { KeyResultRule } from '../../rule.ts';
import { statedBaseline, statedTarget } from '../../support/amounts.ts';

/** A level to reach, and no word about where it starts. */
export const krNoBaseline: KeyResultRule = {
  id: 'kr-no-baseline',
  subject: 'key-result',
  level: 'hint',
  yieldsTo: ['kr-activity', 'kr-not-measurable', 'kr-placeholder', 'kr-range-target', 'field-invalid', 'kr-unit-mismatch'],
  check(keyResult, _objective, context) {
    const { title, maintain, milestones, done } = keyResult;
    const { reading } = title;
    const target = statedTarget(keyResult);
    if (!target || statedBaseline(keyResult) || maintain || milestones || done) return null;
    // A count begins at none, a level that is held begins where it is, and "+25 %" says how far without a start.
    if (target.from === 'sentence' && reading.target?.role === 'count') return null;
    if (reading.direction === 'hold' || reading.change) return null;
    const fixes = () => listOf(addFields(keyResult, context.text, ['baseline'], 'add-baseline'));
    return { message: 'no-start', data: { target: target.quantity.text }, range: target.range, fixes };
  },
};
