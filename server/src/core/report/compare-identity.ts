import type { ObjectiveNode } from '../model/alignment.ts';
import type { KeyResult } from '../model/okr.ts';
import type { WorkspaceSnapshot } from '../workspace/state.ts';
import { type Candidate, likenessIfUnnamed, Pairing, type Pairs, pairKeyResults, REWORDED } from './compare-pairs.ts';

/** An objective with its key results at hand: those of a closed file are unpacked at every look. */
export interface Item extends Candidate {
  readonly node: ObjectiveNode;
  readonly keyResults: readonly KeyResult[];
}

/** The same objective in both states, or one that came or went. */
export interface Pair {
  readonly before: Item | null;
  readonly after: Item | null;
  readonly keyResults: Pairs;
}

/** In another file a sentence must say nearly the same to be the same objective. */
const ELSEWHERE = 0.8;

/** All objectives of a workspace, by file and place. */
export function itemsOf(snapshot: WorkspaceSnapshot): readonly Item[] {
  const uris = [...snapshot.states()].map(({ uri }) => uri).sort();
  return uris.flatMap((uri) => snapshot.graph.nodesOf(uri).map(itemOf));
}

export function itemOf(node: ObjectiveNode): Item {
  const { id, title, keyResults } = node.objective;
  return { node, id: id?.value ?? null, title: title.text, language: node.language, keyResults };
}

/**
 * Who is who: by id within the cycle, an id that went into another cycle or file, an equal sentence, then one that was reworded or
 * has most of the same key results. In the order of `after`, with what went behind it.
 */
export function pairObjectives(before: readonly Item[], after: readonly Item[]): readonly Pair[] {
  const pairing = new Pairing(before.length, after.length);
  const by = (key: (item: Item) => string | null) => {
    const of = (items: readonly Item[]) => (at: number) => key(items[at] as Item);
    pairing.byKey(of(before), of(after));
  };
  const cycle = ({ node }: Item) => node.cycle?.name.toLowerCase() ?? '';
  const named = (item: Item, place: string) => (item.id === null ? null : `${item.id}\n${place}`);
  const titled = ({ title }: Item, place: string) => `${title}\n${place}`;
  by((item) => named(item, `${cycle(item)}\n${item.node.uri}`));
  by((item) => named(item, cycle(item)));
  by((item) => named(item, item.node.uri));
  by((item) => named(item, ''));
  by((item) => titled(item, `${cycle(item)}\n${item.node.uri}`));
  by((item) => (item.id === null ? titled(item, cycle(item)) : null));
  const alike = (a: number, b: number) => likenessOfItems(before[a] as Item, after[b] as Item);
  const place = (item: Item) => `${cycle(item)}\n${item.node.uri}`;
  pairing.byLikeness(
    (at) => place(before[at] as Item),
    (at) => place(after[at] as Item),
    alike,
    REWORDED,
  );
  pairing.byLikeness(
    (at) => cycle(before[at] as Item),
    (at) => cycle(after[at] as Item),
    alike,
    ELSEWHERE,
  );
  return inOrder(before, after, pairing.pairs);
}

/** By the sentence, or by how many key results are the same to the letter. */
function likenessOfItems(before: Item, after: Item): number {
  if (before.id !== null && after.id !== null) return 0;
  const of = Math.max(before.keyResults.length, after.keyResults.length);
  const titles = new Set(before.keyResults.map(({ title }) => title.text));
  const same = after.keyResults.filter(({ title }) => titles.delete(title.text)).length;
  return Math.max(likenessIfUnnamed(before, after), of > 1 ? same / of : 0);
}

function inOrder(before: readonly Item[], after: readonly Item[], pairs: Pairs): readonly Pair[] {
  const beforeOf = new Map(pairs.map(([a, b]) => [b, a]));
  const paired = new Set(pairs.map(([a]) => a));
  const kept = after.map((item, at): Pair => {
    const was = before[beforeOf.get(at) ?? -1] ?? null;
    return { before: was, after: item, keyResults: was ? pairKeyResults(sentences(was), sentences(item)) : [] };
  });
  const gone = before.flatMap((item, at) => (paired.has(at) ? [] : [{ before: item, after: null, keyResults: [] }]));
  return [...kept, ...gone];
}

/** What key results are paired by. */
export function sentences({ keyResults, language }: Item): readonly Candidate[] {
  return keyResults.map(({ id, title }) => ({ id: id?.value ?? null, title: title.text, language }));
}
