import type { Problem } from '../../../model/okr.ts';
import type { ObjectiveRule, Report } from '../../rule.ts';
import { placeOfText } from '../../support/words.ts';

/** The usual advice: two to five key results for an objective. */
const OPTIONS = { min: { min: 0, default: 2 }, max: { min: 1, default: 5 } };

/** An objective with nothing, one thing or too much to tell it by. */
export const objKrCount: ObjectiveRule = {
  id: 'obj-kr-count',
  subject: 'objective',
  level: 'warning',
  options: OPTIONS,
  *check({ title, keyResults, problems }, { options }): Iterable<Report> {
    const min = typeof options.min === 'number' ? options.min : OPTIONS.min.default;
    const max = typeof options.max === 'number' ? options.max : OPTIONS.max.default;
    const count = keyResults.length;
    const range = placeOfText(title);
    if (count > max) yield { message: 'many', data: { count, max }, range };
    else if (count < min && problems.some(hidesKeyResults)) return;
    else if (count === 0) yield { message: 'none', range };
    else if (count < min) yield { message: 'few', data: { count, min }, range, severity: 'info' };
  },
};

/** Where key results could not be read, nobody knows how many there are. */
function hidesKeyResults({ code, data }: Problem): boolean {
  return code === 'yaml-syntax' || (code === 'field-invalid' && data.field === 'key_results');
}
