import type { TreeRow } from '../core/report/view.ts';

/** A tree of so many rows comes whole. */
const WHOLE = 1000;
/** Rows to a slice: some ten milliseconds of the server's time. */
const SLICE = 2000;

/** Rows that go out in slices. */
export interface Slices {
  /** How many rows are still to go. */
  readonly left: number;
  next(): readonly TreeRow[];
}

/**
 * A tree's rows in the order in which a panel needs them. A small tree is one slice, in drawing order. Of a large one the first two
 * levels come first, for they are what a panel shows; then level by level. Rows with one parent come together and in
 * their order, and after it: whoever appends slice to slice counts siblings right at any moment.
 */
export function slicesOf(rows: readonly TreeRow[]): Slices {
  const inTurn = rows.length <= WHOLE ? rows : byLevel(rows);
  let at = 0;
  return {
    get left() {
      return inTurn.length - at;
    },
    next() {
      const from = at;
      at = from === 0 ? firstOf(inTurn) : Math.min(inTurn.length, from + SLICE);
      while (isAmongSiblings(inTurn, at)) at++;
      return inTurn.slice(from, at);
    },
  };
}

/** Rows of a deeper level after those of a higher one, otherwise as they are drawn. */
function byLevel(rows: readonly TreeRow[]): readonly TreeRow[] {
  const depths = new Map<string, number>();
  const levels: TreeRow[][] = [];
  for (const row of rows) {
    const depth = row.parent === null ? 0 : (depths.get(row.parent) ?? 0) + 1;
    depths.set(row.id, depth);
    levels[depth] ??= [];
    levels[depth].push(row);
  }
  return levels.flat();
}

/** The end of what comes first. */
function firstOf(rows: readonly TreeRow[]): number {
  if (rows.length <= WHOLE) return rows.length;
  let at = 0;
  while (rows[at]?.parent === null) at++;
  const roots = new Set(rows.slice(0, at).map(({ id }) => id));
  while (at < rows.length && roots.has(rows[at]?.parent ?? '')) at++;
  return at;
}

/** Whether a cut here would part siblings. */
function isAmongSiblings(rows: readonly TreeRow[], at: number): boolean {
  return at < rows.length && rows[at]?.parent === rows[at - 1]?.parent;
}
