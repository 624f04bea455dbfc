import { type OffsetRange, shift, touches } from '../../base/range.ts';
import type { ObjectiveNode } from '../../model/alignment.ts';
import { parseReference } from '../../model/reference.ts';
import type { FileState, WorkspaceSnapshot } from '../../workspace/state.ts';
import { lettersIn, partsOf } from '../../write/reference-source.ts';
import { cycleOfFile, nodeAt, subjectAt } from '../locate.ts';

/** An objective, or a key result of it by its position, that something names. */
export interface Named {
  readonly node: ObjectiveNode;
  readonly keyResult: number | null;
}

/** What stands under a cursor. */
export type Pointed =
  | { readonly kind: 'title'; readonly named: Named }
  /** Its own id, or the part of a reference that names it. `range`: the letters of the name; `name`: what they spell. */
  | { readonly kind: 'name'; readonly named: Named; readonly range: OffsetRange; readonly name: string }
  /** The part of a reference behind its `@`; `named` is what the whole of it leads to. */
  | { readonly kind: 'cycle'; readonly named: Named | null; readonly range: OffsetRange }
  /** A reference that leads nowhere. */
  | { readonly kind: 'unknown'; readonly ref: string };

/** What the cursor of an open file points at: an id, a title, or the part of a reference it is in; `null` for anything else. */
export function pointedAt(snapshot: WorkspaceSnapshot, state: FileState, text: string, offset: number): Pointed | null {
  const subject = subjectAt(state.file, offset);
  if (!subject) return null;
  if (subject.kind === 'parent') return referencedAt(snapshot, state, subject.link.ref.value, subject.range, text, offset);
  if (subject.kind === 'log') return referencedAt(snapshot, state, subject.ref, subject.range, text, offset);
  const node = nodeAt(snapshot, state.uri, subject.index);
  const placed = state.file.objectives[subject.index];
  if (!node || !placed) return null;
  const keyResult = subject.kind === 'key-result' ? subject.keyResult : null;
  const named = { node, keyResult };
  const id = keyResult === null ? placed.objective.id : placed.objective.keyResults[keyResult]?.id;
  const range = id && shift(id.range, placed.base);
  if (!id || !range || !touches(range, offset)) return { kind: 'title', named };
  return { kind: 'name', named, range: lettersAt(text, range, id.value), name: id.value };
}

function referencedAt(
  snapshot: WorkspaceSnapshot,
  state: FileState,
  ref: string,
  range: OffsetRange,
  text: string,
  offset: number,
): Pointed {
  const letters = lettersIn(text.slice(...range), ref);
  const parts = partsOf(ref);
  const start = range[0] + (letters ?? 0);
  // Where the letters are spelled otherwise, the reference is one piece: it means what it leads to.
  const at = letters === null ? ref.length : offset - start;
  if (letters !== null && parts.cycle && at >= parts.cycle[0]) {
    return { kind: 'cycle', named: namedBy(snapshot, state, ref), range: shift(parts.cycle, start) };
  }
  const isKeyResult = parts.keyResult !== null && (letters === null || at >= parts.keyResult[0]);
  const part = isKeyResult && parts.keyResult ? parts.keyResult : parts.objective;
  const { objective, cycle } = parseReference(ref);
  const asked = isKeyResult ? ref : cycle === null ? objective : `${objective}@${cycle}`;
  const named = namedBy(snapshot, state, asked);
  if (!named) return { kind: 'unknown', ref: asked };
  return { kind: 'name', named, range: letters === null ? range : shift(part, start), name: ref.slice(...part) };
}

/** What a reference in a file leads to. */
function namedBy(snapshot: WorkspaceSnapshot, state: FileState, ref: string): Named | null {
  const to = snapshot.graph.resolve(ref, cycleOfFile(state));
  return to.kind === 'unknown' ? null : { node: to.node, keyResult: to.kind === 'key-result' ? to.index : null };
}

/** Where the letters of a scalar stand: within its quotes; the whole of it where they are spelled otherwise. */
export function lettersAt(text: string, range: OffsetRange, value: string): OffsetRange {
  const letters = lettersIn(text.slice(...range), value);
  return letters === null ? range : [range[0] + letters, range[0] + letters + value.length];
}

/** The id of an objective or of a key result; `null` where it has none. */
export function idOf({ node, keyResult }: Named): string | null {
  return (keyResult === null ? node.objective : node.objective.keyResults[keyResult])?.id?.value ?? null;
}

/** What people call it: its title. */
export function titleOf({ node, keyResult }: Named): string {
  return (keyResult === null ? node.objective : node.objective.keyResults[keyResult])?.title.text.trim() ?? '';
}
