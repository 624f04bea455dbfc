import type { OffsetRange } from '../../base/range.ts';
import type { Sentence } from '../../model/okr.ts';

/** Words and signs that begin another result in the same sentence. */
const JOINTS: ReadonlySet<string> = new Set(['and', 'while', 'but', '&', 'et', 'tout', 'puis', 'mais', ';', '+']);

/**
 * Whether numbers that are to be held against each other may belong to two different results ("grow sales by 20 % and
 * cut churn from 5 % to 3 %"): then nothing is said about them. Looks at the words between the stretches only.
 */
export function joinsTwoResults({ text }: Sentence, ...stretches: readonly OffsetRange[]): boolean {
  const sorted = [...stretches].sort((a, b) => a[0] - b[0]);
  return sorted.some((stretch, i) => {
    const before = sorted[i - 1];
    if (!before || stretch[0] <= before[1]) return false;
    const between = text.slice(before[1], stretch[0]).toLowerCase();
    return between.includes(';') || between.includes(', ') || between.split(/[\s\u00a0\u202f]+/).some((word) => JOINTS.has(word));
  });
}
