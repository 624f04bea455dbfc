import type { KeyResult, Objective } from '../../model/okr.ts';

/** Whether fields give the key result a measure, whatever its sentence says. */
export function hasMeasure({ baseline, target, maintain, milestones, done }: KeyResult): boolean {
  return (baseline ?? target ?? maintain ?? milestones ?? done) !== null;
}

/** Whether a key result is a change that can be seen: a level, and no work. */
export function isMeasuredOutcome(keyResult: KeyResult): boolean {
  const { reading } = keyResult.title;
  return reading.activity === null && reading.placeholder === null && (reading.measurable || hasMeasure(keyResult));
}

/** Whether more than half of an objective's key results are measured outcomes. */
export function mostAreOutcomes({ keyResults }: Objective): boolean {
  return keyResults.filter(isMeasuredOutcome).length * 2 > keyResults.length;
}
