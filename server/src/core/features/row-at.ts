import { touches } from '../base/range.ts';
import { keyResultId } from '../report/row-id.ts';
import type { WorkspaceSnapshot } from '../workspace/state.ts';
import { keyResultsAt } from './key-result-pointer.ts';
import { nodeAt } from './locate.ts';

/**
 * The tree's row of what stands at an offset: a key result, unless its objective is asked for, else the objective on whose
 * lines it is; `null` outside of both.
 */
export function rowAt(snapshot: WorkspaceSnapshot, uri: string, offset: number, objective: boolean): string | null {
  const [found] = objective ? [] : keyResultsAt(snapshot, { uri, offset });
  if (found) return keyResultId(found.node.key, found.index);
  const state = snapshot.state(uri);
  if (!state) return null;
  const lineOf = (at: number) => state.lines.positionAt(at).line;
  const line = lineOf(offset);
  const index = state.file.objectives.findIndex(({ base, objective: { range } }) =>
    touches([lineOf(base + range[0]), lineOf(base + range[1])], line),
  );
  return nodeAt(snapshot, uri, index)?.key ?? null;
}
