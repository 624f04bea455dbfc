import type { OffsetRange } from '../../base/range.ts';
import type { Resolution } from '../../model/alignment.ts';
import type { Cycle } from '../../model/cycle.ts';
import { parseReference } from '../../model/reference.ts';
import type { WorkspaceSnapshot } from '../../workspace/state.ts';
import { partsOf } from '../../write/reference-source.ts';
import { namedAt, type Spot } from '../../write/rename.ts';
import { cycleOfFile } from '../locate.ts';
import type { Named } from './named.ts';

/** A place in the workspace where an objective's id is said. */
export interface Mention {
  readonly uri: string;
  readonly spot: Spot;
  /** All that stands there: an id, or a reference. */
  readonly text: string;
  readonly range: OffsetRange;
}

/** A reference, with the cycle in which it is looked up and where it leads. */
export interface Referring extends Mention {
  readonly from: Cycle | null;
  readonly to: Resolution;
}

/**
 * All references by an objective's id, whatever they lead to, in the order of files and of places in them; with `within`, those
 * of one file. The work is that of the answer.
 */
export function referencesBy(snapshot: WorkspaceSnapshot, id: string, within?: string): Referring[] {
  const { graph } = snapshot;
  const { linked, logs } = within === undefined ? graph.naming(id) : { linked: graph.nodesOf(within), logs: [within] };
  const found: Referring[] = [];
  const add = (uri: string, spot: Spot, ref: string, from: Cycle | null) => {
    if (parseReference(ref).objective !== id) return;
    const file = snapshot.state(uri)?.file;
    const at = file && namedAt(file, spot);
    if (at) found.push({ uri, spot, text: ref, range: at.range, from, to: graph.resolve(ref, from) });
  };
  for (const node of linked) {
    for (const [link, { ref }] of node.objective.parents.entries()) {
      add(node.uri, { kind: 'parent', objective: node.index, link }, ref.value, node.cycle);
    }
  }
  for (const uri of logs) {
    const file = snapshot.state(uri);
    for (const [entry, { keyResult }] of (file?.file.log ?? []).entries()) {
      add(uri, { kind: 'log', entry }, keyResult.value, cycleOfFile(file));
    }
  }
  return found.sort((a, b) => (a.uri === b.uri ? a.range[0] - b.range[0] : a.uri < b.uri ? -1 : 1));
}

/** The references that lead to something; to an objective, also those that lead to one of its key results. */
export function referencesTo(snapshot: WorkspaceSnapshot, { node, keyResult }: Named, within?: string): Referring[] {
  const id = node.objective.id?.value;
  if (id === undefined) return [];
  return referencesBy(snapshot, id, within).filter(
    ({ to }) =>
      to.kind !== 'unknown' &&
      to.node.key === node.key &&
      (keyResult === null || (to.kind === 'key-result' && to.index === keyResult)),
  );
}

/** Where something has its id; `null` where it has none. */
export function declarationOf(snapshot: WorkspaceSnapshot, { node, keyResult }: Named): Mention | null {
  const spot: Spot =
    keyResult === null ? { kind: 'objective', objective: node.index } : { kind: 'key-result', objective: node.index, keyResult };
  const file = snapshot.state(node.uri)?.file;
  const at = file && namedAt(file, spot);
  return at ? { uri: node.uri, spot, text: at.value, range: at.range } : null;
}

/** The letters of a mention that name an objective, or its key result, counted from its first letter. */
export function partNaming({ spot, text }: Mention, keyResult: boolean): OffsetRange {
  if (spot.kind === 'objective' || spot.kind === 'key-result') return [0, text.length];
  const parts = partsOf(text);
  return keyResult && parts.keyResult ? parts.keyResult : parts.objective;
}
