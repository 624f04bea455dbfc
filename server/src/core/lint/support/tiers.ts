import type { Day } from '../../base/calendar.ts';
import type { AlignmentGraph, ObjectiveNode } from '../../model/alignment.ts';
import { rankOf } from '../../model/level.ts';
import type { Level } from '../../model/okr.ts';
import { sameTime } from '../../model/tiers.ts';

/**
 * The nearest level above an objective that has objectives at the same time, and stands below `upTo` (a rank);
 * `null` where there is none, or where the objective names no level.
 */
export function levelAbove(node: ObjectiveNode, graph: AlignmentGraph, upTo = -1): Level | null {
  const own = rankOf(node.level);
  if (own === null) return null;
  let nearest: Level | null = null;
  let nearestRank = upTo;
  for (const { level, cycle } of graph.tiers()) {
    const rank = rankOf(level);
    if (rank === null || rank >= own || rank <= nearestRank || !sameTime(cycle, node.cycle)) continue;
    nearest = level;
    nearestRank = rank;
  }
  return nearest;
}

/** Whether the objective's cycle has ended: then nobody aligns it any more. */
export function isOver({ cycle }: Pick<ObjectiveNode, 'cycle'>, today: Day): boolean {
  return cycle !== null && today > cycle.end;
}
