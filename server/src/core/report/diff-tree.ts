import type { AlignmentTree, CycleSummary, TreeRow } from './view.ts';

/** Rows that stand one behind the other, and what they stand behind: a row that stays where it is, or nothing (`null`). */
export interface PlacedRows {
  readonly after: string | null;
  readonly ids: readonly string[];
}

/** What turns one tree into the next. */
export interface TreeDifference {
  readonly summary: CycleSummary;
  /** Rows that are new or say something else. */
  readonly changed: readonly TreeRow[];
  readonly removed: readonly string[];
  /** Where rows stand in drawing order that are new or stand elsewhere now; only when there are such rows. */
  readonly placed?: readonly PlacedRows[];
}

/** The difference of two trees; `null` when a reader would see none. Rows that are the same object are not looked into. */
export function diffTree(before: AlignmentTree, after: AlignmentTree): TreeDifference | null {
  const { summary, rows } = after;
  const inPlace = changedInPlace(before.rows, rows);
  if (inPlace) {
    return inPlace.length === 0 && sameValue(before.summary, summary) ? null : { summary, changed: inPlace, removed: [] };
  }
  const known = new Map(before.rows.map((row) => [row.id, row]));
  const changed: TreeRow[] = [];
  for (const row of rows) {
    const old = known.get(row.id);
    if (!old || !sameValue(old, row)) changed.push(row);
    known.delete(row.id);
  }
  const stayed = before.rows.filter(({ id }) => !known.has(id));
  const placed = placedRows(
    stayed.map(({ id }) => id),
    rows.map(({ id }) => id),
  );
  return { summary, changed, removed: [...known.keys()], ...(placed.length > 0 && { placed }) };
}

/** The rows that say something else; `null` when one came, went or moved. A plain loop: it runs over all rows at each keystroke. */
function changedInPlace(before: readonly TreeRow[], after: readonly TreeRow[]): readonly TreeRow[] | null {
  if (before === after) return [];
  if (before.length !== after.length) return null;
  const changed: TreeRow[] = [];
  for (let i = 0; i < after.length; i++) {
    const was = before[i] as TreeRow;
    const row = after[i] as TreeRow;
    if (row === was) continue;
    if (row.id !== was.id) return null;
    if (!sameValue(was, row)) changed.push(row);
  }
  return changed;
}

/** What has to be put where to make one order of the other; as many as can stay where they are. `before` has none that `after` lacks. */
export function placedRows(before: readonly string[], after: readonly string[]): readonly PlacedRows[] {
  let from = 0;
  while (from < before.length && before[from] === after[from]) from++;
  let back = 0;
  while (back < before.length - from && before[before.length - 1 - back] === after[after.length - 1 - back]) back++;
  const was = new Map<string, number>();
  for (let i = from; i < before.length - back; i++) was.set(before[i] as string, i);
  const end = after.length - back;
  const stays = longestRise(after.slice(from, end).map((id) => was.get(id) ?? -1));
  const placed: { readonly after: string | null; readonly ids: string[] }[] = [];
  let run: string[] | null = null;
  for (let i = from; i < end; i++) {
    const id = after[i] as string;
    if (stays.has(i - from)) run = null;
    else if (run) run.push(id);
    else {
      run = [id];
      placed.push({ after: after[i - 1] ?? null, ids: run });
    }
  }
  return placed;
}

/** The indexes of a longest rising row of numbers, leaving out -1; n log n. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  /** By length less one: the index of the smallest number that ends a rising row of that length. */
  const ends: number[] = [];
  const previous: number[] = [];
  numbers.forEach((number, i) => {
    previous.push(-1);
    if (number < 0) return;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] as number] as number) < number) low = middle + 1;
      else high = middle;
    }
    previous[i] = ends[low - 1] ?? -1;
    ends[low] = i;
  });
  const rise = new Set<number>();
  for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i] as number) rise.add(i);
  return rise;
}

/** Rows are plain data with their fields in one order, so their JSON tells them apart. */
function sameValue(a: TreeRow | CycleSummary, b: TreeRow | CycleSummary): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
