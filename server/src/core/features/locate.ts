import { type OffsetRange, shift, touches } from '../base/range.ts';
import type { ObjectiveNode } from '../model/alignment.ts';
import { type Cycle, cycleOf } from '../model/cycle.ts';
import type { KeyResult, OkrFile, ParentLink, PlacedObjective } from '../model/okr.ts';
import type { FileState, WorkspaceSnapshot } from '../workspace/state.ts';

/** What a declared OKR says at an offset. Ranges are absolute. */
export type Subject =
  /** The title or id of an objective, or the dash in front of it. */
  | { readonly kind: 'objective'; readonly index: number; readonly range: OffsetRange }
  | { readonly kind: 'key-result'; readonly index: number; readonly keyResult: number; readonly range: OffsetRange }
  | { readonly kind: 'parent'; readonly index: number; readonly link: ParentLink; readonly range: OffsetRange }
  | { readonly kind: 'log'; readonly ref: string; readonly range: OffsetRange };

/** The objective around an offset, with its position among the file's objectives. */
export function objectiveAt(file: OkrFile, offset: number): { readonly placed: PlacedObjective; readonly index: number } | null {
  const index = file.objectives.findIndex(({ base, objective }) => touches(shift(objective.range, base), offset));
  const placed = file.objectives[index];
  return placed ? { placed, index } : null;
}

/** What is named at an offset: an objective, a key result or a reference to one. */
export function subjectAt(file: OkrFile, offset: number): Subject | null {
  for (const { keyResult } of file.log) {
    if (touches(keyResult.range, offset)) return { kind: 'log', ref: keyResult.value, range: keyResult.range };
  }
  const found = objectiveAt(file, offset);
  if (!found) return null;
  const { base, objective } = found.placed;
  const at = offset - base;
  const { index } = found;
  for (const link of objective.parents) {
    if (touches(link.ref.range, at)) return { kind: 'parent', index, link, range: shift(link.ref.range, base) };
  }
  const own = [objective.title.range, objective.id?.range].find((range) => range && touches(range, at));
  if (own) return { kind: 'objective', index, range: shift(own, base) };
  for (const [keyResult, it] of objective.keyResults.entries()) {
    const range = [it.title.range, it.id?.range].find((one) => one && touches(one, at));
    if (range) return { kind: 'key-result', index, keyResult, range: shift(range, base) };
  }
  return null;
}

/** The key result around an offset, with the objective that holds it. */
export function keyResultAt(
  file: OkrFile,
  offset: number,
): { readonly placed: PlacedObjective; readonly keyResult: KeyResult; readonly index: number; readonly position: number } | null {
  const found = objectiveAt(file, offset);
  if (!found) return null;
  const at = offset - found.placed.base;
  const position = found.placed.objective.keyResults.findIndex((it) => touches(it.range, at));
  const keyResult = found.placed.objective.keyResults[position];
  return keyResult ? { placed: found.placed, keyResult, index: found.index, position } : null;
}

/** The node of one of a file's objectives. */
export function nodeAt(snapshot: WorkspaceSnapshot, uri: string, index: number): ObjectiveNode | undefined {
  return snapshot.graph.nodesOf(uri).find((node) => node.index === index);
}

/** The cycle in which a file's references are looked up. */
export function cycleOfFile(state: FileState | undefined): Cycle | null {
  const name = state?.file.cycle?.value;
  return state && name !== undefined ? cycleOf(name, state.config.scoring.cycles) : null;
}
