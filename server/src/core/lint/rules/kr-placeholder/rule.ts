import type { KeyResultRule } from '../../rule.ts';
import { placeOf } from '../../support/words.ts';

/** Text that waits to be filled in. */
export const krPlaceholder: KeyResultRule = {
  id: 'kr-placeholder',
  subject: 'key-result',
  level: 'warning',
  check({ title }) {
    const { placeholder } = title.reading;
    if (!placeholder) return null;
    return { message: 'unfinished', data: { words: placeholder.text }, range: placeOf(title, placeholder.range) };
  },
};
