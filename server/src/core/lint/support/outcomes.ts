import type { ActivityForm, SentenceReading } from '../../language/reading.ts';
import type { KeyResult, Objective } from '../../model/okr.ts';

/** Whether fields give the key result a measure, whatever its sentence says. */
export function hasMeasure({ baseline, target, maintain, milestones, done }: KeyResult): boolean {
  return (baseline ?? target ?? maintain ?? milestones ?? done) !== null;
}

/** Forms in which a noun stands for the work; a verb in front says it outright. */
const NAMED: ReadonlySet<ActivityForm> = new Set(['participle', 'passive', 'state', 'deliverable', 'count']);

/**
 * The work that a sentence states. What is said to move from one number to another, or to be held within bounds,
 * is measured, whoever makes it move; and so will be what moves from X to Y.
 */
export function activityOf(keyResult: KeyResult): SentenceReading['activity'] {
  const { activity, baseline, target, band, direction, placeholder } = keyResult.title.reading;
  if (activity?.presumed && hasMeasure(keyResult)) return null;
  const isMeasured = placeholder || (baseline && target) || (band && direction === 'hold');
  return activity && isMeasured && NAMED.has(activity.form) ? null : activity;
}

/** Whether a key result is a change that can be seen: a level, and no work. */
export function isMeasuredOutcome(keyResult: KeyResult): boolean {
  const { reading } = keyResult.title;
  return activityOf(keyResult) === null && reading.placeholder === null && (reading.measurable || hasMeasure(keyResult));
}

/** Whether more than half of an objective's key results are measured outcomes. */
export function mostAreOutcomes({ keyResults }: Objective): boolean {
  return keyResults.filter(isMeasuredOutcome).length * 2 > keyResults.length;
}
