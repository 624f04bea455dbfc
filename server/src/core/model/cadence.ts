import type { Day } from '../base/calendar.ts';
import type { ScoringSettings } from './settings.ts';

type Cadence = ScoringSettings['cadence'];

/** Whether a check-in of that day is older than the cadence and its grace. */
export function isOverdue(last: Day, today: Day, { days, grace }: Cadence): boolean {
  return today - last > days + grace;
}

/** How many check-ins were due since a day and did not come. One that is due today may still be made, and is not missed. */
export function missedSince(since: Day, today: Day, { days }: Cadence): number {
  return days > 0 ? Math.max(0, Math.floor((today - since - 1) / days)) : 0;
}
