import type { Day } from '../../base/calendar.ts';
import type { AlignmentGraph, ObjectiveNode } from '../../model/alignment.ts';
import { type Cycle, lengthOf } from '../../model/cycle.ts';
import type { Objective } from '../../model/okr.ts';
import { isOver } from './tiers.ts';

/**
 * Whether a cycle is being closed or was, not so long ago that nobody will look at it again: until as many days have
 * passed as it had. Archives stay silent.
 */
export function isFresh(cycle: Cycle | null, today: Day): boolean {
  return cycle === null || today <= cycle.end + lengthOf(cycle);
}

/**
 * The grades by which an objective is closed, 0..1: those given to its key results, else the one given to the objective, else
 * what its key results came to by the end of the cycle. `null` while it is open, and where some of that is not known.
 */
export function gradesOf({ score }: Objective, node: ObjectiveNode, graph: AlignmentGraph, today: Day): readonly number[] | null {
  const over = isOver(node, today);
  if ((!over && !score && !node.objective.facts.graded) || !isFresh(node.cycle, today)) return null;
  const scores = graph.keyResultScores(node.key);
  const finals = scores.flatMap(({ final }) => final ?? []);
  if (finals.length > 0) return finals.length === scores.length || score ? finals : null;
  if (score) return [score.value];
  // What nobody reported on has no grade, least of all a bad one.
  const reported = scores.filter(({ progress, current }) => progress !== null && current?.from !== 'baseline');
  return reported.length === scores.length ? reported.map(({ progress }) => progress as number) : null;
}
