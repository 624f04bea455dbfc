import type { Resolution } from '../../model/alignment.ts';
import { byPlace } from '../../model/graph-entry.ts';
import { parseReference } from '../../model/reference.ts';
import { cycleKey, meantAmong } from '../../model/reference-index.ts';
import type { WorkspaceSnapshot } from '../../workspace/state.ts';
import { afterRenaming, type Renaming } from '../../write/rename.ts';
import { declarationOf, type Mention, partNaming, type Referring, referencesBy } from './mentions.ts';
import { idOf, type Named, titleOf } from './named.ts';

/** Why a name cannot be had; places are in the files that stand in the way. */
export type NameProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'letters' }
  /** Another one of the same cycle, or of the same objective, has it. */
  | { readonly kind: 'taken'; readonly title: string; readonly at: Mention }
  /** References that could mean another objective or key result of the same id already. */
  | { readonly kind: 'ambiguous'; readonly title: string; readonly references: readonly Referring[] }
  /** References that would lead elsewhere, or somewhere for the first time. */
  | { readonly kind: 'elsewhere'; readonly references: readonly Referring[] };

/** A reference that is written anew. */
export interface Rewritten {
  readonly at: Mention;
  readonly renaming: Renaming;
}

/** What is wrong with a name for itself. An id has none of the characters that references are made of. */
export function nameProblem(name: string): NameProblem | null {
  if (name === '') return { kind: 'empty' };
  return /[\s/@]/.test(name) ? { kind: 'letters' } : null;
}

/** The references that name something by its id and so change with it; those to its key results among them. */
export function rewritten(named: Named, references: readonly Referring[], name: string): Rewritten[] {
  return references
    .filter(({ to }) => leadsTo(to, named))
    .map((at) => ({ at, renaming: renamingOf(at, named.keyResult !== null, name) }));
}

export function renamingOf(at: Mention, keyResult: boolean, name: string): Renaming {
  return { spot: at.spot, before: at.text, part: partNaming(at, keyResult), name };
}

function leadsTo(to: Resolution, { node, keyResult }: Named): boolean {
  if (to.kind === 'unknown' || to.node.key !== node.key) return false;
  return keyResult === null || (to.kind === 'key-result' && to.index === keyResult);
}

/** Others with the same id, so that a reference by it may mean either; `title` is one of theirs. */
export function ambiguity(snapshot: WorkspaceSnapshot, named: Named): NameProblem | null {
  const id = idOf(named);
  const objectiveId = named.node.objective.id?.value;
  if (id === null || objectiveId === undefined) return null;
  const rivals = snapshot.graph.duplicatesOf(named.node.key);
  const twins = named.node.objective.keyResults.filter((one, index) => index !== named.keyResult && one.id?.value === id);
  const title = rivals[0]?.objective.title.text ?? (named.keyResult === null ? undefined : twins[0]?.title.text);
  if (title === undefined) return null;
  const keys = new Set([named.node.key, ...rivals.map(({ key }) => key)]);
  const references = referencesBy(snapshot, objectiveId).filter(({ text, to }) => {
    const isOne = to.kind !== 'unknown' && keys.has(to.node.key);
    return isOne && (named.keyResult === null || parseReference(text).keyResult === id);
  });
  return references.length === 0 ? null : { kind: 'ambiguous', title: title.trim(), references };
}

/** Whoever has the name already where it must be unique. */
export function taken(snapshot: WorkspaceSnapshot, { node, keyResult }: Named, name: string): NameProblem | null {
  const spotted = (named: Named, at: Mention | null): NameProblem | null => at && { kind: 'taken', title: titleOf(named), at };
  if (keyResult !== null) {
    const other = node.objective.keyResults.findIndex((one, index) => index !== keyResult && one.id?.value === name);
    return other < 0 ? null : spotted({ node, keyResult: other }, declarationOf(snapshot, { node, keyResult: other }));
  }
  const cycle = cycleKey(node.cycle);
  const other = snapshot.graph.naming(name).claimed.find((one) => one.key !== node.key && cycleKey(one.cycle) === cycle);
  return other ? spotted({ node: other, keyResult: null }, declarationOf(snapshot, { node: other, keyResult: null })) : null;
}

/**
 * Looks every reference by the old id and by the new one up again as if the change were made: each must lead where it led.
 * An id that is unique in its cycle may still hide, or come to be hidden by, one of a cycle around it.
 */
export function elsewhere(snapshot: WorkspaceSnapshot, { node, keyResult }: Named, name: string): NameProblem | null {
  const old = node.objective.id?.value;
  if (old === undefined) return null;
  const renamed = { node };
  const objectiveId = keyResult === null ? name : old;
  const claims = (id: string) => snapshot.graph.naming(id).claimed.map((one) => (one.key === node.key ? renamed : { node: one }));
  const all = new Map<string, { readonly node: Named['node'] }[]>();
  for (const id of new Set([old, objectiveId])) {
    const others = claims(id).filter((one) => one !== renamed);
    all.set(id, id === objectiveId ? [...others, renamed].sort(byPlace) : others);
  }
  const idAt = (one: Named['node'], index: number) =>
    one.key === node.key && index === keyResult ? name : one.objective.keyResults[index]?.id?.value;
  const lead = (ref: string, from: Referring['from']): string => {
    const reference = parseReference(ref);
    const found = meantAmong(all.get(reference.objective) ?? [], reference.cycle, from)?.node;
    if (!found) return '';
    if (reference.keyResult === null) return found.key;
    const index = found.objective.keyResults.findIndex((_, at) => idAt(found, at) === reference.keyResult);
    return index < 0 ? '' : `${found.key}/${index}`;
  };
  const references = [...new Set([old, objectiveId])].flatMap((id) => referencesBy(snapshot, id));
  const named = { node, keyResult };
  const moved = references.filter((at) => {
    const ref = leadsTo(at.to, named) ? afterRenaming(renamingOf(at, keyResult !== null, name)) : at.text;
    return lead(ref, at.from) !== placeOf(at.to);
  });
  return moved.length === 0 ? null : { kind: 'elsewhere', references: moved };
}

function placeOf(to: Resolution): string {
  if (to.kind === 'unknown') return '';
  return to.kind === 'objective' ? to.node.key : `${to.node.key}/${to.index}`;
}
