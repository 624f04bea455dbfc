import type { Objective } from '../../model/okr.ts';

/** Whether somebody answers for the objective, or at least for one of its key results. */
export function hasOwner({ owner, keyResults }: Objective): boolean {
  return owner !== null || keyResults.some((keyResult) => keyResult.owner !== null);
}
