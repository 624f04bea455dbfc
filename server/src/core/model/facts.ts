import type { Day } from '../base/calendar.ts';
import type { KeyResult } from './okr.ts';

/**
 * What an objective's key results say, in short. Rules that look at every objective of a workspace ask for this first: the key
 * results of a closed file must be unpacked, which takes longer than to look at them.
 */
export interface KeyResultFacts {
  /** Of the key results that have check-ins of their own, the one that was reported on longest ago, and its last day. */
  readonly oldestReport: Day | null;
  /** The last day of all check-ins: when it is still to come, `oldestReport` may be as well. */
  readonly newestReport: Day | null;
  /** Whether some check-in gives a status. */
  readonly stated: boolean;
  /** Whether some key result has its final grade. */
  readonly graded: boolean;
}

const NOTHING: KeyResultFacts = { oldestReport: null, newestReport: null, stated: false, graded: false };

export function factsOf(keyResults: readonly KeyResult[]): KeyResultFacts {
  let oldestReport: Day | null = null;
  let newestReport: Day | null = null;
  let stated = false;
  let graded = false;
  for (const { checkIns, score } of keyResults) {
    graded ||= score !== null;
    let last: Day | null = null;
    for (const { day, status } of checkIns) {
      last = last === null ? day : Math.max(last, day);
      stated ||= status !== null;
    }
    if (last === null) continue;
    oldestReport = oldestReport === null ? last : Math.min(oldestReport, last);
    newestReport = newestReport === null ? last : Math.max(newestReport, last);
  }
  return oldestReport === null && !graded ? NOTHING : { oldestReport, newestReport, stated, graded };
}
