import { addFields } from '../../fixes/fields.ts';
import { listOf } from '../../fixes/list.ts';
import type { KeyResultRule } from '../../rule.ts';
import { statedBaseline } from '../../support/amounts.ts';
import { placeOf } from '../../support/words.ts';

/** A share or a multiple of something whose size nobody wrote down. */
export const krRelative: KeyResultRule = {
  id: 'kr-relative',
  subject: 'key-result',
  level: 'hint',
  yieldsTo: ['kr-activity', 'kr-not-measurable', 'kr-placeholder', 'kr-range-target', 'kr-unrealistic', 'field-invalid'],
  check(keyResult, _objective, { text }) {
    const { title, target, maintain, milestones, done } = keyResult;
    const { relative } = title.reading.wording;
    if (!relative || statedBaseline(keyResult) || target || maintain || milestones || done) return null;
    return {
      message: 'no-start',
      data: { change: relative.text },
      range: placeOf(title, relative.range),
      fixes: () => listOf(addFields(keyResult, text, ['baseline'], 'add-baseline')),
    };
  },
};
