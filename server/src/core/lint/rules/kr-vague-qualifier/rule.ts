import type { KeyResultRule } from '../../rule.ts';
import { hasMeasure } from '../../support/outcomes.ts';
import { placeOf } from '../../support/words.ts';

/** A word that says how, without saying how much, beside a number that says it. */
export const krVagueQualifier: KeyResultRule = {
  id: 'kr-vague-qualifier',
  subject: 'key-result',
  level: 'info',
  // Without a level, the word is not the trouble.
  yieldsTo: ['kr-activity', 'kr-not-measurable', 'kr-placeholder'],
  check(keyResult) {
    const { title } = keyResult;
    const { vague } = title.reading.wording;
    if (!vague || !(title.reading.measurable || hasMeasure(keyResult))) return null;
    return { message: 'vague', data: { words: vague.text }, range: placeOf(title, vague.range) };
  },
};
