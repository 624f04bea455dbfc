import { type OffsetRange, type Position, shift } from '../../base/range.ts';
import type { ObjectiveNode } from '../../model/alignment.ts';
import type { FileState, WorkspaceSnapshot } from '../../workspace/state.ts';
import { closeness, folded } from './fuzzy.ts';
import type { IsCancelled, Texts } from './texts.ts';

/** An objective or a key result of the workspace, as a list of search results shows it. */
export interface FoundSymbol {
  readonly kind: 'objective' | 'key-result';
  /** Its title, and behind it the id or the owner where that is what was found: editors look for the query here once more. */
  readonly name: string;
  /** Where it belongs: team and cycle; for a key result, its objective. */
  readonly container: string;
  readonly uri: string;
  readonly start: Position;
  readonly end: Position;
}

/** How many are answered at most: nobody reads on, and more letters bring others. */
export const SYMBOL_LIMIT = 200;

interface Candidate {
  readonly score: number;
  readonly order: number;
  readonly found: () => FoundSymbol;
}

/**
 * Objectives and key results whose id, title or owner fits a query, best first, those of one fit in the order of files. Without
 * a query, the first ones. `null` when cancelled.
 */
export async function workspaceSymbols(
  snapshot: WorkspaceSnapshot,
  query: string,
  { pause }: Pick<Texts, 'pause'>,
  isCancelled: IsCancelled,
): Promise<readonly FoundSymbol[] | null> {
  const wanted = folded(query.trim());
  const uris = [...snapshot.states()].map(({ uri }) => uri).sort();
  let best: Candidate[] = [];
  let order = 0;
  for (const uri of uris) {
    const state = snapshot.state(uri);
    for (const node of state ? snapshot.graph.nodesOf(uri) : []) {
      for (const one of symbolsOf(node, state as FileState, wanted)) best.push({ ...one, order: order++ });
    }
    // Never more than a few times what is answered, whatever the size of the workspace.
    if (best.length > SYMBOL_LIMIT * 4) best = bestOf(best);
    if (wanted === '' && best.length >= SYMBOL_LIMIT) break;
    await pause();
    if (isCancelled()) return null;
  }
  return bestOf(best).map(({ found }) => found());
}

function bestOf(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => b.score - a.score || a.order - b.order).slice(0, SYMBOL_LIMIT);
}

function symbolsOf(node: ObjectiveNode, state: FileState, wanted: string): Omit<Candidate, 'order'>[] {
  const { objective } = node;
  const base = state.file.objectives[node.index]?.base ?? 0;
  const symbol = (kind: FoundSymbol['kind'], name: string, container: string, range: OffsetRange): FoundSymbol => {
    const [start, end] = shift(range, base);
    return { kind, name, container, uri: node.uri, start: state.lines.positionAt(start), end: state.lines.positionAt(end) };
  };
  const found: Omit<Candidate, 'order'>[] = [];
  const add = (one: typeof objective | (typeof objective.keyResults)[number], kind: FoundSymbol['kind'], container: string) => {
    const title = one.title.text.trim();
    const [score, shown] = scoreOf(wanted, title, one.id?.value ?? '', one.owner?.value ?? '');
    if (score === 0) return;
    const name = [title, shown].filter((part) => part !== '').join(' · ');
    found.push({ score, found: () => symbol(kind, name, container, one.id?.range ?? one.title.range) });
  };
  add(objective, 'objective', [node.team, node.cycle?.name ?? ''].filter((part) => part !== '').join(' · '));
  for (const keyResult of objective.keyResults) add(keyResult, 'key-result', objective.title.text.trim());
  return found;
}

/** How well the query fits, and what it is found by where that is not in the title. An id before a title before an owner. */
function scoreOf(wanted: string, title: string, id: string, owner: string): readonly [score: number, shown: string] {
  const inTitle = closeness(wanted, folded(title), false);
  const inId = id === '' ? 0 : closeness(wanted, folded(id), true) * 1.05;
  const inOwner = owner === '' ? 0 : closeness(wanted, folded(owner), false) * 0.95;
  return [Math.max(inTitle, inId, inOwner), inTitle > 0 && title !== '' ? '' : inId >= inOwner ? id : owner];
}
