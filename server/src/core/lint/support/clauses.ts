import type { OffsetRange } from '../../base/range.ts';
import type { Sentence } from '../../model/okr.ts';

/**
 * Whether numbers that are to be held against each other may belong to two different results ("grow sales by 20 % and
 * cut churn from 5 % to 3 %"): then nothing is said about them.
 */
export function joinsTwoResults({ reading }: Sentence, ...stretches: readonly OffsetRange[]): boolean {
  const sorted = [...stretches].sort((a, b) => a[0] - b[0]);
  return sorted.some((stretch, i) => {
    const before = sorted[i - 1];
    return before !== undefined && reading.joints.some((joint) => joint >= before[1] && joint < stretch[0]);
  });
}
