import { stagesForDone } from '../../fixes/stages.ts';
import type { KeyResultRule } from '../../rule.ts';

/** A key result that is done or not, with nothing to see on the way. */
export const krBinary: KeyResultRule = {
  id: 'kr-binary',
  subject: 'key-result',
  level: 'hint',
  yieldsTo: ['kr-activity', 'kr-placeholder', 'field-invalid'],
  check(keyResult, _objective, { text }) {
    const { done, metric } = keyResult;
    if (metric.kind !== 'boolean' || !done || done.value) return null;
    const fix = stagesForDone(keyResult, text);
    return { message: 'all-or-nothing', range: done.range, fixes: fix ? [fix] : [] };
  },
};
