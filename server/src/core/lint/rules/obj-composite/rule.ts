import type { ObjectiveRule } from '../../rule.ts';
import { placeOf } from '../../support/words.ts';

/** Two objectives in one sentence. */
export const objComposite: ObjectiveRule = {
  id: 'obj-composite',
  subject: 'objective',
  level: 'hint',
  yieldsTo: ['obj-placeholder', 'obj-activity', 'obj-has-metric'],
  check({ title }) {
    const { second } = title.reading.wording;
    // A second subject with a level of its own is a number, which another rule is about.
    if (!second || second.by === 'level') return null;
    return { message: 'second', data: { words: second.text }, range: placeOf(title, second.range) };
  },
};
