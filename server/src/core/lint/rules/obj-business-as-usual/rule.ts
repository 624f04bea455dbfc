import type { ObjectiveRule } from '../../rule.ts';
import { placeOf } from '../../support/words.ts';

/** An objective by which things go on as they are. */
export const objBusinessAsUsual: ObjectiveRule = {
  id: 'obj-business-as-usual',
  subject: 'objective',
  level: 'info',
  yieldsTo: ['obj-placeholder', 'obj-has-metric', 'obj-activity'],
  check({ title }) {
    const { routine } = title.reading.wording;
    if (!routine) return null;
    return { message: 'goes-on', data: { words: routine.text }, range: placeOf(title, routine.range) };
  },
};
