import type { KeyResultRule } from '../../rule.ts';
import { statedBaseline } from '../../support/amounts.ts';
import { placeOf } from '../../support/words.ts';

/** A share or a multiple of something whose size nobody wrote down. */
export const krRelative: KeyResultRule = {
  id: 'kr-relative',
  subject: 'key-result',
  level: 'hint',
  yieldsTo: ['kr-activity', 'kr-not-measurable', 'kr-placeholder', 'field-invalid', 'kr-arithmetic'],
  *check(keyResult) {
    const { title, target, maintain, milestones, done } = keyResult;
    const { change, target: level, wording } = title.reading;
    const dimension = change?.mention.quantity.unit?.dimension;
    if (!change || (dimension !== 'percent' && dimension !== 'multiple')) return;
    // With the level to reach, the start can be worked out; a named time can be looked up.
    const isSigned = /^[+−-]/.test(change.mention.quantity.text);
    if (level && (level.role === 'target' || isSigned)) return;
    if (statedBaseline(keyResult) || target || wording.comparison) return;
    if (maintain || milestones || done) return;
    yield {
      message: 'no-start',
      data: { change: change.mention.quantity.text },
      range: placeOf(title, change.mention.range),
    };
  },
};
