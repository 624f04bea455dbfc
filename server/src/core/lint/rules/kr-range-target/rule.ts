import type { KeyResultRule } from '../../rule.ts';
import { placeOf } from '../../support/words.ts';

/** Two numbers for one level, where no band to stay in was declared. */
export const krRangeTarget: KeyResultRule = {
  id: 'kr-range-target',
  subject: 'key-result',
  level: 'info',
  yieldsTo: ['kr-activity', 'kr-placeholder', 'kr-text-field-mismatch'],
  check({ title, target, maintain, milestones }) {
    const { fuzzy } = title.reading.wording;
    // A target field says which of the two counts.
    if (!fuzzy || target || maintain || milestones) return null;
    return { message: 'range', data: { range: fuzzy.text }, range: placeOf(title, fuzzy.range) };
  },
};
