import { shift } from '../../base/range.ts';
import type { ObjectiveNode } from '../../model/alignment.ts';
import type { KeyResult, PlacedObjective } from '../../model/okr.ts';
import type { KeyResultScore } from '../../model/score.ts';
import type { CursorContext } from '../context.ts';
import { nodeAt } from '../locate.ts';
import { type FeatureRequest, stateOf } from '../request.ts';

/** What is declared around a cursor. A line that is being typed belongs to what stands above it, whether it is read already or not. */
export interface Around {
  readonly placed: PlacedObjective;
  readonly node: ObjectiveNode | undefined;
  readonly keyResult: KeyResult | undefined;
  /** How the key result stands, with its check-ins in the order of their days. */
  readonly score: KeyResultScore | undefined;
}

/** `null` where the cursor is in no objective. */
export function around(request: FeatureRequest, { path }: CursorContext): Around | null {
  const file = stateOf(request)?.file;
  if (!file || path[0] !== 'objectives' || path.length < 2) return null;
  const index = lastOf(file.objectives, ({ base, objective }) => shift(objective.range, base)[0] <= request.offset);
  const placed = file.objectives[index];
  if (!placed) return null;
  const node = nodeAt(request.snapshot, request.uri, index);
  const at = request.offset - placed.base;
  const position = path[2] === 'key_results' ? lastOf(placed.objective.keyResults, ({ range }) => range[0] <= at) : -1;
  return {
    placed,
    node,
    keyResult: placed.objective.keyResults[position],
    score: node && position >= 0 ? request.snapshot.graph.score(node.key)?.keyResults[position] : undefined,
  };
}

/** The index of the last one that is so; −1 where none is. */
function lastOf<T>(all: readonly T[], isSo: (one: T) => boolean): number {
  let index = all.length - 1;
  while (index >= 0 && !isSo(all[index] as T)) index--;
  return index;
}
