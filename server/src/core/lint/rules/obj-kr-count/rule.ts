import type { ObjectiveRule, Report } from '../../rule.ts';
import { placeOfText } from '../../support/words.ts';

/** The usual advice: two to five key results for an objective. */
const OPTIONS = { min: { min: 0, default: 2 }, max: { min: 1, default: 5 } };

/** An objective with nothing, one thing or too much to tell it by. */
export const objKrCount: ObjectiveRule = {
  id: 'obj-kr-count',
  subject: 'objective',
  level: 'warning',
  yieldsTo: ['field-invalid'],
  options: OPTIONS,
  *check({ title, keyResults }, { options }): Iterable<Report> {
    const min = typeof options.min === 'number' ? options.min : OPTIONS.min.default;
    const max = typeof options.max === 'number' ? options.max : OPTIONS.max.default;
    const count = keyResults.length;
    const range = placeOfText(title);
    if (count === 0) yield { message: 'none', range };
    else if (count < min) yield { message: 'few', data: { count, min }, range, severity: 'info' };
    else if (count > max) yield { message: 'many', data: { count, max }, range };
  },
};
