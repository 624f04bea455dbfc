import type { KeyResultRule } from '../../rule.ts';
import { placeOf } from '../../support/words.ts';

/** A result that says by which way it is to be reached. */
export const krPrescribesHow: KeyResultRule = {
  id: 'kr-prescribes-how',
  subject: 'key-result',
  level: 'hint',
  yieldsTo: ['kr-activity', 'kr-not-measurable', 'kr-placeholder'],
  check({ title }) {
    const { means } = title.reading.wording;
    if (!means) return null;
    return { message: 'means', data: { words: means.text }, range: placeOf(title, means.range) };
  },
};
