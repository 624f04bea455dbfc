import type { MetricFamily } from '../../language/reading.ts';
import type { KeyResult } from '../../model/okr.ts';
import { isMeasuredOutcome } from './outcomes.ts';

/**
 * What a measured key result is about, all of it; empty where nothing is known, or where it holds a level instead of moving one.
 */
export function familiesMoved(keyResult: KeyResult): readonly MetricFamily[] {
  const { metric, title } = keyResult;
  const isHeld = metric.kind === 'maintain' || title.reading.direction === 'hold';
  return isHeld || !isMeasuredOutcome(keyResult) ? [] : title.reading.measure.families;
}

/** Whether the key result asks for more, not for less. */
export function rises({ metric, title }: KeyResult): boolean {
  if (metric.kind === 'metric') return metric.rising;
  return metric.kind === 'change' ? metric.sign === 1 : title.reading.direction === 'up';
}

/** Whether a share is measured, whatever its words are about: "60% of customers". */
export function isShare({ metric }: KeyResult): boolean {
  return metric.kind === 'metric' && metric.target.value.unit?.dimension === 'percent';
}
