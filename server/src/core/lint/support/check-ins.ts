import type { OffsetRange } from '../../base/range.ts';
import type { CheckIn, KeyResult } from '../../model/okr.ts';

/**
 * Whether a check-in stands under its key result; else it comes from a log, perhaps in another file. Compared by place, since
 * the key results of a closed file are new objects each time.
 */
export function standsUnder({ checkIns }: KeyResult, { day, range }: CheckIn): boolean {
  return checkIns.some((own) => own.day === day && own.range[0] === range[0] && own.range[1] === range[1]);
}

/** Where something about a check-in is shown: at the place in it, or else at the id by which a log names the key result. */
export function placeOfCheckIn(keyResult: KeyResult, checkIn: CheckIn, place: OffsetRange): OffsetRange {
  return standsUnder(keyResult, checkIn) ? place : (keyResult.id?.range ?? keyResult.title.range);
}
