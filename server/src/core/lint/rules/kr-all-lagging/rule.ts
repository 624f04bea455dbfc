import type { KeyResult } from '../../../model/okr.ts';
import type { ObjectiveRule } from '../../rule.ts';
import { familiesMoved } from '../../support/pushes.ts';
import { placeOfText } from '../../support/words.ts';

/** An objective that is told by nothing but the money at the end. */
export const krAllLagging: ObjectiveRule = {
  id: 'kr-all-lagging',
  subject: 'objective',
  level: 'hint',
  check({ title, keyResults }) {
    if (keyResults.length < 2) return null;
    const isMoney = keyResults.every((keyResult) => {
      const families = familiesMoved(keyResult);
      return families.length === 1 && families[0] === 'revenue' && isOfMoney(keyResult);
    });
    return isMoney ? { message: 'money', data: { count: keyResults.length }, range: placeOfText(title) } : null;
  },
};

/** From here on a bare number is an amount ("revenue from 20,000 to 30,000"); below, things are counted ("sales reps: 3 to 9"). */
const LARGE = 1000;

/** Whether the number is an amount, or how much of one. */
function isOfMoney({ metric }: KeyResult): boolean {
  const quantity = metric.kind === 'metric' ? metric.target.value : metric.kind === 'change' ? metric.change : null;
  const dimension = quantity?.unit?.dimension ?? null;
  if (dimension === null) return quantity !== null && quantity.value >= LARGE;
  return dimension.startsWith('currency:') || dimension === 'percent' || dimension === 'points' || dimension === 'multiple';
}
