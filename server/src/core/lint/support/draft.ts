import { type Cycle, lengthOf } from '../../model/cycle.ts';
import type { CheckIn, KeyResult } from '../../model/okr.ts';

/** In which part of a cycle a confidence still tells of the target, not of the work done since. */
const EARLY = 1 / 3;

/**
 * The first check-in, where it was made early enough in the cycle for its confidence to say how the target was set;
 * `null` without a cycle or an early one.
 */
export function draftCheckIn({ checkIns }: KeyResult, cycle: Cycle | null): (CheckIn & { readonly confidence: number }) | null {
  let first: CheckIn | null = null;
  for (const checkIn of checkIns) if (!first || checkIn.day < first.day) first = checkIn;
  if (!first || !cycle || first.day > cycle.start + lengthOf(cycle) * EARLY) return null;
  const { confidence } = first;
  return confidence === null ? null : { ...first, confidence };
}
