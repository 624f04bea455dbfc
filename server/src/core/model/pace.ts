import type { Day } from '../base/calendar.ts';
import { type Cycle, expectedProgress } from './cycle.ts';
import type { Health, Objective } from './okr.ts';

/** Sums of decimal fractions miss the last bit; what is nearer than this counts as equal. */
export const TOLERANCE = 1e-9;

/** Where the work is meant to end, 0..1: aspirational at 0.7, committed at 1 (Google re:Work). */
export function goalOf(type: Objective['type']): number {
  return type === 'committed' ? 1 : 0.7;
}

/** Share of the expected progress below which a result is no longer at risk but off track. */
const AT_RISK_SHARE = 0.4 / 0.7;

/** Where the progress should stand today, 0..1: the goal times the share of the cycle that is over. `null` without a cycle. */
export function expectedToday(type: Objective['type'], cycle: Cycle | null, today: Day): number | null {
  return cycle ? goalOf(type) * expectedProgress(cycle, today) : null;
}

/** Health by pace alone. Without a cycle there is no pace: only what has arrived at its goal is on track. */
export function paceHealth(progress: number | null, expected: number | null, type: Objective['type']): Health {
  if (progress === null) return 'none';
  if (expected === null) return progress >= goalOf(type) - TOLERANCE ? 'on-track' : 'none';
  if (progress >= expected - TOLERANCE) return 'on-track';
  return progress >= AT_RISK_SHARE * expected - TOLERANCE ? 'at-risk' : 'off-track';
}
