import type { Locale } from '../messages/index.ts';
import type { NodeKey } from '../model/alignment.ts';
import { type Counts, countsOf } from './summary.ts';
import type { TreePlan } from './tree-plan.ts';
import type { TreeRow } from './view.ts';

/** A row that refers to an objective which is drawn in full below another. */
export interface DrawnReference {
  readonly key: NodeKey;
  /** The row under which it stands. */
  readonly parent: string;
}

/** The rows of a tree as they were drawn last. */
export interface Drawn {
  readonly rows: readonly TreeRow[];
  readonly counts: Counts;
  readonly references: readonly DrawnReference[];
}

/** Where a drawing gets what it draws anew. `null`: the row cannot be told without a look at the rest. */
export interface Redrawing {
  /** The rows of an objective and its key results, if it stands in full under this row. */
  rowsOf(key: NodeKey, parent: string | null): readonly TreeRow[] | null;
  referenceOf(reference: DrawnReference): TreeRow | null;
}

/**
 * A tree that was drawn, with what has been touched since: as long as nothing comes, goes or moves, what a change costs is what
 * it touches, not what the tree holds.
 */
export class DrawnTree {
  private readonly touched = new Set<NodeKey>();
  /** Where each row stands; made once it is asked for. */
  private places: ReadonlyMap<string, number> | null = null;
  /** The references to an objective, and those that name it as where another is drawn in full. */
  private naming: ReadonlyMap<NodeKey, readonly DrawnReference[]> | null = null;

  constructor(
    readonly plan: TreePlan,
    readonly locale: Locale,
    private drawn: Drawn,
  ) {}

  touch(keys: Iterable<NodeKey>): void {
    for (const key of keys) this.touched.add(key);
  }

  /** The drawing with all that was touched drawn anew; `null` when the whole has to be. */
  redrawn(by: Redrawing): Drawn | null {
    const { rows, counts } = this.drawn;
    if (this.touched.size === 0) return this.drawn;
    if (this.touched.size > rows.length) return null;
    this.places ??= new Map(rows.map(({ id }, index) => [id, index]));
    this.naming ??= this.namesIn(this.drawn.references);
    const next = rows.slice();
    const gone: TreeRow[] = [];
    const come: TreeRow[] = [];
    const put = (row: TreeRow | null): boolean => {
      const at = row === null ? undefined : this.places?.get(row.id);
      const before = at === undefined ? undefined : next[at];
      if (row === null || at === undefined || before === undefined || !standsAlike(before, row)) return false;
      if (row !== before) {
        next[at] = row;
        gone.push(before);
        come.push(row);
      }
      return true;
    };
    for (const key of this.touched) {
      const at = this.places.get(key);
      if (at !== undefined) {
        const own = by.rowsOf(key, rows[at]?.parent ?? null);
        if (own === null || !own.every(put)) return null;
      }
      for (const reference of this.naming.get(key) ?? []) if (!put(by.referenceOf(reference))) return null;
    }
    this.touched.clear();
    if (come.length === 0) return this.drawn;
    const [less, more] = [countsOf(gone), countsOf(come)];
    const moved = (name: keyof Counts) => counts[name] - less[name] + more[name];
    this.drawn = {
      ...this.drawn,
      rows: next,
      counts: { behind: moved('behind'), stale: moved('stale'), weak: moved('weak') },
    };
    return this.drawn;
  }

  private namesIn(references: readonly DrawnReference[]): ReadonlyMap<NodeKey, readonly DrawnReference[]> {
    const naming = new Map<NodeKey, DrawnReference[]>();
    for (const reference of references) {
      for (const name of [reference.key, this.plan.home.get(reference.key)]) {
        if (name === undefined) continue;
        const known = naming.get(name);
        if (known) known.push(reference);
        else naming.set(name, [reference]);
      }
    }
    return naming;
  }
}

/** Whether a row stands where the other stood, with the same below it. */
function standsAlike(a: TreeRow, b: TreeRow): boolean {
  if (a === b) return true;
  const { children } = b;
  return a.parent === b.parent && a.children.length === children.length && a.children.every((id, i) => id === children[i]);
}
