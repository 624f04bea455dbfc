import type { MetricFamily } from '../../../language/reading.ts';
import type { KeyResult } from '../../../model/okr.ts';
import type { ObjectiveRule } from '../../rule.ts';
import { numberIn } from '../../support/options.ts';
import { familiesMoved, isShare, rises } from '../../support/pushes.ts';
import { placeOfText } from '../../support/words.ts';

const options = { least: { kind: 'number', min: 2, default: 3 } } as const;

const GROWTH: readonly MetricFamily[] = ['revenue', 'volume'];
const SPEED: readonly MetricFamily[] = ['speed'];

/** An objective whose key results all push more, or all push faster, and of which none holds the quality. */
export const krNoGuardrail: ObjectiveRule = {
  id: 'kr-no-guardrail',
  subject: 'objective',
  level: 'hint',
  yieldsTo: ['kr-all-lagging'],
  options,
  check({ title, keyResults }, context) {
    if (keyResults.length < numberIn(context, 'least')) return null;
    const data = { count: keyResults.length };
    const range = placeOfText(title);
    if (keyResults.every(pushesMore)) return { message: 'more', data, range };
    return keyResults.every((keyResult) => isOnly(keyResult, SPEED)) ? { message: 'faster', data, range } : null;
  },
};

function pushesMore(keyResult: KeyResult): boolean {
  return isOnly(keyResult, GROWTH) && rises(keyResult) && !isShare(keyResult);
}

function isOnly(keyResult: KeyResult, wanted: readonly MetricFamily[]): boolean {
  const families = familiesMoved(keyResult);
  return families.length > 0 && families.every((family) => wanted.includes(family));
}
