import { phraseIn } from '../../../language/index.ts';
import type { KeyResultRule } from '../../rule.ts';
import { wordsIn } from '../../support/options.ts';
import { placeOf } from '../../support/words.ts';

const options = { words: { kind: 'words', default: [] }, ignore: { kind: 'words', default: [] } } as const;

/** A number that grows by itself: downloads, followers, page views. */
export const krVanity: KeyResultRule = {
  id: 'kr-vanity',
  subject: 'key-result',
  level: 'hint',
  yieldsTo: ['kr-activity', 'kr-not-measurable', 'kr-placeholder'],
  options,
  check({ title }, _objective, context) {
    const found = title.reading.wording.vanity ?? phraseIn(title.text, wordsIn(context, 'words'));
    if (!found || phraseIn(found.text, wordsIn(context, 'ignore'))) return null;
    return { message: 'vanity', data: { words: found.text }, range: placeOf(title, found.range) };
  },
};
