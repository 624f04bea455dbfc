import type { Day } from '../base/calendar.ts';
import { measure } from './measure.ts';
import type { CheckIn, KeyResult } from './okr.ts';
import { amountOf, type Quantity } from './quantity.ts';

/** Where a key result stood after one of its check-ins. */
export interface Step {
  readonly checkIn: CheckIn;
  readonly day: Day;
  /** The reported value, with the unit that it takes over from the measure. */
  readonly quantity: Quantity;
  /** The same in the base unit of its dimension. */
  readonly amount: number;
  /** 0..1 */
  readonly progress: number;
  /** The same without the clamp. */
  readonly unclamped: number;
}

/**
 * The way of a key result: its progress after each check-in that reports a value, in their order, up to `today`.
 * A value that cannot be measured (another unit, no measure at all) is no step. What is done in stages leaves no way.
 */
export function wayOf(keyResult: KeyResult, checkIns: readonly CheckIn[], today: Day): readonly Step[] {
  if (keyResult.metric.kind === 'milestones' || keyResult.metric.kind === 'boolean') return [];
  const reported = checkIns.filter((checkIn) => checkIn.value !== null && checkIn.day <= today);
  const first = reported[0];
  return reported.flatMap((checkIn) => {
    // Of those before, only the first matters: it may stand for a start that nobody gave.
    const { current, progress, unclamped } = measure(keyResult, (checkIn === first ? [checkIn] : [first, checkIn]).map(reportOf));
    if (!current || progress === null || unclamped === null) return [];
    const { quantity } = current;
    return [{ checkIn, day: checkIn.day, quantity, amount: amountOf(quantity), progress, unclamped }];
  });
}

const reportOf = (checkIn: CheckIn | undefined) => ({ day: checkIn?.day as Day, value: checkIn?.value as Quantity });
