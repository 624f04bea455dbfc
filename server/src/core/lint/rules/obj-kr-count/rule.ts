import type { ObjectiveRule, Report } from '../../rule.ts';
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
  *check(objective, context): Iterable<Report> {
    const { title, keyResults } = objective;
    const min = numberIn(context, 'min');
    const max = numberIn(context, 'max');
    const count = keyResults.length;
    const range = placeOfText(title);
    if (count > max) yield { message: 'many', data: { count, max }, range };
    else if (count < min && mayHide(objective, 'key_results')) return;
    else if (count === 0) yield { message: 'none', range };
    else if (count < min) yield { message: 'few', data: { count, min }, range, severity: 'info' };
  },
};
