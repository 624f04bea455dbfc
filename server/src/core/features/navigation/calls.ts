import { type OffsetRange, type Position, shift } from '../../base/range.ts';
import type { Resolution } from '../../model/alignment.ts';
import { keyResultId, subjectOf } from '../../report/row-id.ts';
import type { WorkspaceSnapshot } from '../../workspace/state.ts';
import { objectiveAt, subjectAt } from '../locate.ts';
import { idOf, type Named, pointedAt, titleOf } from './named.ts';

/** An objective in the hierarchy of who supports whom; a key result only where the hierarchy begins. */
export interface CallItem {
  /** Names it from one request to the next, as long as its id and file stay. */
  readonly id: string;
  readonly kind: 'objective' | 'key-result';
  readonly name: string;
  readonly detail: string;
  readonly uri: string;
  /** All of it, and its id (its title without one). */
  readonly range: Span;
  readonly selection: Span;
}

export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** One step in the hierarchy, and where the step is written: in the file of whoever supports. */
export interface Call {
  readonly item: CallItem;
  readonly places: readonly Span[];
}

/** What the cursor is on or in: a reference means what it leads to, and anything else inside an objective that objective. */
export function callItem(snapshot: WorkspaceSnapshot, uri: string, text: string, offset: number): CallItem | null {
  const state = snapshot.state(uri);
  if (!state) return null;
  const pointed = pointedAt(snapshot, state, text, offset);
  if (pointed?.kind === 'name' || pointed?.kind === 'title') return itemOf(snapshot, pointed.named);
  const around = subjectAt(state.file, offset) ? null : objectiveAt(state.file, offset);
  const node = around && snapshot.graph.nodesOf(uri).find(({ index }) => index === around.index);
  return node ? itemOf(snapshot, { node, keyResult: null }) : null;
}

/** Who supports it: the objectives aligned to it or to its key results; to a key result, those aligned to just that. */
export function supporters(snapshot: WorkspaceSnapshot, id: string): readonly Call[] {
  const named = namedBy(snapshot, id);
  if (!named) return [];
  const calls = new Map<string, { readonly item: CallItem; readonly places: Span[] }>();
  for (const { node, link, keyResult } of snapshot.graph.children(named.node.key)) {
    if (named.keyResult !== null && keyResult !== named.keyResult) continue;
    add(calls, itemOf(snapshot, { node, keyResult: null }), spanIn(snapshot, { node, keyResult: null }, link.ref.range));
  }
  return [...calls.values()];
}

/** What it supports: the objectives above it, also where it is aligned to a key result of theirs; a key result, its objective. */
export function supported(snapshot: WorkspaceSnapshot, id: string): readonly Call[] {
  const named = namedBy(snapshot, id);
  if (!named) return [];
  const calls = new Map<string, { readonly item: CallItem; readonly places: Span[] }>();
  const own = named.keyResult === null ? null : named.node.objective.keyResults[named.keyResult];
  if (own) add(calls, itemOf(snapshot, { ...named, keyResult: null }), spanIn(snapshot, named, own.title.range));
  for (const { link, to } of own ? [] : snapshot.graph.parents(named.node.key)) {
    if (to.kind === 'unknown') continue;
    const item = itemOf(snapshot, { node: to.node, keyResult: null }, through(to));
    add(calls, item, spanIn(snapshot, named, link.ref.range));
  }
  return [...calls.values()];
}

function add(calls: Map<string, { readonly item: CallItem; readonly places: Span[] }>, item: CallItem | null, place: Span): void {
  if (!item) return;
  const known = calls.get(item.id);
  if (known) known.places.push(place);
  else calls.set(item.id, { item, places: [place] });
}

/** The key result by which an objective is supported. */
function through(to: Resolution): string {
  return to.kind === 'key-result' ? titleOf({ node: to.node, keyResult: to.index }) : '';
}

function itemOf(snapshot: WorkspaceSnapshot, named: Named, extra = ''): CallItem | null {
  const { node, keyResult } = named;
  const said = keyResult === null ? node.objective : node.objective.keyResults[keyResult];
  if (!said) return null;
  const owner = said.owner?.value ?? '';
  const detail = [extra, node.team, node.cycle?.name ?? '', owner].filter((part) => part !== '').join(' · ');
  return {
    id: keyResult === null ? node.key : keyResultId(node.key, keyResult),
    kind: keyResult === null ? 'objective' : 'key-result',
    name: titleOf(named) || (idOf(named) ?? ''),
    detail,
    uri: node.uri,
    range: spanIn(snapshot, named, said.range),
    selection: spanIn(snapshot, named, said.id?.range ?? said.title.range),
  };
}

function spanIn(snapshot: WorkspaceSnapshot, { node }: Named, range: OffsetRange): Span {
  const state = snapshot.state(node.uri);
  const [start, end] = shift(range, state?.file.objectives[node.index]?.base ?? 0);
  const at = (offset: number) => state?.lines.positionAt(offset) ?? { line: 0, character: 0 };
  return { start: at(start), end: at(end) };
}

function namedBy({ graph }: WorkspaceSnapshot, id: string): Named | null {
  const { key, index } = subjectOf(id);
  const node = graph.node(key);
  return node && (index === null || node.objective.keyResults[index]) ? { node, keyResult: index } : null;
}
