import { amountOf } from '../../../model/quantity.ts';
import type { KeyResultRule } from '../../rule.ts';
import { inOneUnit, roundingOf } from '../../support/amounts.ts';
import { joinsTwoResults } from '../../support/clauses.ts';
import { placeOf } from '../../support/words.ts';

/** How far a stated change may be off: people round, so one point, or a twentieth of what they say. */
const POINTS = 1;
const SHARE = 0.05;

/** "By 40 %", "×2" or "+25 000" beside a start and a target that say something else. */
export const krArithmetic: KeyResultRule = {
  id: 'kr-arithmetic',
  subject: 'key-result',
  level: 'error',
  check({ title }) {
    const { baseline, target, change } = title.reading;
    if (!baseline || !target || !change) return null;
    if (joinsTwoResults(title, change.mention.range, baseline.range, target.range)) return null;
    const amounts = inOneUnit(baseline.quantity, target.quantity);
    if (!amounts || amounts.a === 0) return null;
    const from = amounts.a;
    const to = amounts.b;
    const stated = change.mention.quantity;
    const value = Math.abs(stated.value);
    const data = { stated: stated.text, from: baseline.quantity.text, to: target.quantity.text };
    const range = placeOf(title, change.mention.range);
    const slack = roundingOf(baseline.quantity) + roundingOf(target.quantity);
    const dimension = stated.unit?.dimension;

    if (dimension === 'multiple') {
      const ratio = to / from;
      // "Increase 2x" is said for twice as much and for twice on top; "divide by 3" may be read as 3 or as a third.
      const onTop = /\d/.test(stated.text) ? [value + 1] : [];
      const fits = [value, 1 / value, ...onTop].some((it) => Math.abs(ratio - it) <= Math.max(0.1 * it, slack / from));
      return fits ? null : { message: 'multiple', data: { ...data, actual: round(ratio) }, range };
    }
    const difference = Math.abs(to - from);
    const baseUnit = baseline.quantity.unit?.dimension ?? target.quantity.unit?.dimension;
    if (dimension === 'percent' || (dimension === 'points' && baseUnit !== 'percent')) {
      const percent = (difference / Math.abs(from)) * 100;
      const tolerance = Math.max(POINTS, SHARE * value, (slack / Math.abs(from)) * 100) + roundingOf(stated);
      const asPoints = baseUnit === 'percent' && Math.abs(difference - value) <= slack + roundingOf(stated);
      if (Math.abs(percent - value) <= tolerance || asPoints) return null;
      return { message: 'percent', data: { ...data, actual: round(percent) }, range };
    }
    // A bare number beside numbers with a unit may count anything: "D + 30" is a day.
    const comparable =
      dimension === baseUnit || (dimension === 'points' && baseUnit === 'percent') || (dimension !== undefined && !baseUnit);
    const said = Math.abs(amountOf(stated));
    if (!comparable || Math.abs(difference - said) <= slack + roundingOf(stated) + SHARE * said) return null;
    const scale = stated.unit?.scale ?? baseline.quantity.unit?.scale ?? 1;
    return { message: 'difference', data: { ...data, actual: round(difference / scale) }, range };
  },
};

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
