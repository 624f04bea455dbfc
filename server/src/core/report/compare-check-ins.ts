import type { Day } from '../base/calendar.ts';
import { quoteQuantity } from '../messages/format.ts';
import type { Locale } from '../messages/index.ts';
import type { CheckIn } from '../model/okr.ts';
import { amountOf, type Quantity } from '../model/quantity.ts';
import type { KeyResultScore } from '../model/score.ts';
import type { CheckInDifference, CheckInSide } from './compare-view.ts';

type Log = Pick<KeyResultScore, 'checkIns' | 'later'>;

/**
 * The check-ins of one key result, inline and from logs: those of a day that say the same are the same, whatever their order; what
 * is left of that day was changed, and then added or removed. In the order of their days.
 */
export function checkInDifferences(before: Log, after: Log, locale: Locale): readonly CheckInDifference[] {
  const [was, is] = [byDay(before), byDay(after)];
  const lastBefore = Math.max(...was.keys());
  const found: CheckInDifference[] = [];
  for (const day of [...new Set([...was.keys(), ...is.keys()])].sort((a, b) => a - b)) {
    const gone = [...(was.get(day) ?? [])];
    const fresh: CheckIn[] = [];
    for (const checkIn of is.get(day) ?? []) {
      const same = gone.findIndex((other) => sayTheSame(other, checkIn));
      if (same >= 0) gone.splice(same, 1);
      else fresh.push(checkIn);
    }
    for (let at = 0; at < Math.max(gone.length, fresh.length); at++) {
      const [a, b] = [gone[at], fresh[at]];
      const kind = a === undefined ? 'added' : b === undefined ? 'removed' : 'changed';
      const isPast = kind !== 'added' || day < lastBefore;
      found.push({ kind, day, before: a ? sideOf(a, locale) : null, after: b ? sideOf(b, locale) : null, isPast });
    }
  }
  return found;
}

function byDay({ checkIns, later }: Log): ReadonlyMap<Day, readonly CheckIn[]> {
  const days = new Map<Day, CheckIn[]>();
  for (const checkIn of [...checkIns, ...later]) {
    const known = days.get(checkIn.day);
    if (known) known.push(checkIn);
    else days.set(checkIn.day, [checkIn]);
  }
  return days;
}

function sayTheSame(a: CheckIn, b: CheckIn): boolean {
  return (
    sameValue(a.value, b.value) &&
    a.confidence === b.confidence &&
    a.note === b.note &&
    a.by === b.by &&
    a.status?.value === b.status?.value
  );
}

function sameValue(a: Quantity | null, b: Quantity | null): boolean {
  if (a === null || b === null) return a === b;
  return amountOf(a) === amountOf(b) && a.unit?.dimension === b.unit?.dimension;
}

function sideOf({ value, confidence, status, note, by }: CheckIn, locale: Locale): CheckInSide {
  return {
    value: value && quoteQuantity(value, locale),
    amount: value && { value: value.value, unit: value.unit?.symbol ?? null },
    confidence,
    status: status?.value ?? null,
    note,
    by,
  };
}
