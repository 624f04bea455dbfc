import { declareMaintain } from '../../fixes/numbers.ts';
import type { KeyResultRule } from '../../rule.ts';
import { inContext, placeOf } from '../../support/words.ts';

/** A level that is held, in words only. */
export const krMaintain: KeyResultRule = {
  id: 'kr-maintain',
  subject: 'key-result',
  level: 'info',
  yieldsTo: ['kr-activity', 'kr-placeholder', 'field-invalid', 'kr-wrong-direction'],
  check(keyResult, _objective, context) {
    const { title, baseline, maintain, milestones, done } = keyResult;
    const { held } = title.reading.wording;
    if (!held || baseline || maintain || milestones || done) return null;
    const fix = declareMaintain(keyResult, context);
    return {
      message: 'held',
      data: { words: inContext(title, held.range) },
      range: placeOf(title, held.range),
      fixes: fix ? [fix] : [],
    };
  },
};
