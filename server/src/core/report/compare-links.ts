import type { AlignmentGraph, NodeKey, ResolvedLink } from '../model/alignment.ts';
import type { Pair } from './compare-identity.ts';
import type { Pairs } from './compare-pairs.ts';
import type { LinkDifference } from './compare-view.ts';

/** Names what a link leads to so that both states call the same by one name, whatever ids and files are called. */
export type TargetName = (link: ResolvedLink) => string;

/** What pairs are named by. */
export interface NamedPair {
  readonly before: { readonly node: { readonly key: NodeKey } } | null;
  readonly after: { readonly node: { readonly key: NodeKey } } | null;
  readonly keyResults: Pairs;
}

/** Names by the pair that an objective is in, and by the pair of its key result. */
export function targetNames(pairs: readonly NamedPair[]): { readonly before: TargetName; readonly after: TargetName } {
  const before = new Map<NodeKey, number>();
  const after = new Map<NodeKey, number>();
  pairs.forEach((pair, at) => {
    if (pair.before) before.set(pair.before.node.key, at);
    if (pair.after) after.set(pair.after.node.key, at);
  });
  const name = (own: ReadonlyMap<NodeKey, number>, side: 0 | 1) => {
    return ({ link, to }: ResolvedLink): string => {
      const at = to.kind === 'unknown' ? undefined : own.get(to.node.key);
      if (to.kind === 'unknown' || at === undefined) return `?${link.ref.value}`;
      if (to.kind === 'objective') return String(at);
      const found = pairs[at]?.keyResults.find((both) => both[side] === to.index);
      return found ? `${at}/${found.join('=')}` : `${at}/${side}:${to.index}`;
    };
  };
  return { before: name(before, 0), after: name(after, 1) };
}

/** The `parent:` links that came, went or weigh otherwise, in the order in which they are written. */
export function linkDifferences(
  pair: Pair,
  graphs: { readonly before: AlignmentGraph; readonly after: AlignmentGraph },
  names: ReturnType<typeof targetNames>,
): readonly LinkDifference[] {
  const was = pair.before ? namedLinks(graphs.before.parents(pair.before.node.key), names.before) : new Map<string, Named>();
  const is = pair.after ? namedLinks(graphs.after.parents(pair.after.node.key), names.after) : new Map<string, Named>();
  const found: LinkDifference[] = [];
  for (const [name, { weight, ...before }] of was) {
    if (!is.has(name)) found.push({ kind: 'removed', ...before, before: weight, after: null });
  }
  for (const [name, { weight, ...after }] of is) {
    const before = was.get(name)?.weight ?? null;
    if (before === null) found.push({ kind: 'added', ...after, before, after: weight });
    else if (before !== weight) found.push({ kind: 'changed', ...after, before, after: weight });
  }
  return found;
}

interface Named {
  readonly to: string;
  readonly ref: string;
  readonly weight: number;
}

/** Of two links to one target the first counts. */
function namedLinks(links: readonly ResolvedLink[], nameOf: TargetName): ReadonlyMap<string, Named> {
  const named = new Map<string, Named>();
  for (const resolved of links) {
    const { link, to } = resolved;
    const name = nameOf(resolved);
    if (named.has(name)) continue;
    const target =
      to.kind === 'unknown' ? null : to.kind === 'objective' ? to.node.objective : to.node.objective.keyResults[to.index];
    named.set(name, { to: target?.title.text ?? link.ref.value, ref: link.ref.value, weight: link.weight });
  }
  return named;
}
