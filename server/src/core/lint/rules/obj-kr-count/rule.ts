import type { ObjectiveRule, Reports } from '../../rule.ts';
import { numberIn } from '../../support/options.ts';
import { mayHide } from '../../support/unread.ts';
import { placeOfText } from '../../support/words.ts';

/** The usual advice: two to five key results for an objective. */
const options = { min: { kind: 'number', min: 0, default: 2 }, max: { kind: 'number', min: 1, default: 5 } } as const;

/** An objective with nothing, one thing or too much to tell it by. */
export const objKrCount: ObjectiveRule = {
  id: 'obj-kr-count',
  subject: 'objective',
  level: 'warning',
  options,
  check(objective, context): Reports {
    const { title, keyResults } = objective;
    const min = numberIn(context, 'min');
    const max = numberIn(context, 'max');
    const count = keyResults.length;
    const range = placeOfText(title);
    if (count > max) return { message: 'many', data: { count, max }, range };
    if (count >= min || mayHide(objective, 'key_results')) return null;
    return count === 0 ? { message: 'none', range } : { message: 'few', data: { count, min }, range, severity: 'info' };
  },
};
