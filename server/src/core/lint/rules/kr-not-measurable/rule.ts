import { addFields } from '../../fixes/fields.ts';
import { listOf } from '../../fixes/list.ts';
import type { KeyResultRule } from '../../rule.ts';
import { hasMeasure } from '../../support/outcomes.ts';
import { inFull, placeOf, placeOfText } from '../../support/words.ts';

/** No level by which a stranger could say "reached", in the sentence or in the fields. */
export const krNotMeasurable: KeyResultRule = {
  id: 'kr-not-measurable',
  subject: 'key-result',
  level: 'warning',
  // A field that could not be read would have been the measure.
  yieldsTo: ['kr-placeholder', 'kr-restates-objective', 'field-invalid'],
  // Work without a number was told off as work already.
  secondTo: ['kr-activity'],
  check(keyResult, _objective, context) {
    const { title } = keyResult;
    const { reading } = title;
    if (reading.measurable || reading.placeholder || hasMeasure(keyResult)) return null;
    const fixes = () => listOf(addFields(keyResult, context.text, ['baseline', 'target'], 'add-fields'));
    const named = reading.mentions.find((mention) => mention.role === 'date' || mention.role === 'name');
    if (!named) return { message: 'no-level', data: { words: inFull(title) }, range: placeOfText(title), fixes };
    return {
      message: named.role === 'date' ? 'only-date' : 'only-name',
      data: { words: title.text.slice(...named.range) },
      range: placeOf(title, named.range),
      fixes,
    };
  },
};
