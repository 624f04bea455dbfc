import type { NodeKey } from '../model/alignment.ts';
import type { Lever, Supposition } from '../model/suppose.ts';
import type { WorkspaceSnapshot } from '../workspace/state.ts';
import { keyResultId } from './row-id.ts';
import type { LeverList } from './what-if-view.ts';

/** As many as anybody compares. */
const MOST = 5;
/** A title is found by its row; this is for a key result that has none in this tree. */
const TITLE = 120;
/** A smaller difference is one of rounding. */
const NOTHING = 1e-9;

/** What moves an objective the most. */
export function leversOfObjective(snapshot: WorkspaceSnapshot, supposition: Supposition, key: NodeKey): LeverList {
  const { graph } = snapshot;
  const now = (supposition.scores.get(key) ?? graph.score(key))?.progress ?? null;
  const title = graph.node(key)?.objective.title.text.slice(0, TITLE) ?? null;
  return listed(snapshot, { id: key, title, now }, supposition.levers(key));
}

/** What moves the number at the top the most: the mean of some objectives, in several of which a key result may count. */
export function leversOfTop(snapshot: WorkspaceSnapshot, supposition: Supposition, tops: readonly NodeKey[]): LeverList {
  const numbers = tops.map((key) => (supposition.scores.get(key) ?? snapshot.graph.score(key))?.progress ?? null);
  let sum = 0;
  let count = 0;
  for (const number of numbers) {
    if (number === null) continue;
    sum += number;
    count++;
  }
  const found = new Map<string, { lever: Lever; reached: number; tenth: number | null; fresh: number }>();
  tops.forEach((top, at) => {
    const now = numbers[at] ?? null;
    for (const lever of supposition.levers(top)) {
      const id = keyResultId(lever.key, lever.index);
      const before = found.get(id) ?? { lever, reached: sum, tenth: lever.tenth === null ? null : sum, fresh: 0 };
      const tenth = before.tenth === null || lever.tenth === null ? null : before.tenth + lever.tenth - (now ?? 0);
      const fresh = before.fresh + (now === null ? 1 : 0);
      found.set(id, { lever, reached: before.reached + lever.reached - (now ?? 0), tenth, fresh });
    }
  });
  const levers = [...found.values()].map(({ lever, reached, tenth, fresh }) => ({
    ...lever,
    reached: reached / (count + fresh),
    tenth: tenth === null ? null : tenth / (count + fresh),
  }));
  return listed(snapshot, { id: null, title: null, now: count > 0 ? sum / count : null }, levers);
}

function listed({ graph }: WorkspaceSnapshot, of: Pick<LeverList, 'id' | 'title' | 'now'>, levers: readonly Lever[]): LeverList {
  const gain = ({ reached }: Lever) => Math.abs(reached - (of.now ?? 0));
  const sorted = levers.filter((lever) => of.now === null || gain(lever) > NOTHING).sort((a, b) => gain(b) - gain(a));
  const lines = sorted.slice(0, MOST).map(({ key, index, reached, tenth }) => {
    const title = graph.node(key)?.objective.keyResults[index]?.title.text ?? '';
    return { id: keyResultId(key, index), title: title.slice(0, TITLE), reached, tenth };
  });
  return { ...of, levers: lines, more: sorted.length - lines.length };
}
