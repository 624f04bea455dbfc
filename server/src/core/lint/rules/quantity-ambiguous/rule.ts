import type { KeyResultRule } from '../../rule.ts';
import { placeOf } from '../../support/words.ts';

/** A number that English and French read differently, in a file whose language does not decide. Fields report the same while they are read. */
export const quantityAmbiguous: KeyResultRule = {
  id: 'quantity-ambiguous',
  subject: 'key-result',
  level: 'hint',
  check({ title }) {
    return title.reading.ambiguous.map(({ quantity, range }) => ({
      message: 'ambiguous',
      data: { value: quantity.text, read: quantity.value },
      range: placeOf(title, range),
    }));
  },
};
