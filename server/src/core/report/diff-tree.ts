import type { AlignmentTree, CycleSummary, TreeRow } from './view.ts';

/** What turns one tree into the next. */
export interface TreeDifference {
  readonly summary: CycleSummary;
  /** Rows that are new or say something else. */
  readonly changed: readonly TreeRow[];
  readonly removed: readonly string[];
  /** All ids in drawing order, only when the order or the set differs. */
  readonly order?: readonly string[];
}

/** The difference of two trees; `null` when a reader would see none. Rows that are the same object are not looked into. */
export function diffTree(before: AlignmentTree, after: AlignmentTree): TreeDifference | null {
  const known = new Map(before.rows.map((row) => [row.id, row]));
  const changed: TreeRow[] = [];
  let sameOrder = before.rows.length === after.rows.length;
  after.rows.forEach((row, i) => {
    const old = known.get(row.id);
    if (!old || !sameValue(old, row)) changed.push(row);
    if (sameOrder && before.rows[i]?.id !== row.id) sameOrder = false;
    known.delete(row.id);
  });
  const removed = [...known.keys()];
  if (changed.length === 0 && sameOrder && sameValue(before.summary, after.summary)) return null;
  return { summary: after.summary, changed, removed, ...(!sameOrder && { order: after.rows.map(({ id }) => id) }) };
}

/** Rows are plain data with their fields in one order, so their JSON tells them apart. */
function sameValue(a: TreeRow | CycleSummary, b: TreeRow | CycleSummary): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
