import type { Located } from '../../../base/range.ts';
import type { Mention, SentenceReading } from '../../../language/reading.ts';
import { bandText } from '../../../language/rephrase.ts';
import type { KeyResult } from '../../../model/okr.ts';
import type { Quantity } from '../../../model/quantity.ts';
import { placeOfPair } from '../../../write/source.ts';
import { fieldSource, maintainSource, sayInSentence } from '../../fixes/numbers.ts';
import type { Fix, KeyResultRule, Report, RuleContext } from '../../rule.ts';
import { inOneUnit, sameAmount } from '../../support/amounts.ts';

/** A number in the sentence and its field that differ by more than rounding and units explain. */
export const krTextFieldMismatch: KeyResultRule = {
  id: 'kr-text-field-mismatch',
  subject: 'key-result',
  level: 'error',
  yieldsTo: ['kr-unit-mismatch'],
  check(keyResult, _objective, context) {
    const { reading } = keyResult.title;
    const reports = bandMismatch(keyResult);
    for (const name of ['baseline', 'target'] as const) {
      const field = keyResult[name];
      const spoken = reading[name];
      // A number in words may be a part of speech ("at nine"); it is too little to call it a contradiction.
      if (!field || !spoken || !/\d/.test(spoken.quantity.text) || sameAmount(field.value, spoken.quantity)) continue;
      // "Sign 140 shops (95 last summer)" compares with last summer; the count itself begins at none.
      if (name === 'baseline' && field.value.value === 0 && reading.target?.role === 'count') continue;
      if (saysElsewhere(reading, field.value, name) || countsOtherThings(field.value, spoken.quantity)) continue;
      reports.push({
        message: name,
        data: { spoken: spoken.quantity.text, field: field.value.text },
        range: field.range,
        fixes: corrections(keyResult, context, name, field, spoken),
      });
    }
    return reports;
  },
};

function bandMismatch({ maintain, title }: KeyResult): Report[] {
  const spoken = title.reading.band;
  const reports: Report[] = [];
  if (!maintain || !spoken) return reports;
  for (const bound of ['min', 'max'] as const) {
    const declared = maintain.value[bound];
    const said = spoken[bound];
    if (declared && said && !sameAmount(declared, said)) {
      reports.push({
        message: 'maintain',
        data: { spoken: said.text, field: declared.text },
        range: maintain.range,
        fixes: [
          {
            title: 'take-from-sentence',
            data: { field: 'maintain', value: bandText(spoken) },
            edits: [{ range: maintain.range, newText: maintainSource(spoken) }],
          },
        ],
      });
    }
  }
  return reports;
}

/** Whether another number of the sentence says what the field says, so that the reader may have taken the wrong one. */
function saysElsewhere(reading: SentenceReading, field: Quantity, name: 'baseline' | 'target'): boolean {
  const opposite = name === 'baseline' ? reading.target : reading.baseline;
  return reading.mentions.some(
    (mention) => mention.range[0] !== opposite?.range[0] && mention.role !== 'date' && sameAmount(mention.quantity, field),
  );
}

/** `500 users` beside "60 % of the users" is another way to measure, not another number; nouns are too many to compare. */
function countsOtherThings(field: Quantity, spoken: Quantity): boolean {
  const counts = (quantity: Quantity) => quantity.unit?.dimension.startsWith('count:') ?? false;
  return (counts(field) || counts(spoken)) && inOneUnit(field, spoken) === null;
}

function corrections(
  keyResult: KeyResult,
  context: RuleContext,
  name: 'baseline' | 'target',
  { value, range }: Located<Quantity>,
  spoken: Mention,
): Fix[] {
  const said = spoken.quantity.text;
  const fixes: Fix[] = [
    { title: 'take-from-sentence', data: { field: name, value: said }, edits: [{ range, newText: fieldSource(said) }] },
  ];
  const written = sayInSentence(keyResult, context, name, value, spoken);
  if (written) fixes.push(written);
  const place = placeOfPair(context.text, name, range);
  if (place) fixes.push({ title: 'remove-field', data: { field: name }, edits: [{ range: place, newText: '' }] });
  return fixes;
}
