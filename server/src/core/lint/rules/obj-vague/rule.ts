import type { ObjectiveRule } from '../../rule.ts';
import { placeOf } from '../../support/words.ts';

/** An objective that any company could have. */
export const objVague: ObjectiveRule = {
  id: 'obj-vague',
  subject: 'objective',
  level: 'hint',
  yieldsTo: ['obj-placeholder', 'obj-kpi', 'obj-business-as-usual', 'obj-activity', 'obj-has-metric'],
  check({ title }) {
    const { general } = title.reading.wording;
    if (!general) return null;
    return { message: 'general', data: { words: general.text }, range: placeOf(title, general.range) };
  },
};
