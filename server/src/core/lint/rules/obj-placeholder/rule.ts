import type { ObjectiveRule } from '../../rule.ts';
import { placeOf } from '../../support/words.ts';

/** An objective, or a part of it, that waits to be written. */
export const objPlaceholder: ObjectiveRule = {
  id: 'obj-placeholder',
  subject: 'objective',
  level: 'warning',
  check({ title }) {
    const { placeholder } = title.reading;
    if (!placeholder) return null;
    return { message: 'unfinished', data: { words: placeholder.text }, range: placeOf(title, placeholder.range) };
  },
};
