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
  const { summary, rows } = after;
  if (rows.length === before.rows.length && rows.every((row, i) => row === before.rows[i] || row.id === before.rows[i]?.id)) {
    const changed = rows.filter((row, i) => !sameValue(before.rows[i] as TreeRow, row));
    return changed.length === 0 && sameValue(before.summary, summary) ? null : { summary, changed, removed: [] };
  }
  const known = new Map(before.rows.map((row) => [row.id, row]));
  const changed: TreeRow[] = [];
  for (const row of rows) {
    const old = known.get(row.id);
    if (!old || !sameValue(old, row)) changed.push(row);
    known.delete(row.id);
  }
  return { summary, changed, removed: [...known.keys()], order: rows.map(({ id }) => id) };
}

/** Rows are plain data with their fields in one order, so their JSON tells them apart. */
function sameValue(a: TreeRow | CycleSummary, b: TreeRow | CycleSummary): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
