import type { Measure } from '../../../language/reading.ts';
import type { KeyResult } from '../../../model/okr.ts';
import { amountOf, type Quantity } from '../../../model/quantity.ts';
import { valueInMapping } from '../../../write/source.ts';
import type { KeyResultRule, Reports } from '../../rule.ts';
import { statedTarget } from '../../support/amounts.ts';
import { draftCheckIn } from '../../support/draft.ts';
import { numberIn } from '../../support/options.ts';
import { placeOf } from '../../support/words.ts';

const options = { confidence: { kind: 'number', min: 0, max: 1, fraction: true, default: 0.25 } } as const;

/** All of it, in percent, and the best of an NPS. */
const MOST = 100;

/** What nobody can reach: more than all of something, a mark above its scale; or what nobody believes in from the start. */
export const krUnrealistic: KeyResultRule = {
  id: 'kr-unrealistic',
  subject: 'key-result',
  level: 'info',
  yieldsTo: ['kr-unit-mismatch'],
  options,
  check(keyResult, _objective, context): Reports {
    const { title, metric } = keyResult;
    const { measure, change, joints } = title.reading;
    const { offScale, ceiling } = measure;
    if (offScale) return { message: 'off-scale', data: { words: offScale.text }, range: placeOf(title, offScale.range) };
    const target = statedTarget(keyResult);
    const scale = scaleOf(keyResult);
    if (target && scale !== null && target.quantity.value > scale) {
      return { message: 'off-scale', data: { words: `${target.quantity.text}/${scale}` }, range: target.range };
    }
    // Where a sentence holds two results, nobody knows which of them the number belongs to.
    if (target && joints.length === 0 && measuredIn(target.quantity, ceiling) && amountOf(target.quantity) > MOST) {
      return { message: 'beyond', data: { target: target.quantity.text }, range: target.range };
    }
    if (
      change?.sign === -1 &&
      change.mention.quantity.unit?.dimension === 'percent' &&
      amountOf(change.mention.quantity) > MOST
    ) {
      const range = placeOf(title, change.mention.range);
      return { message: 'more-than-all', data: { change: change.mention.quantity.text }, range };
    }
    const draft = metric.kind === 'maintain' ? null : draftCheckIn(keyResult, context.cycle);
    if (!draft || draft.confidence >= numberIn(context, 'confidence')) return null;
    const range = valueInMapping(context.text, draft.range, 'confidence');
    return { message: 'doubtful', data: { confidence: draft.confidence }, range };
  },
};

/** The end of the scale on which the key result is marked: 5, where it starts at 4.1/5. */
function scaleOf({ metric }: KeyResult): number | null {
  const of = metric.kind === 'metric' ? /^ratio:(\d+)$/.exec(metric.target.value.unit?.dimension ?? '') : null;
  return of && Number(of[1]);
}

/** Whether the quantity is of what cannot exceed 100; a bare number may count things, unless points are what is counted. */
function measuredIn({ unit }: Quantity, ceiling: Measure['ceiling']): boolean {
  if (unit?.dimension === 'percent') return ceiling !== null;
  return ceiling === 'points' && (unit === null || unit.dimension === 'points');
}
