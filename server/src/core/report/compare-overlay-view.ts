import type { Health } from '../model/okr.ts';
import type { DifferenceKind } from './compare-view.ts';
import type { Fact } from './compare-words.ts';
import type { TreeRow } from './view.ts';

/** `realigned`: it supports something else than before. `scored`: written as before, and its number is another. */
export type RowDifference = DifferenceKind | 'realigned';

/** What differs in a cycle's tree from an earlier state, to be laid over its rows: whoever draws it decides nothing. */
export interface CompareOverlay {
  /** The number at the top, before and after, in the reader's words. */
  readonly top: string;
  /** How many differences there are of which kind, in the reader's words; empty where nothing differs. */
  readonly counts: readonly string[];
  /** By row; a row that is not among them is as it was. */
  readonly rows: ReadonlyMap<string, ComparedRow>;
}

export interface ComparedRow {
  /** The row's id; of a ghost, one that no row of the tree has. */
  readonly id: string;
  readonly kind: RowDifference;
  /** Where it stood; `null` for one that was not there. */
  readonly before: { readonly progress: number | null; readonly health: Health } | null;
  /** What is said otherwise, in the reader's words. */
  readonly facts: readonly Fact[];
  /** Of a row that is gone: what it was. */
  readonly ghost: Ghost | null;
}

/** A row that is not in the tree any more, to be shown where it stood. */
export interface Ghost {
  /** As it was, with the id and the parent that it has among the rows of today. */
  readonly row: TreeRow;
  /** The sibling behind which it stood; `null`: it was the first. */
  readonly behind: string | null;
}
