import { touches } from '../base/range.ts';
import type { ObjectiveNode } from '../model/alignment.ts';
import { runningCycle } from '../model/cycle.ts';
import type { KeyResult } from '../model/okr.ts';
import { parseReference } from '../model/reference.ts';
import { subjectOf } from '../report/row-id.ts';
import type { FileState, WorkspaceSnapshot } from '../workspace/state.ts';
import type { Pointer } from './forms.ts';
import { keyResultAt, nodeAt } from './locate.ts';

/** A key result in the graph. */
export interface PointedKeyResult {
  readonly node: ObjectiveNode;
  /** Position among the objective's key results. */
  readonly index: number;
  readonly keyResult: KeyResult;
}

/** The key results that a pointer may mean: one where it is clear, several where a reference leaves it open. */
export function keyResultsAt(snapshot: WorkspaceSnapshot, pointer: Pointer): readonly PointedKeyResult[] {
  if ('ref' in pointer) return byReference(snapshot, pointer.ref, pointer.cycle ?? null);
  if ('row' in pointer) {
    const { key, index } = subjectOf(pointer.row);
    return pointed(snapshot.graph.node(key), index);
  }
  return byPlace(snapshot, pointer.uri, pointer.offset);
}

/**
 * The key result of a row, if it still has the title that a person saw; else the one that has it now in the same objective,
 * or in the same file. `null` where it is gone, or where several have that title.
 */
export function keyResultOfRow({ graph }: WorkspaceSnapshot, row: string, title: string): PointedKeyResult | null {
  const { key, index } = subjectOf(row);
  const node = graph.node(key);
  const [own] = pointed(node, index);
  if (own?.keyResult.title.text === title) return own;
  const titled = (nodes: readonly ObjectiveNode[]) =>
    nodes.flatMap((one) => allOf(one)).filter(({ keyResult }) => keyResult.title.text === title);
  const inObjective = node ? titled([node]) : [];
  // A node's key begins with its file.
  const found = inObjective.length > 0 ? inObjective : titled(graph.nodesOf(key.slice(0, Math.max(0, key.indexOf('#')))));
  return found.length === 1 ? (found[0] ?? null) : null;
}

export function allOf(node: ObjectiveNode): PointedKeyResult[] {
  return node.objective.keyResults.map((keyResult, index) => ({ node, index, keyResult }));
}

function pointed(node: ObjectiveNode | undefined, index: number | null): PointedKeyResult[] {
  const keyResult = index === null ? undefined : node?.objective.keyResults[index];
  return node && keyResult && index !== null ? [{ node, index, keyResult }] : [];
}

/** Without a cycle in it, a reference means the running one first. */
function byReference({ graph, today }: WorkspaceSnapshot, ref: string, given: string | null): readonly PointedKeyResult[] {
  const { objective, keyResult, cycle } = parseReference(ref);
  const wanted = (cycle ?? given)?.toLowerCase();
  const found: PointedKeyResult[] = [];
  for (const node of graph.nodes()) {
    if (node.objective.id?.value !== objective || keyResult === null) continue;
    if (wanted !== undefined && node.cycle?.name.toLowerCase() !== wanted) continue;
    found.push(...allOf(node).filter(({ keyResult: { id } }) => id?.value === keyResult));
  }
  const running = runningCycle(
    found.flatMap(({ node }) => node.cycle ?? []),
    today,
  );
  const now = found.filter(({ node }) => running !== null && node.cycle?.name === running.name);
  return now.length > 0 ? now : found;
}

/** The key result around an offset; on its lines also beside its words, but not on the line on which its objective begins. */
function byPlace(snapshot: WorkspaceSnapshot, uri: string, offset: number): readonly PointedKeyResult[] {
  const state = snapshot.state(uri);
  if (!state) return [];
  const exact = keyResultAt(state.file, offset);
  if (exact) return pointed(nodeAt(snapshot, uri, exact.index), exact.position);
  const line = state.lines.positionAt(offset).line;
  for (const [at, { base, objective }] of state.file.objectives.entries()) {
    const lines = linesOf(state, base, objective.range);
    if (line <= lines[0] || line > lines[1]) continue;
    const index = objective.keyResults.findIndex(({ range }) => touches(linesOf(state, base, range), line));
    if (index >= 0) return pointed(nodeAt(snapshot, uri, at), index);
  }
  return [];
}

function linesOf({ lines }: FileState, base: number, [start, end]: readonly [number, number]): readonly [number, number] {
  return [lines.positionAt(base + start).line, lines.positionAt(base + end).line];
}
