import type { NodeKey } from '../model/alignment.ts';
import { GROUP, keyResultId } from './row-id.ts';
import type { PlannedChild, TreePlan } from './tree-plan.ts';
import type { TreeRow } from './view.ts';

/** No row of a tree begins like this: a URI has no such character. */
const GHOST = '\u001ewas ';

/** The id of the ghost of a row that was there before. */
export const ghostId = (before: string): string => GHOST + before;
/** The row that a ghost is of; `null` for an id that is none. */
export const ghostOf = (id: string): string | null => (id.startsWith(GHOST) ? id.slice(GHOST.length) : null);

/** By the row of an objective, the row that it is drawn below; objectives that are not drawn in full are not in it. */
export function parentRows(
  { roots, orphans, children }: TreePlan,
  keyResultsOf: (key: NodeKey) => number,
): Map<NodeKey, string | null> {
  const parents = new Map<NodeKey, string | null>();
  for (const key of roots) parents.set(key, null);
  for (const key of orphans) parents.set(key, GROUP);
  for (const [key, below] of children)
    for (const child of below) if (child.full) parents.set(child.key, rowAbove(key, child, keyResultsOf));
  return parents;
}

function rowAbove(key: NodeKey, { keyResult }: PlannedChild, keyResultsOf: (key: NodeKey) => number): string {
  return keyResult === null || keyResult >= keyResultsOf(key) ? key : keyResultId(key, keyResult);
}

export interface GhostPlaces {
  /** The rows that are gone, by their ids of then. */
  readonly gone: ReadonlySet<string>;
  /** The rows of then, by id. */
  readonly rows: ReadonlyMap<string, TreeRow>;
  /** The rows of then by what they stood below. */
  readonly below: ReadonlyMap<string | null, readonly string[]>;
  /** What a row of then is now; `null` for one that is not drawn, and no ghost. */
  readonly now: (before: string) => string | null;
  /** The row that a row of today stands below; `undefined` for one that is not drawn. */
  readonly parentNow: (id: string) => string | null | undefined;
}

/** Where each ghost stands among the rows of today: below what it stood below, behind the nearest sibling that still stands there. */
export function placeGhosts({
  gone,
  rows,
  below,
  now,
  parentNow,
}: GhostPlaces): ReadonlyMap<string, { parent: string | null; behind: string | null }> {
  const idNow = (id: string) => (gone.has(id) ? ghostId(id) : now(id));
  const places = new Map<string, { parent: string | null; behind: string | null }>();
  const parents = new Set([...gone].map((id) => rows.get(id)?.parent ?? null));
  for (const before of parents) {
    const parent = before === null ? null : idNow(before);
    let behind: string | null = null;
    for (const id of below.get(before) ?? []) {
      const here = idNow(id);
      if (gone.has(id)) places.set(id, { parent, behind });
      if (here !== null && (gone.has(id) || parentNow(here) === parent)) behind = here;
    }
  }
  return places;
}
