import { splitResults } from '../../fixes/split.ts';
import type { KeyResultRule } from '../../rule.ts';
import { placeOf } from '../../support/words.ts';

/** Two results in one sentence. */
export const krCompound: KeyResultRule = {
  id: 'kr-compound',
  subject: 'key-result',
  level: 'info',
  yieldsTo: ['kr-activity', 'kr-placeholder'],
  check(keyResult, _objective, context) {
    const { title } = keyResult;
    const { second } = title.reading.wording;
    if (!second) return null;
    const fix = splitResults(keyResult, context);
    return {
      message: second.by === 'work' ? 'work' : 'second',
      data: { words: second.text },
      range: placeOf(title, second.range),
      fixes: fix ? [fix] : [],
    };
  },
};
