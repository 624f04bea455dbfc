import { isRepetition } from '../../../language/index.ts';
import type { KeyResultRule } from '../../rule.ts';
import { hasMeasure } from '../../support/outcomes.ts';
import { inFull, placeOfText } from '../../support/words.ts';

/** The objective's sentence again, with no measure to tell whether it is reached. */
export const krRestatesObjective: KeyResultRule = {
  id: 'kr-restates-objective',
  subject: 'key-result',
  level: 'warning',
  yieldsTo: ['kr-placeholder', 'field-invalid'],
  // Where both are work, the objective's own finding says so.
  secondTo: ['kr-activity'],
  check(keyResult, objective) {
    const { title } = keyResult;
    if (title.reading.measurable || hasMeasure(keyResult)) return null;
    if (!isRepetition(title.text, objective.title.text, title.reading.language)) return null;
    return { message: 'again', data: { words: inFull(title) }, range: placeOfText(title) };
  },
};
